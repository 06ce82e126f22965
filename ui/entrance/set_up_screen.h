#pragma once

#include "ui/entrance/screen.h"

#include "core/base/error.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace dutydesk {

class FormRow;

/// Name and time zone of a new centre, and its administrator.
class SetUpScreen : public Screen
{
    Q_OBJECT

public:
    explicit SetUpScreen(Shell& shell, QWidget* parent = nullptr);

    /// Begins anew. With `databaseExists` only the centre is written, into the database that is there.
    void begin(bool databaseExists);

Q_SIGNALS:
    /// The centre is there and its administrator signed in.
    void done();
    void back();

private:
    bool check();
    void submit();
    void showError(const Error& error);
    void setBusy(bool busy);
    void retranslate() override;

    QLineEdit* m_centre;
    QComboBox* m_zone;
    QLineEdit* m_person;
    QLineEdit* m_account;
    QLineEdit* m_password;
    QLineEdit* m_repeat;
    FormRow* m_centreRow;
    FormRow* m_zoneRow;
    FormRow* m_personRow;
    FormRow* m_accountRow;
    FormRow* m_passwordRow;
    FormRow* m_repeatRow;
    QPushButton* m_back;
    QPushButton* m_create;
    bool m_databaseExists = false;
};

} // namespace dutydesk
