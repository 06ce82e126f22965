#pragma once

#include "ui/widgets/label.h"

#include <QIcon>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace dutydesk {

/// What stands where content would: still loading, nothing there, or why it could not be had, with the
/// one thing to do about it.
class StateView : public QWidget
{
    Q_OBJECT

public:
    explicit StateView(QWidget* parent = nullptr);

    void showLoading(const QString& text);
    /// `action` empty: no button.
    void showEmpty(const QString& title, const QString& text = {}, const QString& action = {});
    void showError(const QString& title, const QString& text, const QString& action = {});

Q_SIGNALS:
    void actionTriggered();

private:
    enum class Kind { Loading, Empty, Error };
    void showState(Kind kind, const QString& title, const QString& text, const QString& action);

    class Picture;
    Picture* m_picture;
    Label* m_title;
    Label* m_text;
    QProgressBar* m_busy;
    QPushButton* m_action;
};

} // namespace dutydesk
