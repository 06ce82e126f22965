#pragma once

#include "core/ticket/ticket_service.h"
#include "ui/text/value_text.h"
#include "ui/ticket/ticket_commands.h"
#include "ui/widgets/form_dialog.h"

#include <functional>
#include <optional>

class QButtonGroup;
class QComboBox;

namespace dutydesk {

class Shell;

/// The form of one command: exactly the fields that the flow asks for, and a choice on top where the
/// command stands for several actions. Sends it once however often the button is pressed. If somebody
/// saved in between, both versions are shown and nothing typed is lost.
class TicketDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `actions` are those that the flow offers, at least one.
    TicketDialog(Shell& shell, const TicketDetail& detail, const TicketCommandInfo& command,
                 std::vector<TicketAction> actions, QWidget* parent);

    /// The ticket that it is about was saved by somebody else while the form is open.
    void warnOfChange(const QString& who);
    TicketId ticket() const { return m_detail.ticket.id; }

Q_SIGNALS:
    void done(dutydesk::TicketAction action, int version);
    /// The user decided for the newer version: forget what is known of the ticket.
    void overtaken();

private:
    void addChoice();
    void addField(TicketNeed need);
    void showFields();
    void send();
    void resolve(const Error& stale);
    void readForm(TicketForm& form) const;
    /// Leaves what others may have changed meanwhile to them; false if a field was emptied.
    bool keepDifferences(TicketForm& form);
    void loadCategories(QComboBox* choice);
    void loadDepartments(QComboBox* choice);
    void loadHandlers(QComboBox* choice);
    void loadOwners(QComboBox* choice);
    void loadCustomer();
    TicketAction action() const;

    Shell& m_shell;
    TicketDetail m_detail;
    std::vector<TicketAction> m_actions;
    ValueText m_text;
    QButtonGroup* m_choice = nullptr;
    std::vector<TicketNeed> m_fields;
    std::vector<std::function<void(TicketForm&)>> m_readers;
    std::optional<Customer> m_customerBefore;
    std::function<void(const Customer&)> m_customerLoaded;
    std::function<void()> m_customerRefused;
    /// The command as it was last sent, and the key that it keeps while it is the same.
    std::optional<TicketForm> m_sent;
    TicketAction m_sentAction{};
    std::string m_key;
};

} // namespace dutydesk
