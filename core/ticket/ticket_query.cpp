#include "core/ticket/ticket_query.h"

namespace dutydesk {

std::string_view codeOf(TicketView view)
{
    switch (view) {
    case TicketView::DueAndOverdue: return "due";
    case TicketView::Mine: return "mine";
    case TicketView::CallbacksDue: return "callbacks";
    case TicketView::Rework: return "rework";
    case TicketView::All: return "all";
    }
    return {};
}

Term termOf(TicketView view)
{
    return {"ticket.view." + std::string(codeOf(view))};
}

} // namespace dutydesk
