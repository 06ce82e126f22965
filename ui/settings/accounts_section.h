#pragma once

#include "core/account/account.h"
#include "ui/settings/settings_section.h"

class QLineEdit;
class QPushButton;

namespace dutydesk {

class AccountForm;
class PagedTable;
class RowListSource;
class StateView;

/// The accounts: list, open, edit, lock, close, and a fresh first password for whoever forgot it [SEC-02].
class AccountsSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit AccountsSection(Shell& shell, QWidget* parent = nullptr);

    QString title() const override;
    bool isFor(const Session& session) const override { return session.may(Action::AccountRead); }
    void refresh() override;
    void changed(const std::vector<RecordRef>& records) override;
    bool open(const RecordRef& record) override;
    bool mayLeave() override;

protected:
    void retranslate() override;

private:
    /// What an account's row carries.
    const Account* current() const;
    void choose();
    void showForm(const Account& account);
    void beginNew();
    void save();
    void resetPassword();
    void setState(AccountState state);
    void hideForm();
    void askPeople();

    RowListSource* m_source;
    PagedTable* m_table;
    QLineEdit* m_search;
    QPushButton* m_new;
    AccountForm* m_form;
    StateView* m_hint;
    std::int64_t m_wanted = 0;
};

} // namespace dutydesk
