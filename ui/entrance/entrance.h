#pragma once

#include "core/base/result.h"

#include <QStackedWidget>

#include <functional>

class QLabel;

namespace dutydesk {

class DatabaseScreen;
class PasswordScreen;
class SetUpScreen;
class Shell;
class SignInScreen;
class WelcomeScreen;

/// The way to the desk: looks at the database, then welcome and set-up, sign-in, a new password, or what is
/// wrong with the database. Also where a locked window waits.
class Entrance : public QStackedWidget
{
    Q_OBJECT

public:
    explicit Entrance(Shell& shell, QWidget* parent = nullptr);

    void start();
    /// Learns the centre's zone, shifts and idle limit, then calls `then`; nothing is learned with an error.
    void learnDesk(std::function<void(const Result<>&)> then);
    void lock();
    void changePassword();
    void showError(const Error& error);

Q_SIGNALS:
    /// Somebody is signed in and everything that the desk needs is known.
    void entered();

protected:
    void changeEvent(QEvent* event) override;

private:
    void askCentre();
    void prepareDesk();

    Shell& m_shell;
    QLabel* m_waiting;
    WelcomeScreen* m_welcome;
    SetUpScreen* m_setUp;
    SignInScreen* m_signIn;
    PasswordScreen* m_password;
    DatabaseScreen* m_database;
};

} // namespace dutydesk
