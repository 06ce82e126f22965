#pragma once

#include "core/desk/departure_service.h"
#include "core/ticket/ticket_service.h"

namespace dutydesk {

/// The tickets of somebody who leaves [SEC-04].
class TicketOpenWork : public OpenWork
{
public:
    explicit TicketOpenWork(TicketService& tickets) : m_tickets(tickets) {}

    Result<int> countOf(const Request& request, AgentId agent) override
    {
        return m_tickets.openWorkOf(request, agent);
    }

    Result<int> handOver(const Request& request, AgentId from, AgentId to) override
    {
        return m_tickets.handOver(request, from, to);
    }

    Result<std::vector<AgentId>> leftBehind(Instant now) override { return m_tickets.leftBehind(now); }

    Result<int> handOverByTime(Instant now, AgentId from, AgentId to) override
    {
        return m_tickets.handOverByTime(now, from, to);
    }

private:
    TicketService& m_tickets;
};

} // namespace dutydesk
