#pragma once

#include "core/account/account.h"
#include "core/base/error.h"
#include "core/people/people.h"
#include "ui/widgets/card.h"

#include <QString>

#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace dutydesk {

class FactList;
class FormRow;
class Label;
class Session;

/// Twelve letters and digits that can't be mistaken for each other when read aloud.
QString makeFirstPassword();
QString postWord(Post post);

/// One account beside the list: what is known of it, its fields, and what can be done with it.
class AccountForm : public Card
{
    Q_OBJECT

public:
    explicit AccountForm(const Session& session, QWidget* parent = nullptr);

    /// An account without an id is a new one: it gets a first password to hand over.
    void showAccount(const Account& account);
    /// As it was read.
    const Account& shown() const { return m_shown; }
    /// The same with what is typed.
    Account typed() const;
    QString firstPassword() const;
    bool isEdited() const;
    /// Whom an account can belong to.
    void setPeople(std::vector<Agent> people);

    /// Marks what is not filled in; true if nothing is missing.
    bool isComplete();
    void setSaving(bool saving);
    void showError(const Error& error);
    void retranslate();
    void focusFirst();

Q_SIGNALS:
    void saveWanted();
    void resetWanted();
    void lockWanted();
    void closeWanted();

private:
    void fillPosts();
    void choosePerson(AgentId id);
    void adoptPerson(int row);

    const Session& m_session;
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
};

} // namespace dutydesk
