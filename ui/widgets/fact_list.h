#pragma once

#include "ui/widgets/label.h"
#include "ui/widgets/tone.h"

#include <QWidget>

#include <vector>

namespace dutydesk {

/// One line "label – value". A value with a `link` is one; `linkText` stands after the value.
struct Fact
{
    QString label;
    QString value;
    Tone tone = Tone::Neutral;
    QString link = {};
    QString linkText = {};
};

/// Facts below each other, labels aligned; lines between them where `ruled`.
class FactList : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(bool ruled, QWidget* parent = nullptr);

    void setFacts(const std::vector<Fact>& facts);

Q_SIGNALS:
    void linkActivated(const QString& link);

private:
    class Line;
    bool m_ruled;
    std::vector<Line*> m_lines;
};

} // namespace dutydesk
