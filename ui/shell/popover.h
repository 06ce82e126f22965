#pragma once

#include <QFrame>
#include <QPointer>
#include <QToolButton>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace dutydesk {

/// A card that opens above a button of the status strip and closes by Escape, by the button, or when the
/// focus leaves it. The focus returns to where it was.
class Popover : public QFrame
{
    Q_OBJECT

public:
    Popover(QToolButton* button, QWidget* window);

    void toggle();
    void close();

protected:
    /// Fills `rows` anew; called before it is shown and by `update` while it is.
    virtual void fill(QVBoxLayout* rows) = 0;
    virtual QString heading() const = 0;
    /// Shows changed content, if it is open at all.
    void refill();

    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QToolButton* m_button;
    QLabel* m_heading;
    QWidget* m_content = nullptr;
    QScrollArea* m_scroll;
    QPointer<QWidget> m_focusBefore;
};

} // namespace dutydesk
