#pragma once

#include "core/ticket/ticket_flow.h"
#include "ui/text/value_text.h"
#include "ui/widgets/form_dialog.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace dutydesk {

class CustomerFields;
class InstantField;
class Shell;

/// Records a customer's case as it comes in [TKT-01, TKT-02, TKT-14]; shows the time limits that it will
/// have.
class NewTicketDialog : public FormDialog
{
    Q_OBJECT

public:
    NewTicketDialog(Shell& shell, QWidget* parent);

Q_SIGNALS:
    void received(dutydesk::TicketId ticket);

private:
    NewTicket newTicket() const;
    void showLimits();
    void send();

    Shell& m_shell;
    ValueText m_text;
    QComboBox* m_channel;
    QComboBox* m_kind;
    QComboBox* m_category;
    QComboBox* m_priority;
    QLineEdit* m_title;
    QPlainTextEdit* m_description;
    CustomerFields* m_customer;
    QCheckBox* m_apologised;
    FormRow* m_apologyRow;
    InstantField* m_promise;
    Label* m_limits;
    std::optional<NewTicket> m_sent;
    std::string m_key;
};

} // namespace dutydesk
