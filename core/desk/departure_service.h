#pragma once

#include "core/account/account_service.h"
#include "core/people/people_service.h"

namespace dutydesk {

/// The open work of an agent, as tickets have it. Implemented over the ticket service.
class OpenWork
{
public:
    virtual ~OpenWork() = default;

    virtual Result<int> countOf(const Request& request, AgentId agent) = 0;
    /// Gives every open record of `from` to `to`, or back to the queue if that is none; how many there were.
    virtual Result<int> handOver(const Request& request, AgentId from, AgentId to) = 0;
};

/// Somebody leaves the centre [SEC-04].
struct Departure
{
    AgentId agent;
    /// The agent's version as it was read.
    int version = 0;
    Date lastDay{};
    /// Takes over the open work; none gives it back to the queue.
    AgentId successor;
};

/// What leaving did.
struct DepartureOutcome
{
    int handedOver = 0;
};

/// Lets somebody leave the centre in one step: last day entered, account closed on that day, open work handed
/// on at once.
class DepartureService
{
public:
    DepartureService(PeopleService& people, AccountService& accounts, OpenWork& work, UnitOfWork& unit,
                     std::function<Result<TimeZone>()> zone);

    /// What would be handed over.
    Result<int> openWorkOf(const Request& request, AgentId agent);
    Result<DepartureOutcome> leave(const Request& request, const Departure& departure);

private:
    PeopleService& m_people;
    AccountService& m_accounts;
    OpenWork& m_openWork;
    UnitOfWork& m_work;
    std::function<Result<TimeZone>()> m_zone;
};

} // namespace dutydesk
