#include "tests/support/registry.h"

#include "app/storage/database_location.h"
#include "app/wiring.h"
#include "core/account/account_store.h"
#include "core/centre/centre_service.h"
#include "core/desk/services.h"
#include "core/journal/journal_store.h"

#include <QTest>

#include <cstdio>

using namespace dutydesk;

/// Run as a process of its own by journeys: says what the database that DUTYDESK_WITNESS_DATABASE names holds
/// about the centre and its accounts, one "name=value" a line.
class CentreWitness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells();
};

void CentreWitness::tells()
{
    const auto location = DatabaseLocation::parse(qEnvironmentVariable("DUTYDESK_WITNESS_DATABASE"));
    QVERIFY(location.has_value());
    const auto wiring = Wiring::load();
    QVERIFY(wiring.has_value());
    auto set = wiring->open(*location);
    QVERIFY(set.has_value());
    const auto centre = (*set)->services().centre.find();
    QVERIFY(centre.has_value() && centre->has_value());
    const auto say = [](const char* name, const std::string& value) { std::printf("%s=%s\n", name, value.c_str()); };
    say("name", (*centre)->name);
    say("zone", (*centre)->timeZone);
    say("language", (*centre)->language);
    say("demo", (*centre)->demo ? "yes" : "no");
    const auto accounts = (*set)->accounts().all();
    QVERIFY(accounts.has_value());
    std::string all;
    for (const Account& account : *accounts)
        all += account.name + ":" + account.displayName + ":" + std::string(codeOf(account.post)) + " ";
    say("accounts", all);
    const auto entries = (*set)->journal().since({}, 100);
    QVERIFY(entries.has_value());
    std::string actions;
    for (const JournalEntry& entry : *entries)
        actions += entry.note.action + " ";
    say("journal", actions);
    std::fflush(stdout);
}

DUTYDESK_TEST(CentreWitness)
#include "centre_witness.moc"
