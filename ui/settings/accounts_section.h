#pragma once

#include "core/account/account.h"
#include "core/base/error.h"
#include "core/people/people.h"
#include "ui/settings/settings_section.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace dutydesk {

class Card;
class FactList;
class FormRow;
class Label;
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
    Account typed() const;
    bool isEdited() const;
    void choose();
    void show(const Account& account);
    void beginNew();
    void save();
    void resetPassword();
    void setState(AccountState state);
    void hideForm();
    void showError(const Error& error);
    void fillPosts();
    void askPeople();

    RowListSource* m_source;
    PagedTable* m_table;
    QLineEdit* m_search;
    QPushButton* m_new;
    Card* m_form;
    StateView* m_hint;
    FactList* m_facts;
    QLineEdit* m_name;
    QLineEdit* m_displayName;
    QComboBox* m_agent;
    QComboBox* m_post;
    QLineEdit* m_password;
    FormRow* m_nameRow;
    FormRow* m_displayRow;
    FormRow* m_agentRow;
    FormRow* m_postRow;
    FormRow* m_passwordRow;
    Label* m_problem;
    QPushButton* m_save;
    QPushButton* m_reset;
    QPushButton* m_lock;
    QPushButton* m_close;
    /// As it was read; id none while a new one is typed.
    Account m_shown;
    std::vector<Agent> m_people;
    std::int64_t m_wanted = 0;
};

} // namespace dutydesk
