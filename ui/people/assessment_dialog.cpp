#include "ui/people/assessment_dialog.h"

#include "core/desk/services.h"
#include "ui/people/people_words.h"
#include "ui/shell/shell.h"
#include "ui/text/vocabulary.h"

#include <QComboBox>
#include <QDateEdit>
#include <QSpinBox>

#include <algorithm>
#include <utility>
#include <vector>

namespace dutydesk {

using namespace Qt::StringLiterals;

AssessmentDialog::AssessmentDialog(Shell& shell, const Organisation& organisation, const Agent& agent,
                                   const ValueText& text, QWidget* parent)
    : FormDialog(tr("Assess %1").arg(toQString(agent.name)), tr("Save"), shell.prompts(), parent)
    , m_shell(shell)
    , m_text(text)
    , m_agent(agent.id)
    , m_seatType(new QComboBox)
    , m_assessed(new QDateEdit)
    , m_score(new QSpinBox)
    , m_speed(new QSpinBox)
    , m_lookUp(new QSpinBox)
{
    setObjectName(u"assessmentDialog"_s);
    setIntroduction(tr("Assessments are kept for ever; on each day the newest one counts."));
    const auto row = [this](const char* field, QWidget* widget, const QString& name) {
        widget->setObjectName(u"assessment."_s + name);
        addRow(field, new FormRow(phrase(field), widget))->setRequired(true);
    };
    // The person's own seat types first: they are what is assessed nearly always.
    const auto isOwn = [&](const SeatType& seatType) {
        return std::ranges::find(agent.seatTypes, seatType.id) != agent.seatTypes.end();
    };
    for (const bool own : {true, false}) {
        for (const SeatType& seatType : organisation.seatTypes) {
            if (isOwn(seatType) == own)
                m_seatType->addItem(seatTypeName(seatType), qint64{seatType.id.value});
        }
    }
    row("qualification.seat-type", m_seatType, u"seatType"_s);
    m_assessed->setCalendarPopup(true);
    m_assessed->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_assessed->setDate(m_text.local(shell.session().now()).date());
    row("qualification.assessed", m_assessed, u"assessed"_s);
    // Below what can be typed lies "nothing yet".
    const auto blank = [](QSpinBox* box, int low, int high) {
        box->setRange(low - 1, high);
        box->setSpecialValueText(u" "_s);
        box->setValue(low - 1);
    };
    blank(m_score, 0, 100);
    row("qualification.knowledge-score", m_score, u"score"_s);
    blank(m_speed, 0, 1000);
    row("qualification.typing-speed", m_speed, u"speed"_s);
    blank(m_lookUp, 1, 3600);
    row("qualification.look-up-seconds", m_lookUp, u"lookUp"_s);
    connect(this, &FormDialog::submitted, this, &AssessmentDialog::send);
    finish(m_seatType);
}

void AssessmentDialog::send()
{
    std::vector<Error> missing;
    for (const auto& [field, box] : {std::pair("qualification.knowledge-score", m_score),
                                     std::pair("qualification.typing-speed", m_speed),
                                     std::pair("qualification.look-up-seconds", m_lookUp)}) {
        if (box->value() == box->minimum())
            missing.push_back(makeError(error::fieldEmpty, {{"field", Term{field}}}));
    }
    if (!missing.empty()) {
        Error error = missing.front();
        error.causes.assign(missing.begin() + 1, missing.end());
        showError(error, m_text);
        return;
    }
    const Qualification typed{m_agent,
                              {m_seatType->currentData().toLongLong()},
                              toDate(m_assessed->date()),
                              m_score->value(),
                              m_speed->value(),
                              m_lookUp->value()};
    m_shell.write(
        this,
        [typed](Services& services, const Request& request) { return services.people.assess(request, typed); },
        [this](Result<> done) {
            if (!done) {
                showError(done.error(), m_text);
                return;
            }
            accept();
            Q_EMIT saved();
        });
}

} // namespace dutydesk
