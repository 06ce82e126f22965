#include "app/storage/database.h"
#include "app/storage/journal_store_sql.h"
#include "app/storage/migrations.h"
#include "app/storage/unit_of_work_sql.h"
#include "core/journal/journal_service.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace dutydesk;
using namespace Qt::StringLiterals;

namespace {

/// A fresh SQLite file in the temporary folder.
struct Fresh
{
    Fresh()
    {
        DatabaseLocation location;
        location.name = folder.filePath(u"bench.db"_s);
        database = std::move(*Database::open(location));
        if (!migrate(*database))
            qFatal("the migrations failed");
    }

    QTemporaryDir folder;
    std::unique_ptr<Database> database;
};

JournalNote note(std::int64_t ticket)
{
    return {"ticket.accepted", {"ticket", ticket}, {{"ticket.state", Term{"sent"}, Term{"accepted"}}}, "账单有误"};
}

/// A saved change: one unit of work with `range` entries, each on the disk before the next begins.
void appendToJournal(benchmark::State& state)
{
    const Fresh fresh;
    UnitOfWorkSql work(*fresh.database);
    JournalStoreSql journal(*fresh.database);
    Request request;
    request.now = Instant(Duration(1'795'000'000'000));
    std::int64_t ticket = 0;
    for (auto _ : state) {
        const Result<> done = work([&]() -> Result<> {
            for (std::int64_t i = 0; i < state.range(0); ++i)
                DUTYDESK_TRY(journal.append(request, note(++ticket)));
            return {};
        });
        if (!done)
            state.SkipWithError("append failed");
    }
    state.SetItemsProcessed(ticket);
}

void verifyJournal(benchmark::State& state)
{
    const Fresh fresh;
    UnitOfWorkSql work(*fresh.database);
    JournalStoreSql journal(*fresh.database);
    Request request;
    const Result<> filled = work([&]() -> Result<> {
        for (std::int64_t i = 0; i < state.range(0); ++i)
            DUTYDESK_TRY(journal.append(request, note(i + 1)));
        return {};
    });
    if (!filled)
        state.SkipWithError("filling failed");
    for (auto _ : state) {
        if (!JournalService(journal).verify({}))
            state.SkipWithError("the chain is broken");
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * state.range(0));
}

} // namespace

BENCHMARK(appendToJournal)->Arg(1)->Arg(100)->Unit(benchmark::kMicrosecond);
BENCHMARK(verifyJournal)->Arg(20'000)->Unit(benchmark::kMillisecond);
