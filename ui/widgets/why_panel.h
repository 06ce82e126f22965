#pragma once

#include "core/base/why.h"
#include "ui/text/value_text.h"
#include "ui/text/why_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fact_list.h"

namespace dutydesk {

/// The answer to "why?" for one number on the page: what the rule says, its id and version, the
/// operands, the parts it was made from (closed at first) and the records that prove it.
class WhyPanel : public Card
{
    Q_OBJECT

public:
    explicit WhyPanel(QWidget* parent = nullptr);

    /// `question` is the title, such as "Why overdue?".
    void setWhy(const QString& question, const Why& why, const ValueText& text);
    /// Nothing chosen: `hint` says what to choose.
    void clear(const QString& hint);

    const Why& why() const { return m_why; }

Q_SIGNALS:
    void evidenceActivated(const dutydesk::RecordRef& record);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void showCopyLink();
    void copy();
    QWidget* partView(const WhyText& part, int depth);

    QString m_question;
    Why m_why;
    ValueText m_text;
    Label* m_statement;
    FactList* m_operands;
    QWidget* m_parts;
    FactList* m_evidence;
    Label* m_copy;
};

} // namespace dutydesk
