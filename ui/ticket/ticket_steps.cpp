#include "ui/ticket/ticket_steps.h"

#include "ui/text/vocabulary.h"

#include <QCoreApplication>

#include <algorithm>

namespace dutydesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TicketSteps)
};

/// The stage, from 0 for receiving to 6 for the archive, that a state belongs to.
int stageOf(TicketState state)
{
    switch (state) {
    case TicketState::Received: return 0;
    case TicketState::Sent:
    case TicketState::Returned:
    case TicketState::Disputed: return 1;
    case TicketState::Accepted: return 2;
    case TicketState::Processing:
    case TicketState::WaitingCustomer: return 3;
    case TicketState::Callback: return 5;
    case TicketState::Archived:
    case TicketState::Withdrawn: return 6;
    }
    return 0;
}

} // namespace

QString departmentName(const TicketDetail& detail, DepartmentId department)
{
    if (!department)
        return Words::tr("the centre");
    const auto found = std::ranges::find(detail.departments, department, &Department::id);
    return found == detail.departments.end() ? ValueText().record(ref(department)) : toQString(found->name);
}

std::vector<StepsBar::Step> stepsOf(const TicketDetail& detail, const ValueText& text)
{
    const Ticket& ticket = detail.ticket;
    const int stage = stageOf(ticket.state);
    const bool wasSent = !ticket.transfers.empty();
    const bool isClosedUnsent = isClosed(ticket.state) && !wasSent;
    std::vector<StepsBar::Step> steps(7);
    steps[0] = {.text = Words::tr("Received"), .detail = text.instant(ticket.received)};
    steps[1] = {.text = Words::tr("Transferred"), .detail = wasSent ? departmentName(detail, ticket.department) : QString()};
    steps[2] = {.text = Words::tr("Accepted"), .detail = stage >= 2 ? toQString(detail.handlerName) : QString()};
    steps[3].text = Words::tr("Processing");
    steps[4].text = Words::tr("Feedback");
    steps[5].text = Words::tr("Callback");
    steps[6].text = Words::tr("Archive");
    for (int i = 0; i < 7; ++i)
        steps[static_cast<std::size_t>(i)].state = i < stage ? StepsBar::State::Done : i > stage ? StepsBar::State::Ahead : StepsBar::State::Present;
    if (isClosedUnsent) {
        for (std::size_t i = 1; i < 6; ++i)
            steps[i].state = StepsBar::State::Ahead;
    }
    StepsBar::Step& present = steps[static_cast<std::size_t>(stage)];
    present.text = text.term(termOf(ticket.state));
    if (ticket.pass > 1 && !isClosed(ticket.state))
        present.detail = Words::tr("pass %1").arg(ticket.pass);
    else if (ticket.closed)
        present.detail = text.instant(*ticket.closed);
    if (ticket.state == TicketState::Archived)
        present.state = StepsBar::State::Done;
    return steps;
}

} // namespace dutydesk
