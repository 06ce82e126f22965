#pragma once

#include "core/desk/departure_service.h"
#include "ui/widgets/form_dialog.h"

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace dutydesk {

class Shell;

/// Somebody leaves the centre [SEC-04]: last day, who takes over the open tickets, and why.
class LeaveDialog : public FormDialog
{
    Q_OBJECT

public:
    LeaveDialog(Shell& shell, const Agent& agent, const ValueText& text, QWidget* parent);

Q_SIGNALS:
    void left(dutydesk::Date lastDay, int handedOver);

private:
    void loadChoices();
    void send();

    Shell& m_shell;
    Agent m_agent;
    ValueText m_text;
    QDateEdit* m_lastDay;
    QComboBox* m_successor;
    QLineEdit* m_reason;
};

} // namespace dutydesk
