#include "ui/calls/calls_import_job.h"

#include "core/calls/calls_service.h"
#include "core/desk/services.h"
#include "ui/text/vocabulary.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t shownChanges = 1000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CallsImportJob)
};

QString valuesOf(const CallVolume& volume, const ValueText& text)
{
    QStringList parts{text.number(volume.calls)};
    const auto add = [&](const char* column, const auto& part) {
        if (part)
            parts << phrase(std::string("column.") + column) + u' ' + text.number(*part);
    };
    add("answered", volume.answered);
    add("answered_in_time", volume.answeredInTime);
    add("abandoned", volume.abandoned);
    add("aht_seconds", volume.ahtSeconds);
    return parts.join(u" · "_s);
}

} // namespace

std::vector<Fact> factsOf(const CallsImportPlan& plan, const ValueText& text)
{
    std::vector<Fact> facts;
    facts.push_back({Words::tr("Rows in the file"), text.number(plan.rows)});
    facts.push_back({Words::tr("New intervals"), text.number(static_cast<std::int64_t>(plan.added.size()))});
    if (plan.same > 0)
        facts.push_back({Words::tr("Known already"), text.number(plan.same)});
    for (const CallsQueuePlan& queue : plan.queues) {
        facts.push_back({queue.queue.empty() ? Words::tr("Intervals") : Words::tr("Queue %1").arg(toQString(queue.queue)),
                         Words::tr("%1 of %2 min, %3 – %4")
                             .arg(text.number(queue.intervals), text.number(std::int64_t{queue.minutes}), text.date(queue.first),
                                  text.date(queue.last))});
        if (queue.gaps > 0) {
            facts.push_back({Words::tr("Gaps"), Words::tr("%1 intervals are missing within days").arg(text.number(queue.gaps)),
                             Tone::Info});
        }
    }
    if (plan.disordered > 0) {
        facts.push_back({Words::tr("Order"), Words::tr("%1 rows stand below a later one").arg(text.number(plan.disordered)),
                         Tone::Info});
    }
    return facts;
}

QString CallsImportJob::title() const
{
    return tr("Import calls");
}

std::span<const ImportColumn> CallsImportJob::columns() const
{
    return callsColumns();
}

Result<ImportOutlook> CallsImportJob::plan(Services& services, const Request& request, TableReader& table,
                                           const std::string& source, const ColumnMapping& mapping,
                                           const ValueText& text, const Progress& progress)
{
    DUTYDESK_ASSIGN(made, services.calls.plan(request, table, source, mapping, progress));
    m_plan = std::move(made);
    ImportOutlook outlook;
    outlook.facts = factsOf(m_plan, text);
    outlook.changesNothing = m_plan.changesNothing();
    outlook.rowsToImport = static_cast<std::int64_t>(m_plan.added.size() + m_plan.corrections.size());
    outlook.findings = m_plan.findings.list();
    outlook.findingCount = m_plan.findings.count();
    outlook.changeCount = static_cast<std::int64_t>(m_plan.corrections.size());
    for (const CallsCorrection& correction : m_plan.corrections) {
        if (outlook.changes.size() == shownChanges)
            break;
        QString which = text.instant(correction.after.at);
        if (!correction.after.queue.empty())
            which += u" · "_s + toQString(correction.after.queue);
        outlook.changes.push_back(
            {correction.row, which, valuesOf(correction.before, text), valuesOf(correction.after, text)});
    }
    return outlook;
}

Result<QString> CallsImportJob::commit(Services& services, const Request& request, bool skipBadRows,
                                       bool confirmChanges, const Progress& progress)
{
    DUTYDESK_ASSIGN(done, services.calls.commit(request, m_plan, {skipBadRows, confirmChanges}, progress));
    const ValueText text;
    const QString told =
        done.corrected > 0
            ? tr("%n interval(s) imported, %1 corrected.", nullptr, static_cast<int>(done.added)).arg(text.number(done.corrected))
            : tr("%n interval(s) imported.", nullptr, static_cast<int>(done.added));
    const std::int64_t skipped = m_plan.skipped();
    return skipped > 0 ? tr("%1 Wrong rows skipped: %2.").arg(told, text.number(skipped)) : told;
}

} // namespace dutydesk
