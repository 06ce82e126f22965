#pragma once

#include "ui/entrance/screen.h"

class QLineEdit;
class QPushButton;

namespace dutydesk {

class FormRow;

/// A new password: because the first one was given by somebody else, or because its owner wants to.
class PasswordScreen : public Screen
{
    Q_OBJECT

public:
    explicit PasswordScreen(Shell& shell, QWidget* parent = nullptr);

    /// `oldPassword` is known when it was just typed at the sign-in.
    void beginForced(const QString& login, const QString& oldPassword);
    void beginWanted(const QString& login);

Q_SIGNALS:
    void done();
    void back();

private:
    void begin(const QString& login, bool forced);
    void submit();
    void retranslate() override;

    QLineEdit* m_old;
    QLineEdit* m_new;
    QLineEdit* m_repeat;
    FormRow* m_oldRow;
    FormRow* m_newRow;
    FormRow* m_repeatRow;
    QPushButton* m_back;
    QPushButton* m_change;
    QString m_login;
    QString m_typedPassword;
    bool m_forced = false;
};

} // namespace dutydesk
