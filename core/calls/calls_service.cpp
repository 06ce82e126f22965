#include "core/calls/calls_service.h"

#include "core/base/permission.h"
#include "core/calls/calls_error.h"
#include "core/calls/calls_sum.h"

#include <algorithm>
#include <span>

namespace dutydesk {

namespace {

using namespace std::chrono;

/// Rows written between two reports, and looks at the stop token.
constexpr std::size_t chunk = 10'000;

std::string text(LocalTime local)
{
    const auto day = floor<days>(local);
    const year_month_day date(day);
    const auto minute = duration_cast<minutes>(local - day).count();
    const auto two = [](auto number) {
        const std::string digits = std::to_string(number);
        return digits.size() < 2 ? "0" + digits : digits;
    };
    return std::to_string(static_cast<int>(date.year())) + "-" + two(static_cast<unsigned>(date.month())) + "-"
        + two(static_cast<unsigned>(date.day())) + " " + two(minute / 60) + ":" + two(minute % 60);
}

/// "2003-03-03 07:00 billing: 111, answered 100": one kept value as the journal remembers it.
std::string text(const CallVolume& volume)
{
    std::string line = text(volume.start);
    if (!volume.queue.empty())
        line += " " + volume.queue;
    line += ": " + std::to_string(volume.calls);
    const auto add = [&](const char* name, const auto& part) {
        if (part)
            line += std::string(", ") + name + " " + std::to_string(*part);
    };
    add("answered", volume.answered);
    add("answered_in_time", volume.answeredInTime);
    add("abandoned", volume.abandoned);
    add("aht_seconds", volume.ahtSeconds);
    return line;
}

Error summary(ErrorCode code, std::int64_t count, std::vector<Error> causes)
{
    Error error = makeError(code, {{"count", count}});
    error.causes = std::move(causes);
    return error;
}

} // namespace

CallsService::CallsService(CallsStore& store, JournalStore& journal, UnitOfWork& work,
                           std::function<Result<TimeZone>()> zone)
    : m_store(store), m_journal(journal), m_work(work), m_zone(std::move(zone))
{
}

Result<CallsImportPlan> CallsService::plan(const Request& request, TableReader& table, const std::string& source,
                                           const ColumnMapping& mapping, const Progress& progress)
{
    DUTYDESK_TRY(permit(request.actor, Action::CallsImport));
    DUTYDESK_ASSIGN(zone, m_zone());
    DUTYDESK_ASSIGN(basedOn, m_store.lastImport());
    DUTYDESK_ASSIGN(held, m_store.held());
    auto read = readCalls(table, mapping, zone, held, progress);
    if (!read)
        return inFile(std::move(read).error(), source);
    CallsFile& file = *read;
    std::vector<CallVolume> known;
    if (const auto span = file.span()) {
        DUTYDESK_ASSIGN(kept, m_store.volumes(span->first - hours(1), span->second + hours(1)));
        known = std::move(kept);
    }
    CallsImportPlan plan = planCallsImport(std::move(file), known);
    plan.source = source;
    plan.basedOn = basedOn;
    return plan;
}

Result<CallsImported> CallsService::commit(const Request& request, const CallsImportPlan& plan,
                                           const CallsImportChoice& choice, const Progress& progress)
{
    DUTYDESK_TRY(permit(request.actor, Action::CallsImport));
    if (!plan.findings.empty() && !choice.skipBadRows) {
        std::vector<Error> causes;
        for (const ImportFinding& finding : plan.findings.list())
            causes.push_back(finding.error);
        return summary(error::callsHasFindings, plan.findings.count(), std::move(causes));
    }
    if (!plan.corrections.empty() && !choice.confirmCorrections)
        return summary(error::callsHasCorrections, static_cast<std::int64_t>(plan.corrections.size()), {});

    std::vector<CallVolume> corrected;
    for (const CallsCorrection& correction : plan.corrections)
        corrected.push_back(correction.after);
    const auto total = static_cast<std::int64_t>(plan.added.size() + corrected.size());

    return m_work([&]() -> Result<CallsImported> {
        DUTYDESK_ASSIGN(before, m_journal.outcomeOf(request.key));
        if (before) {
            DUTYDESK_ASSIGN(done, m_store.findImport(before->record.id));
            if (done)
                return *done;
        }
        CallsImported import{0, request.now, request.actor.name, plan.source,
                             static_cast<std::int64_t>(plan.added.size()),
                             static_cast<std::int64_t>(corrected.size())};
        if (plan.changesNothing())
            return import;
        DUTYDESK_ASSIGN(last, m_store.lastImport());
        if (last != plan.basedOn)
            return makeError(error::callsPlanOutdated);

        std::int64_t done = 0;
        for (std::span<const CallVolume> rest : {std::span<const CallVolume>(plan.added), std::span<const CallVolume>(corrected)}) {
            while (!rest.empty()) {
                if (progress.stop.stop_requested())
                    return makeError(error::cancelled);
                progress.tell(done, total);
                const auto part = rest.first(std::min(chunk, rest.size()));
                DUTYDESK_TRY(m_store.save(part));
                done += static_cast<std::int64_t>(part.size());
                rest = rest.subspan(part.size());
            }
        }
        progress.tell(total, total);

        DUTYDESK_ASSIGN(id, m_store.addImport(import));
        import.id = id;
        JournalNote note{"calls.imported", {"calls-import", id}, {}, request.reason};
        note.changes.push_back({"calls-import.source", {}, plan.source});
        note.changes.push_back({"calls-import.added", {}, import.added});
        for (const CallsQueuePlan& queue : plan.queues) {
            if (!queue.queue.empty())
                note.changes.push_back({"calls-import.queue", {}, queue.queue});
            note.changes.push_back({"calls-import.first-day", {}, queue.first});
            note.changes.push_back({"calls-import.last-day", {}, queue.last});
        }
        if (!plan.findings.empty())
            note.changes.push_back({"calls-import.skipped", {}, plan.findings.count()});
        for (const CallsCorrection& correction : plan.corrections)
            note.changes.push_back({"calls-import.correction", text(correction.before), text(correction.after)});
        DUTYDESK_TRY(m_journal.append(request, note));
        return import;
    });
}

Result<std::vector<CallBin>> CallsService::volumes(const Request& request, const CallsQuery& query)
{
    DUTYDESK_TRY(permit(request.actor, Action::CallsRead));
    if (query.minutes < 1 || 1440 % query.minutes != 0)
        return makeError(error::callsIntervalInvalid, {{"minutes", std::int64_t{query.minutes}}});
    DUTYDESK_ASSIGN(sums, m_store.sums(query));
    if (std::ranges::all_of(sums, [&](const CallBin& bin) { return bin.minutes == query.minutes; }))
        return sums;
    return summedBy(query.minutes, sums);
}

Result<std::vector<Date>> CallsService::openDays(const Request& request, Date from, Date to)
{
    DUTYDESK_TRY(permit(request.actor, Action::CallsRead));
    return m_store.openDays(from, to);
}

Result<std::optional<Date>> CallsService::lastDay(const Request& request)
{
    DUTYDESK_TRY(permit(request.actor, Action::CallsRead));
    return m_store.lastDay();
}

Result<std::vector<CallsHeld>> CallsService::held(const Request& request)
{
    DUTYDESK_TRY(permit(request.actor, Action::CallsRead));
    return m_store.held();
}

Result<std::vector<CallsImported>> CallsService::imports(const Request& request, int limit)
{
    DUTYDESK_TRY(permit(request.actor, Action::CallsRead));
    return m_store.imports(limit);
}

} // namespace dutydesk
