#pragma once

#include "ui/widgets/tone.h"

#include <QAbstractButton>

namespace dutydesk {

/// One time limit: its name, used of limit, and a bar that fills up. A button: choosing it shows the
/// arithmetic elsewhere.
class ClockBar : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ClockBar(QWidget* parent = nullptr);

    /// `reading` is "1:40 / 2:00" or "not started / 4:00"; `share` of the limit that is used, over 1 when
    /// overdue. A clock that has not begun is shown muted.
    void setClock(const QString& name, const QString& reading, double share, Tone tone, bool begun);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_reading;
    double m_share = 0;
    Tone m_tone = Tone::Neutral;
    bool m_begun = false;
};

} // namespace dutydesk
