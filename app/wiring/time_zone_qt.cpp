#include "app/wiring/time_zone_qt.h"

#include <QDateTime>
#include <QTimeZone>

namespace dutydesk {

Result<TimeZone> timeZoneFromQt(const QByteArray& ianaId)
{
    const QTimeZone zone(ianaId);
    if (!zone.isValid())
        return makeError(error::timeZoneUnknown, {{"zone", ianaId.toStdString()}});

    const QDateTime first(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime last(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC);
    std::vector<TimeZone::Change> changes;
    for (const QTimeZone::OffsetData& change : zone.transitions(first, last)) {
        changes.push_back({Instant(std::chrono::milliseconds(change.atUtc.toMSecsSinceEpoch())),
                           std::chrono::seconds(change.offsetFromUtc)});
    }
    return TimeZone(ianaId.toStdString(), std::chrono::seconds(zone.offsetFromUtc(first)), std::move(changes));
}

TimeZone systemTimeZone()
{
    return timeZoneFromQt(QTimeZone::systemTimeZoneId()).value_or(TimeZone());
}

} // namespace dutydesk
