#pragma once

#include "ui/widgets/label.h"
#include "ui/widgets/tone.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace dutydesk {

/// A calm surface with a title and a quiet remark on the right, under which its content stands.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    /// An empty title leaves the head out.
    void setTitle(const QString& title);
    void setRemark(const QString& remark);
    /// Puts a small control at the end of the head.
    void addToHead(QWidget* control);
    /// Where the content goes.
    QVBoxLayout* body() const { return m_body; }
    /// Distance between border and content, for tables that reach the edge.
    void setPadding(int padding);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showHead();

    QWidget* m_head;
    QHBoxLayout* m_headRow;
    Label* m_title;
    Label* m_remark;
    QVBoxLayout* m_body;
};

/// One figure with its label, a sign where it is bad, and the target or remark below. A figure with a
/// `Why` is a button: click, Enter or Space emit `activated`.
class KpiCard : public QFrame
{
    Q_OBJECT

public:
    explicit KpiCard(QWidget* parent = nullptr);

    void setLabel(const QString& label);
    void setFigure(const QString& figure, Tone tone = Tone::Neutral);
    void setRemark(const QString& remark);
    void setActivatable(bool activatable);

    QString figure() const;

Q_SIGNALS:
    void activated();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void describe();

    Label* m_label;
    Label* m_figure;
    Label* m_remark;
};

} // namespace dutydesk
