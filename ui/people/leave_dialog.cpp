#include "ui/people/leave_dialog.h"

#include "core/desk/services.h"
#include "ui/shell/shell.h"
#include "ui/text/vocabulary.h"
#include "ui/widgets/searchable.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPeople = 5000;
constexpr int longestReason = 500;

struct Choices
{
    int openWork = 0;
    std::vector<Agent> people;
};

} // namespace

LeaveDialog::LeaveDialog(Shell& shell, const Agent& agent, const ValueText& text, QWidget* parent)
    : FormDialog(tr("%1 leaves the centre").arg(toQString(agent.name)), tr("Confirm"), shell.prompts(), parent)
    , m_shell(shell)
    , m_agent(agent)
    , m_text(text)
    , m_lastDay(new QDateEdit)
    , m_successor(new QComboBox)
    , m_reason(new QLineEdit)
{
    setObjectName(u"leaveDialog"_s);
    setIntroduction(tr("When the last day is over the account is closed and open tickets are handed over; if it is today or past, at once."));
    m_lastDay->setObjectName(u"leave.lastDay"_s);
    m_lastDay->setCalendarPopup(true);
    m_lastDay->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_lastDay->setDate(agent.left ? toQDate(*agent.left) : m_text.local(shell.session().now()).date());
    addRow("agent.left", new FormRow(phrase("agent.left"), m_lastDay))->setRequired(true);
    m_successor->setObjectName(u"leave.successor"_s);
    makeSearchable(*m_successor);
    m_successor->addItem(tr("back to their departments"), qint64{0});
    addRow("leave.successor", new FormRow(tr("Open tickets go"), m_successor));
    m_reason->setObjectName(u"leave.reason"_s);
    m_reason->setMaxLength(longestReason);
    addRow("leave.reason", new FormRow(tr("Reason"), m_reason));
    connect(this, &FormDialog::submitted, this, &LeaveDialog::send);
    finish(m_lastDay);
    loadChoices();
}

void LeaveDialog::loadChoices()
{
    m_shell.read(
        this,
        [id = m_agent.id](Services& services, const Request& request) -> Result<Choices> {
            DUTYDESK_ASSIGN(openWork, services.departures.openWorkOf(request, id));
            DUTYDESK_ASSIGN(page, services.people.list(request, {}, PeopleSort::Name, false, {}, mostPeople));
            return Choices{openWork, std::move(page.people)};
        },
        [this](Result<Choices> choices) {
            if (!choices) {
                showError(choices.error(), m_text);
                return;
            }
            for (const Agent& other : choices->people) {
                if (other.id != m_agent.id && !other.department) {
                    m_successor->addItem(tr("to %1 · %2", "name and number of a person")
                                             .arg(toQString(other.name), toQString(other.number)),
                                         qint64{other.id.value});
                }
            }
            rowOf("leave.successor")->setHint(tr("%n open ticket(s) today; those that the person leads need somebody to take them.", nullptr,
                                                choices->openWork));
        });
}

void LeaveDialog::send()
{
    if (!isChosen(*m_successor)) {
        setBusy(false);
        rowOf("leave.successor")->setError(tr("Choose somebody from the list."));
        m_successor->setFocus();
        return;
    }
    const Departure departure{m_agent.id, m_agent.version, toDate(m_lastDay->date()),
                              {m_successor->currentData().toLongLong()}};
    Request request = m_shell.session().forWriting(m_reason->text().trimmed());
    m_shell.background().run(
        this, Lane::Write,
        [request, departure](Services& services) { return services.departures.leave(request, departure); },
        [this, departure](Result<DepartureOutcome> outcome) {
            if (!outcome) {
                showError(outcome.error(), m_text);
                return;
            }
            accept();
            Q_EMIT left(departure.lastDay, outcome->handedOver);
        });
}

} // namespace dutydesk
