#include "tests/bench/figures/big_centre.h"

#include "app/demo/demo_calls.h"
#include "app/demo/demo_centre.h"
#include "app/demo/demo_people.h"
#include "app/demo/demo_texts.h"
#include "app/storage/search_index.h"
#include "core/calls/calls_store.h"
#include "core/journal/journal_store.h"
#include "core/policy/policy_service.h"
#include "core/ticket/ticket_change.h"
#include "core/ticket/ticket_service.h"

#include <QFileInfo>

#include <cstdio>

namespace dutydesk::bench {

namespace {

using namespace std::chrono;

constexpr int chunk = 20'000;
constexpr int pattern = 2000;

void shift(Ticket& ticket, Duration by)
{
    ticket.received += by;
    ticket.changed += by;
    if (ticket.closed)
        *ticket.closed += by;
    for (Clock& clock : ticket.clocks) {
        clock.start += by;
        clock.since += by;
        if (clock.due < Instant::max() - days(4000))
            clock.due += by;
        if (clock.warn < Instant::max() - days(4000))
            clock.warn += by;
        if (clock.stopped)
            *clock.stopped += by;
    }
}

Result<> grow(ServiceSet& set, int tickets, Instant now)
{
    DUTYDESK_ASSIGN(texts, DemoTexts::load());
    std::vector<Ticket> closed;
    std::vector<Ticket> open;
    for (std::int64_t id = 1; id <= pattern; ++id) {
        DUTYDESK_ASSIGN(ticket, set.tickets().find({id}));
        (isClosed(ticket.state) ? closed : open).push_back(std::move(ticket));
    }
    DemoRandom random(99);
    Request request;
    request.actor.account = {1};
    request.actor.name = "吴昊";
    request.now = now;
    for (int made = pattern; made < tickets;) {
        const int end = std::min(tickets, made + chunk);
        DUTYDESK_TRY(set.services().work.perform([&]() -> Result<> {
            for (; made < end; ++made) {
                const bool isOpen = random.chance(0.02);
                Ticket ticket = random.pick(isOpen ? open : closed);
                const DemoTexts::Topic& topic = texts.topic(random);
                ticket.title = texts.title(topic, random);
                ticket.description = texts.description(topic, random);
                ticket.customer.name = demoName(random);
                ticket.customer.phone = "138000" + std::to_string(10000 + random.between(0, 89999));
                ticket.customer.account = "KD" + std::to_string(10000000 + random.between(0, 89999999));
                ticket.customer.district = texts.word("district", random);
                // Receiving times grow with the numbers, as they do in life.
                const Instant received = now - days(365) + days(365) * (made - pattern) / tickets;
                shift(ticket, isOpen ? Duration(minutes(random.between(-6000, 1500))) : received - ticket.received);
                if (!random.chance(0.25)) {
                    ticket.transfers.clear();
                    ticket.feedback.clear();
                    ticket.callbacks.clear();
                    ticket.escalations.clear();
                    if (!isOpen)
                        ticket.clocks.clear();
                }
                ticket.version = 1;
                DUTYDESK_ASSIGN(id, set.tickets().insert(ticket));
                DUTYDESK_TRY(set.journal().append(
                    request, {"ticket.received", ref(id), {{"ticket.title", {}, ticket.title}}, {}}));
            }
            return {};
        }));
        std::fprintf(stderr, "\r%d tickets", made);
    }
    SearchIndex index(set.database());
    for (int done = 0;;) {
        DUTYDESK_ASSIGN(indexed, index.indexPending(set.services().work, chunk));
        if (indexed == 0)
            break;
        std::fprintf(stderr, "\r%d texts indexed", done += indexed);
    }
    std::fprintf(stderr, "\n");
    return {};
}

Result<> addYearOfCalls(ServiceSet& set, Instant now)
{
    DUTYDESK_ASSIGN(zone, set.zone());
    const Date today = zone.dateOf(now);
    DUTYDESK_ASSIGN(policies, set.services().policies.setOn(today));
    DUTYDESK_ASSIGN(holidays, HolidayCalendar::from(policies));
    const std::vector<CallVolume> volumes =
        demoCalls(DemoRandom(5), today - days(365), zone.startOf(today - weeks(8)), zone, holidays);
    return set.services().work.perform([&] { return set.calls().save(volumes); });
}

} // namespace

Result<> makeBigCentre(const Wiring& wiring, const QString& file, int tickets, Instant now)
{
    if (QFileInfo::exists(file))
        return {};
    DatabaseLocation location;
    location.name = file + QStringLiteral(".unfinished");
    {
        DUTYDESK_TRY(wiring.bringUpToDate(location, now));
        DUTYDESK_ASSIGN(set, wiring.open(location));
        // A database that is thrown away if this is interrupted needs no waiting for the disk.
        DUTYDESK_TRY(set->database().query("PRAGMA synchronous = OFF").run());
        DemoRecipe recipe;
        recipe.now = now;
        recipe.tickets = pattern;
        DUTYDESK_TRY(makeDemoCentre(*set, recipe));
        DUTYDESK_TRY(addYearOfCalls(*set, now));
        DUTYDESK_TRY(grow(*set, tickets, now));
    }
    QFile::rename(location.name, file);
    return {};
}

} // namespace dutydesk::bench
