#pragma once

#include "ui/entrance/screen.h"

#include "core/base/error.h"
#include "core/base/time.h"

#include <QTimer>

#include <optional>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace dutydesk {

class FormRow;

/// Name and password; in the demo centre also the sample accounts. While the window is locked it asks only
/// for the password of whoever locked it.
class SignInScreen : public Screen
{
    Q_OBJECT

public:
    explicit SignInScreen(Shell& shell, QWidget* parent = nullptr);

    void begin(const QString& centre);
    void beginLocked();

Q_SIGNALS:
    void done();
    /// Name and password are right, but it must be changed first.
    void passwordOutdated(const QString& login, const QString& password);
    /// Somebody else wants to sign in at a locked window.
    void otherPerson();

private:
    void submit();
    void signIn(const QString& login, const QString& password);
    void showError(const Error& error);
    /// Errors and delay are those of what was typed before.
    void forgetTrouble();
    void showDelay();
    void showSamples();
    void setBusy(bool busy);
    void retranslate() override;

    QLineEdit* m_login;
    QLineEdit* m_password;
    FormRow* m_loginRow;
    FormRow* m_passwordRow;
    QPushButton* m_enter;
    QPushButton* m_other;
    QWidget* m_samples;
    QString m_centre;
    bool m_locked = false;
    bool m_busy = false;
    /// No attempt counts before then.
    std::optional<Instant> m_delayedUntil;
    QTimer m_delayTimer;
};

} // namespace dutydesk
