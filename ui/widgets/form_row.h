#pragma once

#include "ui/widgets/label.h"

#include <QWidget>

namespace dutydesk {

/// One field of a form: its label (a buddy, so that Alt + letter reaches the field), the field, and
/// below it what is wrong with it; a tick box says its label itself. What was typed is never touched.
class FormRow : public QWidget
{
    Q_OBJECT

public:
    FormRow(const QString& label, QWidget* field, QWidget* parent = nullptr);

    QWidget* field() const { return m_field; }
    /// May hold a mnemonic, "&Name" or "姓名(&N)".
    void setLabel(const QString& label);
    QString label() const { return m_text; }
    void setRequired(bool required);
    /// A quiet line below the field while there is no error.
    void setHint(const QString& hint);
    /// Empty takes the error away.
    void setError(const QString& error);
    QString error() const { return m_error; }

private:
    void showRemark();

    QWidget* m_field;
    QLabel* m_label;
    Label* m_remark;
    QString m_text;
    QString m_hint;
    QString m_error;
    bool m_required = false;
};

} // namespace dutydesk
