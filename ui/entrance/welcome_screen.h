#pragma once

#include "ui/entrance/screen.h"

class QHBoxLayout;
class QProgressBar;
class QPushButton;

namespace dutydesk {

/// The first thing that anybody sees: look around in the demo centre, or set up one's own.
class WelcomeScreen : public Screen
{
    Q_OBJECT

public:
    explicit WelcomeScreen(Shell& shell, QWidget* parent = nullptr);

    void begin();

Q_SIGNALS:
    /// The demo centre is made and chosen.
    void demoReady();
    void setUpWanted();

private:
    struct Choice
    {
        QLabel* title;
        QLabel* text;
        QPushButton* button;
    };
    Choice addChoice(QHBoxLayout* row, const QString& icon, const QString& name);
    void makeDemo();
    void setBusy(bool busy);
    void retranslate() override;

    Choice m_look;
    Choice m_own;
    QLabel* m_state;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    std::int64_t m_task = 0;
};

} // namespace dutydesk
