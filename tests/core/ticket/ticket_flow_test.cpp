#include "core/ticket/ticket_error.h"
#include "tests/core/ticket/ticket_examples.h"

#include <algorithm>
#include <set>

namespace dutydesk {

namespace {

using namespace example;
using Do = TicketAction;

std::string_view outcomeOf(const Result<Ticket>& result)
{
    return result ? std::string_view("done") : result.error().code.id;
}

bool names(const Error& error, std::string_view field)
{
    const auto about = [&](const Error& one) {
        const Value* value = one.find("field");
        return value && *value == Value(Term{std::string(field)});
    };
    return about(error) || std::ranges::any_of(error.causes, about);
}

} // namespace

TEST(TicketFlow, EveryActionHasARowAndEveryPlaceOnlyOne)
{
    std::set<std::pair<TicketAction, TicketState>> places;
    for (const TicketStep& step : ticketFlow()) {
        for (const TicketState state : step.from)
            EXPECT_TRUE(places.emplace(step.action, state).second) << codeOf(step.action);
    }
    std::set<std::string_view> words;
    for (const TicketAction action : allTicketActions()) {
        EXPECT_TRUE(std::ranges::any_of(places, [&](const auto& place) { return place.first == action; }))
            << codeOf(action);
        EXPECT_TRUE(words.insert(codeOf(action)).second);
        EXPECT_TRUE(words.insert(journalActionOf(action)).second);
    }
    EXPECT_EQ(allTicketActions().size(), static_cast<std::size_t>(Do::HandOver) + 1);
}

TEST(TicketFlow, ReceivingRecordsCustomerAndProblem)
{
    const Case ticket;
    const Result<Ticket> refused = receive(NewTicket{}, ticket.context(agent));
    ASSERT_FALSE(refused);
    for (const char* field : {"ticket.title", "ticket.description", "ticket.category", "ticket.customer.name",
                              "ticket.customer.phone"})
        EXPECT_TRUE(names(refused.error(), field)) << field;

    NewTicket complaint = newTicket(TicketKind::Complaint);
    complaint.apologised = false;
    EXPECT_EQ(outcomeOf(receive(complaint, ticket.context(agent))), error::ticketApologyMissing.id);

    NewTicket late = newTicket();
    late.promise = ticket.now;
    EXPECT_EQ(outcomeOf(receive(late, ticket.context(agent))), error::ticketNotInFuture.id);

    Actor nobody = agent;
    nobody.agent = {};
    EXPECT_EQ(outcomeOf(receive(newTicket(), ticket.context(nobody))), error::ticketOwnerMissing.id);
}

TEST(TicketFlow, TextOfEveryKindIsKeptAndTooMuchIsRefused)
{
    const Case ticket;
    NewTicket odd = newTicket();
    odd.title = "'; DROP TABLE ticket; -- \"😀\"";
    EXPECT_EQ(receive(odd, ticket.context(agent)).value().title, odd.title);
    odd.description = std::string(10'000, 'x');
    const Result<Ticket> refused = receive(odd, ticket.context(agent));
    EXPECT_EQ(outcomeOf(refused), error::fieldTooLong.id);
    EXPECT_TRUE(names(refused.error(), "ticket.description"));
}

TEST(TicketFlow, WhatComesInIsAnsweredTransferredOrPromised)
{
    Case ticket;
    EXPECT_EQ(ticket.clock(ClockKind::Answer).due, ticketTime("2026-11-23 10:30"));
    EXPECT_TRUE(deadlineOf(ticket.ticket));
    Case promised;
    TicketForm form;
    form.promise = promised.now + 26h;
    promised.now += 10min;
    promised.step(agent, Do::Promise, form);
    EXPECT_EQ(promised.clock(ClockKind::Answer).state, ClockState::Met);
    EXPECT_EQ(promised.clock(ClockKind::Promise).state, ClockState::Running);
    ticket.transfer();
    EXPECT_EQ(ticket.clock(ClockKind::Answer).state, ClockState::Met);

    NewTicket withPromise = newTicket();
    withPromise.promise = ticket.now + 26h;
    const Result<Ticket> received = receive(withPromise, ticket.context(agent));
    ASSERT_TRUE(received);
    EXPECT_FALSE(findClock(*received, ClockKind::Answer));
}

TEST(TicketFlow, APromisePutOffIsNeverAKeptOne)
{
    Case ticket;
    TicketForm form;
    form.promise = ticket.now + 2h;
    ticket.step(agent, Do::Promise, form);
    ticket.now += 1h;
    form.promise = ticket.now + 2h;
    ticket.step(agent, Do::Promise, form);
    EXPECT_EQ(ticket.ticket.clocks.at(1).state, ClockState::Ended);
    ticket.now += 3h;
    TicketForm slip = ticket.transferForm();
    ticket.step(agent, Do::Transfer, slip);
    EXPECT_EQ(ticket.ticket.clocks.at(2).state, ClockState::Met);
    EXPECT_TRUE(isLate(ticket.ticket.clocks.at(2), ticket.now));
}

TEST(TicketFlow, NobodyGrantsTheirOwnExtension)
{
    Case ticket;
    ticket.step(agent, Do::Transfer, ticket.transferForm());
    ticket.step(networkHandler, Do::Accept);
    TicketForm form = Case::because("等待备件");
    form.extra = 4h;
    ticket.step(supervisor, Do::AskExtension, form);
    EXPECT_EQ(outcomeOf(ticket.attempt(supervisor, Do::GrantExtension)), error::ticketExtensionOwn.id);
    EXPECT_TRUE(ticket.attempt(supervisor, Do::RefuseExtension, Case::because("撤回")));
    ticket.step(person(Post::DutyManager, 42), Do::GrantExtension);

    Case sent;
    sent.step(supervisor, Do::Transfer, sent.transferForm());
    sent.step(networkHandler, Do::Accept);
    sent.step(networkHandler, Do::AskExtension, form);
    EXPECT_EQ(outcomeOf(sent.attempt(supervisor, Do::GrantExtension)), error::ticketExtensionOwn.id);
    sent.step(person(Post::DutyManager, 42), Do::GrantExtension);
}

TEST(TicketFlow, GoingElsewhereAndBackDoesNotUndoTheCoordinatorsDecision)
{
    Case ticket;
    ticket.transfer(network);
    ticket.returned(networkHandler);
    ticket.transfer(network);
    ticket.returned(networkHandler);
    ASSERT_EQ(ticket.ticket.state, TicketState::Disputed);
    TicketForm decision = Case::because("属网络部");
    decision.department = network;
    ticket.step(coordinator, Do::DecideDispute, decision);
    ticket.step(agent, Do::Redirect, ticket.transferForm(billing));
    EXPECT_FALSE(ticket.ticket.transfers.back().binding);
    ticket.step(agent, Do::Redirect, ticket.transferForm(network));
    EXPECT_TRUE(ticket.ticket.transfers.back().binding);
}

TEST(TicketFlow, AnsweredAtOnceIsArchived)
{
    Case ticket;
    TicketForm form;
    form.answer = "已告知客户套餐内容";
    ticket.step(agent, Do::AnswerAtOnce, form);
    EXPECT_EQ(ticket.ticket.state, TicketState::Archived);
    EXPECT_EQ(ticket.ticket.outcome, TicketOutcome::AnsweredAtOnce);
    EXPECT_EQ(ticket.ticket.closed, ticket.now);
}

TEST(TicketFlow, ATransferNeedsAPromiseAndAWholeSlip)
{
    Case ticket;
    TicketForm form = ticket.transferForm();
    form.promise.reset();
    EXPECT_EQ(outcomeOf(ticket.attempt(agent, Do::Transfer, form)), error::ticketPromiseMissing.id);
    EXPECT_TRUE(names(ticket.attempt(agent, Do::Transfer, form).error(), "ticket.promised"));

    form = {};
    form.promise = ticket.now + 1h;
    const Result<Ticket> refused = ticket.attempt(agent, Do::Transfer, form);
    ASSERT_FALSE(refused);
    for (const char* field : {"ticket.department", "ticket.description", "ticket.reason"})
        EXPECT_TRUE(names(refused.error(), field)) << field;

    form = ticket.transferForm();
    form.required = ticket.now;
    EXPECT_EQ(outcomeOf(ticket.attempt(agent, Do::Transfer, form)), error::ticketNotInFuture.id);
    form.required = ticketTime("2026-12-30 12:00");
    EXPECT_EQ(outcomeOf(ticket.attempt(agent, Do::Transfer, form)), error::ticketRequiredTooLate.id);
    ticket.at("2026-11-23 19:00");
    form.required = ticketTime("2026-11-23 22:00");
    EXPECT_EQ(outcomeOf(ticket.attempt(agent, Do::Transfer, form)), error::ticketRequiredTooSoon.id);
}

TEST(TicketFlow, DispatchRecordsThePolicyVersionAndStartsTheClocks)
{
    Case ticket;
    ticket.transfer();
    EXPECT_EQ(ticket.ticket.state, TicketState::Sent);
    EXPECT_EQ(ticket.ticket.policyVersion, 7);
    EXPECT_EQ(ticket.ticket.dispatched, ticket.now);
    const TransferSlip& slip = ticket.ticket.transfers.back();
    EXPECT_EQ(slip.to, network);
    EXPECT_EQ(slip.required, ticket.clock(ClockKind::Complete).due);
    EXPECT_EQ(ticket.clock(ClockKind::Accept).state, ClockState::Running);
    EXPECT_EQ(ticket.clock(ClockKind::Promise).due, ticket.now + 48h);
    EXPECT_FALSE(findClock(ticket.ticket, ClockKind::Contact));
}

TEST(TicketFlow, WhoeverAcceptsForTheDepartmentHandlesIt)
{
    Case ticket;
    ticket.transfer();
    Case byManager = ticket;
    byManager.step(supervisor, Do::Accept);
    EXPECT_FALSE(byManager.ticket.handler);
    ticket.step(networkHandler, Do::Accept);
    EXPECT_EQ(ticket.ticket.handler, networkHandler.agent);
    EXPECT_EQ(turnOf(ticket.ticket).agent, networkHandler.agent);
    EXPECT_EQ(ticket.clock(ClockKind::Accept).state, ClockState::Met);
    EXPECT_EQ(ticket.clock(ClockKind::Contact).state, ClockState::Running);
    ticket.step(networkHandler, Do::ContactAgent);
    EXPECT_EQ(ticket.clock(ClockKind::Contact).state, ClockState::Met);
    EXPECT_EQ(ticket.ticket.state, TicketState::Processing);
}

TEST(TicketFlow, AReturnLeavesTheClockRunningFromDispatch)
{
    Case ticket;
    ticket.transfer();
    const Instant due = ticket.clock(ClockKind::Complete).due;
    ticket.at("2026-11-23 10:20");
    ticket.returned(networkHandler);
    EXPECT_EQ(ticket.ticket.state, TicketState::Returned);
    EXPECT_EQ(turnOf(ticket.ticket).agent, agent.agent);
    EXPECT_EQ(ticket.clock(ClockKind::Complete).state, ClockState::Running);
    EXPECT_EQ(ticket.clock(ClockKind::Accept).state, ClockState::Met);
    ticket.at("2026-11-23 11:00");
    ticket.transfer(billing);
    EXPECT_EQ(ticket.clock(ClockKind::Complete).due, due);
    EXPECT_EQ(ticket.clock(ClockKind::Accept).start, ticket.now);
    EXPECT_EQ(ticket.ticket.transfers.back().required, due);
    EXPECT_EQ(std::ranges::count(ticket.ticket.clocks, ClockKind::Complete, &Clock::kind), 1);
}

TEST(TicketFlow, AReturnNeedsACodedReasonAndOtherNeedsWords)
{
    Case ticket;
    ticket.transfer();
    EXPECT_EQ(outcomeOf(ticket.attempt(networkHandler, Do::Return)), error::fieldEmpty.id);
    TicketForm form;
    form.returnReason = ReturnReason::Other;
    const Result<Ticket> refused = ticket.attempt(networkHandler, Do::Return, form);
    ASSERT_EQ(outcomeOf(refused), error::fieldEmpty.id);
    EXPECT_TRUE(names(refused.error(), "ticket.note"));
    form.note = "号码不在本市";
    EXPECT_EQ(outcomeOf(ticket.attempt(networkHandler, Do::Return, form)), "done");
}

TEST(TicketFlow, TheSecondReturnBetweenTheSameTwoIsForTheCoordinator)
{
    Case ticket;
    ticket.transfer(network);
    ticket.returned(networkHandler);
    ticket.transfer(billing);
    ticket.returned(billingHandler);
    EXPECT_EQ(ticket.ticket.state, TicketState::Returned);
    ticket.transfer(network);
    ticket.returned(networkHandler);
    EXPECT_EQ(ticket.ticket.state, TicketState::Disputed);
    EXPECT_EQ(returnsOf(ticket.ticket), 3);
    EXPECT_TRUE(turnOf(ticket.ticket).coordinator);
    EXPECT_EQ(ticket.clock(ClockKind::Complete).state, ClockState::Running);

    TicketForm form = Case::because("按职责归网络部");
    form.department = network;
    EXPECT_EQ(outcomeOf(ticket.attempt(agent, Do::DecideDispute, form)), error::forbidden.id);
    ticket.step(coordinator, Do::DecideDispute, form);
    EXPECT_EQ(ticket.ticket.state, TicketState::Sent);
    TicketForm again;
    again.returnReason = ReturnReason::NotOurDuty;
    EXPECT_EQ(outcomeOf(ticket.attempt(networkHandler, Do::Return, again)), error::ticketBinding.id);
    ticket.step(networkHandler, Do::Accept);
}

TEST(TicketFlow, RedirectingGoesToAnotherDepartment)
{
    Case ticket;
    ticket.process();
    const Instant due = ticket.clock(ClockKind::Complete).due;
    EXPECT_EQ(outcomeOf(ticket.attempt(agent, Do::Redirect, ticket.transferForm(network))),
              error::ticketSameDepartment.id);
    ticket.step(agent, Do::Redirect, ticket.transferForm(billing));
    EXPECT_EQ(ticket.ticket.department, billing);
    EXPECT_FALSE(ticket.ticket.handler);
    EXPECT_EQ(ticket.clock(ClockKind::Complete).due, due);
    EXPECT_EQ(ticket.clock(ClockKind::Accept).state, ClockState::Running);
    EXPECT_EQ(outcomeOf(ticket.attempt(networkHandler, Do::Accept)), error::forbidden.id);
}

TEST(TicketFlow, AnExtensionIsAskedForBeforeTheDeadline)
{
    Case ticket;
    ticket.process();
    TicketForm form = Case::because("等备件");
    form.extra = 8h;
    const Instant due = ticket.clock(ClockKind::Complete).due;
    Case atDeadline = ticket;
    atDeadline.now = due;
    EXPECT_EQ(outcomeOf(atDeadline.attempt(networkHandler, Do::AskExtension, form)), error::ticketExtensionTooLate.id);

    ticket.now = due - Duration(1);
    EXPECT_EQ(outcomeOf(ticket.attempt(networkHandler, Do::GrantExtension)), error::forbidden.id);
    EXPECT_EQ(outcomeOf(ticket.attempt(supervisor, Do::GrantExtension)), error::ticketExtensionNone.id);
    ticket.step(networkHandler, Do::AskExtension, form);
    EXPECT_EQ(outcomeOf(ticket.attempt(networkHandler, Do::AskExtension, form)), error::ticketExtensionOpen.id);

    ticket.now = due + 5min;
    ticket.step(supervisor, Do::GrantExtension);
    EXPECT_EQ(extensionsOf(ticket.ticket), 1);
    EXPECT_EQ(ticket.clock(ClockKind::Complete).due, ticket.rules().office.addWorkingTime(due, 8h));
    EXPECT_FALSE(isLate(ticket.clock(ClockKind::Complete), ticket.now));
    form.extra = 72h + Duration(1);
    EXPECT_EQ(outcomeOf(ticket.attempt(networkHandler, Do::AskExtension, form)), error::fieldOutOfRange.id);
}

TEST(TicketFlow, ARefusedExtensionChangesNoClockAndAnOpenOneLapses)
{
    Case ticket;
    ticket.process();
    const Instant due = ticket.clock(ClockKind::Complete).due;
    TicketForm form = Case::because("等备件");
    form.extra = 8h;
    ticket.step(networkHandler, Do::AskExtension, form);
    ticket.step(supervisor, Do::RefuseExtension, Case::because("备件有库存"));
    EXPECT_EQ(ticket.clock(ClockKind::Complete).due, due);
    ticket.step(networkHandler, Do::AskExtension, form);
    ticket.feedback();
    EXPECT_EQ(ticket.ticket.extensions.back().state, ExtensionState::Lapsed);
}

TEST(TicketFlow, HelpIsAnsweredByWhoeverWasAsked)
{
    Case ticket;
    ticket.process();
    TicketForm question;
    question.question = "该小区计费周期?";
    question.department = billing;
    ticket.step(networkHandler, Do::AskHelp, question);
    TicketForm answer;
    answer.answer = "每月 5 日";
    EXPECT_EQ(outcomeOf(ticket.attempt(networkHandler, Do::AnswerHelp, answer)), error::forbidden.id);
    EXPECT_TRUE(permit(billingHandler, Action::TicketRead, readSubjectOf(ticket.ticket, billingHandler)));
    ticket.step(billingHandler, Do::AnswerHelp, answer);
    EXPECT_EQ(ticket.ticket.help.back().answer, "每月 5 日");
    EXPECT_EQ(outcomeOf(ticket.attempt(coordinator, Do::AnswerHelp, answer)), error::ticketHelpNone.id);
}

TEST(TicketFlow, TheCallbackNeedsSatisfactionThatFits)
{
    Case ticket;
    ticket.process();
    ticket.feedback();
    EXPECT_EQ(ticket.ticket.state, TicketState::Callback);
    EXPECT_EQ(ticket.clock(ClockKind::Complete).state, ClockState::Met);
    EXPECT_EQ(outcomeOf(ticket.attempt(agent, Do::CallbackSatisfied)), error::fieldEmpty.id);
    EXPECT_EQ(outcomeOf(ticket.attempt(agent, Do::CallbackSatisfied, Case::satisfied(2))),
              error::ticketSatisfactionUnfit.id);
    EXPECT_EQ(outcomeOf(ticket.attempt(agent, Do::CallbackSatisfied, Case::satisfied(6))), error::fieldOutOfRange.id);
    TicketForm unfit = Case::dissatisfied();
    unfit.satisfaction = 3;
    EXPECT_EQ(outcomeOf(ticket.attempt(agent, Do::CallbackDissatisfied, unfit)), error::ticketSatisfactionUnfit.id);
    EXPECT_EQ(outcomeOf(ticket.attempt(otherAgent, Do::CallbackSatisfied, Case::satisfied(5))), error::forbidden.id);
    ticket.step(agent, Do::CallbackSatisfied, Case::satisfied(3));
    EXPECT_EQ(ticket.ticket.state, TicketState::Archived);
    EXPECT_EQ(ticket.ticket.outcome, TicketOutcome::Satisfied);
    EXPECT_EQ(ticket.ticket.feedback.back().satisfaction, 3);
    EXPECT_FALSE(deadlineOf(ticket.ticket));
}

TEST(TicketFlow, DissatisfactionBeginsTheNextPassWithNewClocks)
{
    Case ticket;
    ticket.process();
    ticket.feedback();
    ticket.at("2026-11-24 11:00");
    ticket.step(agent, Do::CallbackDissatisfied, Case::dissatisfied());
    EXPECT_EQ(ticket.ticket.state, TicketState::Sent);
    EXPECT_EQ(ticket.ticket.pass, 2);
    EXPECT_EQ(ticket.ticket.department, network);
    EXPECT_EQ(ticket.ticket.dispatched, ticket.now);
    EXPECT_EQ(ticket.clock(ClockKind::Complete).start, ticket.now);
    EXPECT_EQ(ticket.clock(ClockKind::Accept).pass, 2);
    EXPECT_EQ(ticket.ticket.callbacks.back().dissatisfaction, DissatisfactionReason::NotSolved);
    EXPECT_EQ(ticket.ticket.callbacks.back().pass, 1);
    EXPECT_EQ(std::ranges::count(ticket.ticket.clocks, ClockKind::Complete, &Clock::kind), 2);
}

TEST(TicketFlow, ThreeUnreachedAttemptsCountOnDifferentDaysOnly)
{
    Case ticket;
    ticket.process();
    ticket.feedback();
    for (const char* time : {"2026-11-23 11:00", "2026-11-23 15:00", "2026-11-24 09:30", "2026-11-24 23:59"}) {
        ticket.at(time);
        ticket.step(agent, Do::CallbackUnreached);
        EXPECT_EQ(outcomeOf(ticket.attempt(agent, Do::CloseUnreachable)), error::ticketStillToCall.id) << time;
    }
    ticket.at("2026-11-25 00:00");
    ticket.step(agent, Do::CallbackUnreached);
    ticket.step(agent, Do::CloseUnreachable);
    EXPECT_EQ(ticket.ticket.outcome, TicketOutcome::Unreachable);
    EXPECT_EQ(ticket.ticket.callbacks.size(), 5u);
}

TEST(TicketFlow, AnUnreachedAttemptInTimeKeepsTheClockAndStartsTheNext)
{
    Case ticket;
    ticket.process();
    ticket.feedback();
    const Clock first = ticket.clock(ClockKind::Callback);
    ticket.now = first.due;
    ticket.step(agent, Do::CallbackUnreached);
    EXPECT_FALSE(isLate(ticket.ticket.clocks[static_cast<std::size_t>(first.number) - 1], ticket.now));
    EXPECT_EQ(ticket.clock(ClockKind::Callback).state, ClockState::Running);
    EXPECT_EQ(ticket.clock(ClockKind::Callback).due, ticket.rules().office.addWorkingTime(ticket.now, 8h));
}

TEST(TicketFlow, ReopeningNeverBreachesAtOnce)
{
    Case ticket(TicketKind::Complaint);
    ticket.process();
    ticket.feedback();
    ticket.step(agent, Do::CallbackSatisfied, Case::satisfied(5));
    ticket.at("2026-12-23 10:00");
    ticket.step(agent, Do::Reopen, Case::because("客户再次来电"));
    EXPECT_EQ(ticket.ticket.state, TicketState::Sent);
    EXPECT_EQ(ticket.ticket.pass, 2);
    EXPECT_FALSE(ticket.ticket.outcome);
    for (const Clock& clock : ticket.ticket.clocks)
        EXPECT_FALSE(clock.pass == 2 && (isLate(clock, ticket.now) || ticket.now >= clock.warn));

    Case answered;
    TicketForm form;
    form.answer = "已解答";
    answered.step(agent, Do::AnswerAtOnce, form);
    answered.step(agent, Do::Reopen, Case::because("仍有疑问"));
    EXPECT_EQ(answered.ticket.state, TicketState::Received);
    answered.transfer();
}

TEST(TicketFlow, WithdrawingEndsEveryClock)
{
    Case ticket;
    ticket.process();
    ticket.step(agent, Do::Withdraw, Case::because("客户撤诉"));
    EXPECT_EQ(ticket.ticket.state, TicketState::Withdrawn);
    for (const Clock& clock : ticket.ticket.clocks)
        EXPECT_TRUE(clock.stopped);
    EXPECT_EQ(outcomeOf(ticket.attempt(agent, Do::Withdraw, Case::because("x"))), error::ticketWrongState.id);
}

TEST(TicketFlow, AWrongStateNamesThePossibleOnes)
{
    const Case ticket;
    const Result<Ticket> refused = ticket.attempt(networkHandler, Do::GiveFeedback);
    ASSERT_EQ(outcomeOf(refused), error::ticketWrongState.id);
    EXPECT_EQ(*refused.error().find("possible"), Value(termOf(TicketState::Processing)));
}

TEST(TicketFlow, AClockSetBackStopsNothing)
{
    Case ticket;
    ticket.transfer();
    const Instant changed = ticket.ticket.changed;
    ticket.now -= 1h;
    ticket.step(networkHandler, Do::Accept);
    EXPECT_EQ(ticket.ticket.changed, changed);
    EXPECT_EQ(ticket.clock(ClockKind::Contact).start, changed);
}

TEST(TicketFlow, TimeEscalatesLevelByLevelAndNeverTwice)
{
    Case ticket(TicketKind::Complaint);
    ticket.process();
    const Actor system{.name = "Dutydesk"};
    const Clock complete = ticket.clock(ClockKind::Complete);
    const auto lookAt = [&](Instant now) {
        ticket.now = now;
        const Ticket after = escalateByTime(ticket.ticket, ticket.context(system));
        const auto added = after.escalations.size() - ticket.ticket.escalations.size();
        ticket.ticket = after;
        return added;
    };
    EXPECT_EQ(lookAt(complete.start + 18h - Duration(1)), 0u);
    EXPECT_EQ(lookAt(complete.start + 18h), 1u);
    EXPECT_EQ(lookAt(complete.start + 18h), 0u);
    EXPECT_EQ(ticket.ticket.escalationLevel, 1);
    // The console was off: what was missed comes in its order; the promise of 48 h is not near yet.
    EXPECT_EQ(lookAt(complete.start + 31h), 2u);
    EXPECT_EQ(ticket.ticket.escalationLevel, 3);
    EXPECT_EQ(ticket.ticket.escalations.back().due, complete.due);
    EXPECT_EQ(lookAt(complete.start + 31h), 0u);
    EXPECT_EQ(outcomeOf(ticket.attempt(supervisor, Do::Escalate, Case::because("重大"))), error::ticketTopLevel.id);
}

TEST(TicketFlow, AnExtensionGrantedIsEscalatedAnew)
{
    Case ticket(TicketKind::Complaint);
    ticket.process();
    const Actor system{.name = "Dutydesk"};
    ticket.now += 18h;
    ticket.ticket = escalateByTime(ticket.ticket, ticket.context(system));
    TicketForm form = Case::because("等备件");
    form.extra = 8h;
    ticket.now += 1min;
    ticket.step(networkHandler, Do::AskExtension, form);
    ticket.step(supervisor, Do::GrantExtension);
    EXPECT_EQ(escalateByTime(ticket.ticket, ticket.context(system)), ticket.ticket);
    ticket.now = ticket.clock(ClockKind::Complete).start + 24h;
    EXPECT_EQ(escalateByTime(ticket.ticket, ticket.context(system)).escalations.size(), 2u);
}

TEST(TicketFlow, AvailableOffersExactlyWhatDecideAccepts)
{
    Case ticket;
    ticket.process();
    for (const Actor& actor : {agent, otherAgent, networkHandler, billingHandler, supervisor, coordinator}) {
        const std::vector<TicketOffer> offers = available(ticket.ticket, ticket.context(actor));
        for (const TicketAction action : allTicketActions()) {
            const auto offer = std::ranges::find(offers, action, &TicketOffer::action);
            const Result<Ticket> outcome = ticket.attempt(actor, action);
            if (offer == offers.end()) {
                EXPECT_EQ(outcomeOf(outcome), error::ticketWrongState.id);
            } else if (offer->refusal) {
                EXPECT_EQ(outcomeOf(outcome), offer->refusal->code.id);
            } else if (!outcome) {
                EXPECT_NE(outcome.error().code, error::forbidden);
                EXPECT_NE(outcome.error().code, error::ticketWrongState);
            }
        }
    }
}

} // namespace dutydesk
