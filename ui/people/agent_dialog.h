#pragma once

#include "core/people/people_service.h"
#include "ui/widgets/form_dialog.h"

#include <optional>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QListWidget;

namespace dutydesk {

class Shell;

/// Adds somebody, or changes who is there. Somebody else's save in between shows both versions and lets the
/// user take theirs or go on with the own one.
class AgentDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `agent` is nothing for somebody new.
    AgentDialog(Shell& shell, Organisation organisation, const std::optional<AgentDetail>& agent,
                const ValueText& text, QWidget* parent);

Q_SIGNALS:
    /// Saved; `before` is what the record was, for taking it back, and nothing for somebody new.
    void saved(dutydesk::AgentId id, const std::optional<dutydesk::Agent>& before);

private:
    void buildRows();
    void fill(const Agent& agent);
    void showGroups();
    /// The form as a record; an error for a bonus base that is no amount.
    Result<Agent> typed() const;
    void send();
    void resolve(const Error& stale);

    Shell& m_shell;
    Organisation m_organisation;
    ValueText m_text;
    Agent m_read;
    bool m_withPay;
    /// The last command, sent again with the same key if it is still the same.
    Request m_request;
    std::optional<Agent> m_sent;

    QLineEdit* m_number;
    QLineEdit* m_name;
    QComboBox* m_post;
    QComboBox* m_area;
    QComboBox* m_group;
    QComboBox* m_department;
    QListWidget* m_seatTypes;
    QLineEdit* m_bonusBase;
    QDateEdit* m_joined;
};

} // namespace dutydesk
