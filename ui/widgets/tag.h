#pragma once

#include "ui/widgets/tone.h"

#include <QWidget>

namespace dutydesk {

/// A short word on a soft background: the level of a ticket, "excellent", "3 open".
class Tag : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText)

public:
    explicit Tag(QWidget* parent = nullptr);
    Tag(const QString& text, Tone tone, QWidget* parent = nullptr);

    QString text() const { return m_text; }
    Tone tone() const { return m_tone; }
    void setText(const QString& text);
    void setTone(Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// The same look inside a row that somebody else paints; returns the width used.
    static int paint(QPainter& painter, const QRect& row, const QString& text, Tone tone);
    static QSize sizeFor(const QFontMetrics& metrics, const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QFont smallFont() const;

    QString m_text;
    Tone m_tone = Tone::Neutral;
};

} // namespace dutydesk
