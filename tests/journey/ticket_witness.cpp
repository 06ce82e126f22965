#include "tests/support/registry.h"

#include "app/storage/database_location.h"
#include "app/wiring.h"
#include "core/journal/journal_store.h"
#include "core/ticket/ticket_store.h"

#include <QTest>

#include <cstdio>

using namespace dutydesk;

/// Run as a process of its own by journeys: says what the database that DUTYDESK_WITNESS_DATABASE names holds
/// about its newest ticket, one "name=value" a line.
class TicketWitness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells();
};

void TicketWitness::tells()
{
    const auto location = DatabaseLocation::parse(qEnvironmentVariable("DUTYDESK_WITNESS_DATABASE"));
    QVERIFY(location.has_value());
    const auto wiring = Wiring::load();
    QVERIFY(wiring.has_value());
    auto set = wiring->open(*location);
    QVERIFY(set.has_value());
    TicketQuery query;
    query.order = TicketOrder::Received;
    const auto page = (*set)->tickets().page(query, {}, 1);
    QVERIFY(page.has_value() && !page->rows.empty());
    const auto ticket = (*set)->tickets().find(page->rows.front().id);
    QVERIFY(ticket.has_value());
    const auto say = [](const char* name, const std::string& value) { std::printf("%s=%s\n", name, value.c_str()); };
    say("title", ticket->title);
    say("state", std::string(codeOf(ticket->state)));
    say("outcome", ticket->outcome ? std::string(codeOf(*ticket->outcome)) : std::string());
    say("pass", std::to_string(ticket->pass));
    say("transfers", std::to_string(ticket->transfers.size()));
    say("feedback", std::to_string(ticket->feedback.size()));
    say("callbacks", std::to_string(ticket->callbacks.size()));
    say("phone", ticket->customer.phone);
    const auto entries = (*set)->journal().about(ref(ticket->id), 100);
    QVERIFY(entries.has_value());
    std::string actions;
    for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry)
        actions += entry->note.action + ":" + entry->actorName + " ";
    say("journal", actions);
    std::fflush(stdout);
}

DUTYDESK_TEST(TicketWitness)
#include "ticket_witness.moc"
