#pragma once

#include "core/people/people_service.h"
#include "ui/widgets/form_dialog.h"

class QComboBox;
class QDateEdit;
class QSpinBox;

namespace dutydesk {

class Shell;

/// Enters what somebody showed in an assessment for a seat type [TRN-01].
class AssessmentDialog : public FormDialog
{
    Q_OBJECT

public:
    AssessmentDialog(Shell& shell, const Organisation& organisation, const Agent& agent, const ValueText& text,
                     QWidget* parent);

Q_SIGNALS:
    void saved();

private:
    void send();

    Shell& m_shell;
    ValueText m_text;
    AgentId m_agent;
    QComboBox* m_seatType;
    QDateEdit* m_assessed;
    QSpinBox* m_score;
    QSpinBox* m_speed;
    QSpinBox* m_lookUp;
};

} // namespace dutydesk
