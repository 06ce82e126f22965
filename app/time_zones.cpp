#include "app/time_zones.h"

#include "core/centre/centre_error.h"

#include <QDateTime>
#include <QTimeZone>

namespace dutydesk {

namespace {

int yearOf(const TimeZone::Change& change)
{
    return QDateTime::fromMSecsSinceEpoch(change.at.time_since_epoch().count(), Qt::UTC).date().year();
}

} // namespace

Result<TimeZone> loadTimeZone(const std::string& id)
{
    const QTimeZone zone(QByteArray::fromStdString(id));
    if (!zone.isValid())
        return makeError(error::timeZoneUnknown, {{"timeZone", id}});
    const QDateTime first(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime last(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC);
    std::vector<TimeZone::Change> changes;
    const auto follow = [&](QDateTime after) {
        for (auto change = zone.nextTransition(after); change.atUtc.isValid() && change.atUtc < last;
             change = zone.nextTransition(after)) {
            changes.push_back({Instant(Duration(change.atUtc.toMSecsSinceEpoch())),
                               std::chrono::seconds(change.offsetFromUtc)});
            after = change.atUtc;
        }
    };
    follow(first);
    // Qt 6.4 loses the thread, for a year or so, where the written list ends and the zone's rule takes over.
    for (int skipped = 1; skipped <= 2 && !changes.empty(); ++skipped)
        follow(QDateTime(QDate(yearOf(changes.back()) + skipped, 1, 1), QTime(0, 0), Qt::UTC));
    return TimeZone(id, std::chrono::seconds(zone.offsetFromUtc(first)), std::move(changes));
}

} // namespace dutydesk
