#include "app/commands/calls_input.h"

#include "app/exchange/table_file.h"
#include "app/time_zones.h"
#include "core/calls/calls_sum.h"
#include "ui/text/error_text.h"
#include "ui/text/value_text.h"

#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

namespace dutydesk {

std::optional<CallsInput> CallsInput::read(const QString& path, QString& problem)
{
    const QString file = QFileInfo(path).fileName();
    auto table = openTable(path);
    if (!table) {
        problem = errorText(table.error());
        return std::nullopt;
    }
    CallsInput input;
    // A computer without a zone of its own counts in UTC.
    if (auto zone = loadTimeZone(QTimeZone::systemTimeZoneId().toStdString()))
        input.m_zone = *std::move(zone);
    auto calls = readCalls(**table, {}, input.m_zone, {});
    if (!calls) {
        problem = errorText(inFile(calls.error(), file.toStdString()));
        return std::nullopt;
    }
    if (!calls->findings.empty()) {
        problem = findingText(file, calls->findings);
        return std::nullopt;
    }
    input.m_file = *std::move(calls);
    return input;
}

QString CallsInput::findingText(const QString& file, const ImportFindings& findings)
{
    const ImportFinding& finding = findings.list().front();
    QString text = tr("%1, row %2: %3").arg(file).arg(finding.row).arg(errorText(finding.error));
    if (!finding.column.empty()) {
        text = tr("%1, row %2, %3 “%4”: %5")
                   .arg(file)
                   .arg(finding.row)
                   .arg(toQString(finding.column), toQString(finding.value).left(80), errorText(finding.error));
    }
    return findings.count() > 1 ? tr("%1 (%2 findings in all)").arg(text).arg(findings.count()) : text;
}

int CallsInput::minutes() const
{
    int shortest = 60;
    for (const CallsQueuePlan& queue : m_file.queues)
        shortest = std::min(shortest, queue.minutes);
    return shortest;
}

bool CallsInput::hasQueue(const std::string& queue) const
{
    return std::ranges::find(m_file.queues, queue, &CallsQueuePlan::queue) != m_file.queues.end();
}

std::vector<CallBin> CallsInput::bins(int minutes, const std::optional<std::string>& queue) const
{
    std::vector<CallBin> bins;
    bins.reserve(m_file.volumes.size());
    for (const CallsFile::Row& row : m_file.volumes) {
        if (!queue || row.volume.queue == *queue)
            bins.push_back(binOf(row.volume));
    }
    return summedBy(minutes, bins);
}

} // namespace dutydesk
