#pragma once

#include "app/demo/demo_texts.h"
#include "core/base/actor.h"
#include "core/journal/journal.h"
#include "core/ticket/ticket_flow.h"

#include <map>
#include <string>
#include <vector>

namespace dutydesk {

/// Who does what in the demo centre.
struct DemoStaff
{
    /// First receivers: agents with group and area.
    std::vector<Actor> agents;
    /// Handlers of a department, which have the same post and department.
    std::map<std::string, std::vector<Actor>> handlers;
    std::vector<Actor> dutyManagers;
    Actor areaManager;
    Actor coordinator;
};

/// The categories and departments by their codes in the templates.
struct DemoPlaces
{
    std::map<std::string, TicketCategoryId> categories;
    std::map<std::string, DepartmentId> departments;
};

/// Something that happened to a ticket.
struct DemoEvent
{
    Request request;
    JournalNote note;
};

/// Tickets as they stand, numbered from 1 in the order of receiving, and everything that happened to
/// them in the order of time.
struct DemoTickets
{
    std::vector<Ticket> tickets;
    std::vector<DemoEvent> events;
};

/// Lets `count` tickets take their course from `from` to `now` through the real flow: quick answers, slips,
/// returns, waits, reworks, callbacks, and the escalations that time brings. A step that the flow refuses
/// ends that ticket's course where it stands.
DemoTickets demoTickets(DemoRandom random, const DemoTexts& texts, const DemoStaff& staff, const DemoPlaces& places,
                        const TicketRules& rules, Instant from, Instant now, int count);

} // namespace dutydesk
