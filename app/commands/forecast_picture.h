#pragma once

#include "core/forecast/forecast.h"

#include <QCoreApplication>

#include <memory>
#include <span>

namespace dutydesk {

class LinePlot;

/// A forecast with its band, and the calls as far as they came: a few days interval by interval, more than ten
/// by their totals.
class ForecastPicture
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::ForecastPicture)

public:
    /// Of the open days among `days`, in their order. `title` says what is shown beside them. Nothing if no day
    /// is open.
    static std::unique_ptr<LinePlot> of(const QString& title, std::span<const DayForecast> days, const CallHistory& came);
};

} // namespace dutydesk
