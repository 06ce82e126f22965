#include "tests/core/ticket/ticket_examples.h"

#include <algorithm>

namespace dutydesk {

namespace {

using namespace example;

constexpr Duration ms{1};

const Why* part(const Why& why, std::string_view statement)
{
    const auto found = std::ranges::find(why.parts, statement, &Why::statement);
    return found == why.parts.end() ? nullptr : &*found;
}

} // namespace

TEST(TicketClock, CountsOfficeHoursForARequest)
{
    Case ticket(TicketKind::Request, "2026-11-23 17:30");
    ticket.transfer();
    EXPECT_EQ(ticket.clock(ClockKind::Accept).due, ticketTime("2026-11-24 09:30"));
    EXPECT_FALSE(ticket.clock(ClockKind::Accept).aroundTheClock);
    // 24 h at 8 a day: half an hour on Monday, two whole days, 7.5 h on Thursday.
    EXPECT_EQ(ticket.clock(ClockKind::Complete).due, ticketTime("2026-11-26 17:30"));
}

TEST(TicketClock, CountsAroundTheClockForAComplaint)
{
    Case ticket(TicketKind::Complaint, "2026-11-20 17:30");
    ticket.transfer();
    EXPECT_EQ(ticket.clock(ClockKind::Accept).due, ticketTime("2026-11-20 18:30"));
    EXPECT_EQ(ticket.clock(ClockKind::Complete).due, ticketTime("2026-11-21 17:30"));
    EXPECT_TRUE(ticket.clock(ClockKind::Complete).aroundTheClock);
}

TEST(TicketClock, CountsMakeUpWorkdaysAndNoHolidays)
{
    Case ticket(TicketKind::Request, "2026-02-14 16:30");
    ticket.transfer();
    EXPECT_EQ(ticket.clock(ClockKind::Accept).due, ticketTime("2026-02-24 09:30"));
}

TEST(TicketClock, TheShortestNamedLimitHolds)
{
    TicketPolicy policy = ticketRules().policy;
    Ticket ticket;
    const auto complete = [&] { return policy.limitFor(ticket, ClockKind::Complete); };
    EXPECT_EQ(complete().limit, 24h);
    EXPECT_EQ(complete().because, "ticket.limit.general");
    ticket.priority = TicketPriority::Urgent;
    EXPECT_EQ(complete().limit, 12h);
    ticket.categoryCode = "activation";
    EXPECT_EQ(complete().limit, 4h);
    EXPECT_EQ(complete().because, "ticket.limit.activation");
    ticket.categoryCode = "fault";
    EXPECT_EQ(complete().because, "ticket.limit.urgent");

    // A named limit holds even where it is longer than the general one.
    policy.limits[ClockKind::Accept]["fault"] = 90;
    EXPECT_EQ(policy.limitFor(ticket, ClockKind::Accept).limit, 90min);
    ticket.categoryCode.clear();
    EXPECT_EQ(policy.limitFor(ticket, ClockKind::Accept).limit, 60min);
}

TEST(TicketClock, IsLateOneMillisecondAfterTheDueTime)
{
    Case ticket;
    ticket.transfer();
    const Clock accept = ticket.clock(ClockKind::Accept);
    EXPECT_FALSE(isLate(accept, accept.due));
    EXPECT_TRUE(isLate(accept, accept.due + ms));

    Case inTime = ticket;
    inTime.now = accept.due;
    inTime.step(networkHandler, TicketAction::Accept);
    EXPECT_FALSE(isLate(inTime.clock(ClockKind::Accept), inTime.now + 99h));
    Case tooLate = ticket;
    tooLate.now = accept.due + ms;
    tooLate.step(networkHandler, TicketAction::Accept);
    EXPECT_TRUE(isLate(tooLate.clock(ClockKind::Accept), tooLate.now));
}

TEST(TicketClock, LevelsComeAtExactlyTheirShare)
{
    Case ticket(TicketKind::Complaint);
    ticket.transfer();
    const Clock& complete = ticket.clock(ClockKind::Complete);
    const auto levelAfter = [&](Duration elapsed) {
        return levelOf(complete, complete.start + elapsed, ticket.rules());
    };
    EXPECT_EQ(complete.warn, complete.start + 18h);
    EXPECT_EQ(levelAfter(18h - ms), 0);
    EXPECT_EQ(levelAfter(18h), 1);
    EXPECT_EQ(levelAfter(24h - ms), 1);
    EXPECT_EQ(levelAfter(24h), 2);
    EXPECT_EQ(levelAfter(30h - ms), 2);
    EXPECT_EQ(levelAfter(30h), 3);
}

TEST(TicketClock, StandsOnlyWhileTheCustomerIsAwaited)
{
    Case ticket(TicketKind::Complaint, "2026-11-23 10:00");
    ticket.process();
    const Instant due = ticket.clock(ClockKind::Complete).due;
    ticket.at("2026-11-23 20:43");
    ticket.step(networkHandler, TicketAction::WaitForCustomer, Case::because("客户不在家"));
    EXPECT_EQ(ticket.clock(ClockKind::Complete).state, ClockState::Paused);
    EXPECT_EQ(deadlineOf(ticket.ticket)->kind, ClockKind::Promise);
    ticket.at("2026-11-24 08:00");
    EXPECT_EQ(usedOf(ticket.clock(ClockKind::Complete), ticket.now, ticket.rules()), 643min);
    ticket.step(agent, TicketAction::CustomerBack);
    EXPECT_EQ(ticket.ticket.state, TicketState::Processing);
    EXPECT_EQ(ticket.clock(ClockKind::Complete).due, due + 677min);
    EXPECT_EQ(ticket.clock(ClockKind::Complete).pauses.size(), 1u);
}

TEST(TicketClock, WaitingBeforeTheContactComesBackToIt)
{
    Case ticket;
    ticket.transfer();
    ticket.step(networkHandler, TicketAction::Accept);
    ticket.step(networkHandler, TicketAction::WaitForCustomer, Case::because("等材料"));
    ticket.at("2026-11-23 16:00");
    EXPECT_EQ(usedOf(ticket.clock(ClockKind::Contact), ticket.now, ticket.rules()), Duration::zero());
    ticket.step(networkHandler, TicketAction::CustomerBack);
    EXPECT_EQ(ticket.ticket.state, TicketState::Accepted);
    EXPECT_EQ(ticket.clock(ClockKind::Contact).due, ticketTime("2026-11-23 18:00"));
}

TEST(TicketClock, WhatWasLateStaysLateAfterAPause)
{
    Case ticket(TicketKind::Complaint);
    ticket.process();
    const Instant due = ticket.clock(ClockKind::Complete).due;
    ticket.now = due + 1h;
    ticket.step(networkHandler, TicketAction::WaitForCustomer, Case::because("等客户"));
    EXPECT_TRUE(isLate(ticket.clock(ClockKind::Complete), ticket.now));
    ticket.now += 5h;
    ticket.step(networkHandler, TicketAction::CustomerBack);
    EXPECT_EQ(ticket.clock(ClockKind::Complete).due, due);
    EXPECT_TRUE(isLate(ticket.clock(ClockKind::Complete), ticket.now));
}

TEST(TicketClock, AnEarlierRequiredTimeShortensTheLimit)
{
    Case ticket;
    TicketForm form = ticket.transferForm();
    form.required = ticketTime("2026-11-24 12:00");
    ticket.step(agent, TicketAction::Transfer, form);
    const Clock& complete = ticket.clock(ClockKind::Complete);
    EXPECT_EQ(complete.limit, 10h);
    EXPECT_EQ(complete.due, *form.required);
    EXPECT_EQ(ticket.ticket.transfers.back().required, *form.required);
    EXPECT_TRUE(part(whyClock(ticket.ticket, complete, ticket.now, ticket.rules()), "ticket.clock-tightened"));
}

TEST(TicketClock, ACaseThatBecomesUrgentHurriesFromThenOn)
{
    Case ticket(TicketKind::Complaint);
    ticket.process();
    const Instant sent = ticket.now;
    ticket.now += 4h;
    TicketForm urgent;
    urgent.priority = TicketPriority::Urgent;
    ticket.step(agent, TicketAction::Edit, urgent);
    EXPECT_EQ(ticket.clock(ClockKind::Complete).due, ticket.now + 12h);
    EXPECT_EQ(ticket.clock(ClockKind::Complete).limit, 16h);
    const Why why = whyClock(ticket.ticket, ticket.clock(ClockKind::Complete), ticket.now, ticket.rules());
    EXPECT_TRUE(part(why, "ticket.clock-changed"));
    EXPECT_FALSE(part(why, "ticket.clock-tightened"));
    // More time is given by an extension, not by calling it ordinary again.
    TicketForm ordinary;
    ordinary.priority = TicketPriority::Ordinary;
    ticket.step(agent, TicketAction::Edit, ordinary);
    EXPECT_EQ(ticket.clock(ClockKind::Complete).due, sent + 16h);

    // Late in the day it changes nothing: less than that is left.
    Case late(TicketKind::Complaint);
    late.process();
    const Instant due = late.clock(ClockKind::Complete).due;
    late.now = due - 3h;
    late.step(agent, TicketAction::Edit, urgent);
    EXPECT_EQ(late.clock(ClockKind::Complete).due, due);

    // Standing clocks are hurried too.
    Case waiting(TicketKind::Complaint);
    waiting.process();
    waiting.step(networkHandler, TicketAction::WaitForCustomer, Case::because("等客户"));
    waiting.now += 48h;
    waiting.step(agent, TicketAction::Edit, urgent);
    waiting.step(networkHandler, TicketAction::CustomerBack);
    EXPECT_EQ(waiting.clock(ClockKind::Complete).due, waiting.now + 12h);
}

TEST(TicketClock, TheLadderWaitsForATimeAfterTheOfficeCloses)
{
    Case ticket;
    TicketForm form = ticket.transferForm();
    form.required = ticketTime("2026-11-24 20:00");
    ticket.step(agent, TicketAction::Transfer, form);
    const Clock& complete = ticket.clock(ClockKind::Complete);
    EXPECT_EQ(complete.due, *form.required);
    EXPECT_EQ(levelOf(complete, ticketTime("2026-11-24 19:00"), ticket.rules()), 1);
    EXPECT_EQ(levelOf(complete, ticketTime("2026-11-24 20:00"), ticket.rules()), 2);
}

TEST(TicketClock, ExplainsABreach)
{
    Case ticket(TicketKind::Complaint, "2026-11-19 09:31");
    ticket.process();
    ticket.now += 25h;
    const Why why = whyClock(ticket.ticket, ticket.clock(ClockKind::Complete), ticket.now, ticket.rules());
    EXPECT_EQ(why.verdict, Verdict::Broken);
    EXPECT_EQ(why.statement, "ticket.clock-late");
    EXPECT_EQ(why.policyVersion, 7);
    EXPECT_EQ(why.rules, (std::vector<std::string>{"TKT-10", "TKT-12"}));
    const auto holds = [&](const char* name, Duration value) {
        return std::ranges::find(why.operands, NamedValue{name, value}) != why.operands.end();
    };
    EXPECT_TRUE(holds("ticket.clock.used", 25h));
    EXPECT_TRUE(holds("ticket.clock.allowed", 24h));
    EXPECT_TRUE(part(why, "calendar.clock-time"));
    EXPECT_TRUE(part(why, "ticket.clock-limit"));
    const Why* consequence = part(why, "ticket.clock-consequence");
    ASSERT_TRUE(consequence);
    EXPECT_EQ(consequence->operands.front().value, Value(std::int64_t{-3}));
    // Only the whole order's delay has points behind it.
    EXPECT_FALSE(part(whyClock(ticket.ticket, ticket.clock(ClockKind::Accept), ticket.now, ticket.rules()),
                      "ticket.clock-consequence"));
}

} // namespace dutydesk
