#include "tests/core/ticket/ticket_examples.h"

#include <algorithm>
#include <set>

namespace dutydesk {

namespace {

using namespace example;

/// One actor for each post and each way to stand to the ticket: its owner, of its group, of its
/// department, of neither.
std::vector<Actor> everybody()
{
    std::vector<Actor> actors;
    for (const Post post : allPosts) {
        actors.push_back(person(post, 1));
        actors.push_back(person(post, 2));
        actors.push_back(person(post, 3, network));
        Actor stranger = person(post, 4, billing);
        stranger.group = {2};
        stranger.area = {2};
        stranger.onDuty = false;
        actors.push_back(stranger);
    }
    return actors;
}

bool mayBy(const Actor& actor, Action action, const Subject& subject)
{
    return std::ranges::any_of(grants(), [&](const Grant& grant) {
        if (grant.action != action || grant.post != actor.post)
            return false;
        switch (grant.scope) {
        case Scope::Own: return actor.agent == subject.owner;
        case Scope::Group: return actor.group == subject.group || actor.agent == subject.owner;
        case Scope::Area: return actor.area == subject.area;
        case Scope::Department: return actor.department && actor.department == subject.department;
        case Scope::Centre: return true;
        case Scope::OnDuty: return actor.onDuty;
        }
        return false;
    });
}

/// A ticket in each state.
std::vector<Case> everyState()
{
    std::vector<Case> cases;
    const auto keep = [&](const Case& ticket) { cases.push_back(ticket); };
    Case ticket;
    keep(ticket);
    ticket.transfer();
    keep(ticket);
    Case returned = ticket;
    returned.returned(networkHandler);
    keep(returned);
    returned.transfer();
    returned.returned(networkHandler);
    keep(returned);
    ticket.step(networkHandler, TicketAction::Accept);
    keep(ticket);
    ticket.step(networkHandler, TicketAction::ContactAgent);
    keep(ticket);
    Case waiting = ticket;
    waiting.step(networkHandler, TicketAction::WaitForCustomer, Case::because("等客户"));
    keep(waiting);
    ticket.feedback();
    keep(ticket);
    Case withdrawn = ticket;
    withdrawn.step(agent, TicketAction::Withdraw, Case::because("撤诉"));
    keep(withdrawn);
    ticket.step(agent, TicketAction::CallbackSatisfied, Case::satisfied(5));
    keep(ticket);
    return cases;
}

} // namespace

TEST(TicketPermission, EveryActionAsEveryPostInEveryStateIsAsTheTableSays)
{
    std::set<TicketState> states;
    for (const Case& ticket : everyState()) {
        states.insert(ticket.ticket.state);
        for (const Actor& actor : everybody()) {
            for (const TicketAction action : allTicketActions()) {
                const TicketStep* step = findStep(action, ticket.ticket.state);
                const Result<Ticket> outcome = ticket.attempt(actor, action);
                const bool forbidden = !outcome && outcome.error().code == error::forbidden;
                const bool expected = step && !mayBy(actor, step->permission, subjectOf(ticket.ticket));
                EXPECT_EQ(forbidden, expected) << codeOf(action) << " in " << codeOf(ticket.ticket.state) << " as "
                                               << codeOf(actor.post) << ' ' << actor.agent.value;
                EXPECT_TRUE(!forbidden || outcome.error().find("who")) << "nobody is named who could";
            }
        }
    }
    EXPECT_EQ(states.size(), allTicketStates.size());
}

TEST(TicketPermission, NobodyDoesAnythingWithoutSigningIn)
{
    for (const Case& ticket : everyState()) {
        Actor nobody = supervisor;
        nobody.account = {};
        for (const TicketOffer& offer : available(ticket.ticket, ticket.context(nobody))) {
            ASSERT_TRUE(offer.refusal);
            EXPECT_EQ(offer.refusal->code, error::notSignedIn);
        }
    }
}

TEST(TicketPermission, EveryStepIsForSomePost)
{
    for (const TicketStep& step : ticketFlow()) {
        EXPECT_TRUE(std::ranges::any_of(grants(), [&](const Grant& grant) { return grant.action == step.permission; }))
            << codeOf(step.action);
    }
}

} // namespace dutydesk
