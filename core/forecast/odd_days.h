#pragma once

#include "core/forecast/day_model.h"

#include <optional>
#include <vector>

namespace dutydesk {

/// A past day unlike the others. Forecasts learn little from it; whether nothing at all is to be learned
/// (`ForecastCalendar::excluded`) is for somebody to decide who knows what happened.
struct OddDay
{
    enum class Reason { FarOff, HoursMissing };

    Date day{};
    Reason reason = Reason::FarOff;
    double calls = 0;
    /// What the days before it made expect, where the day is whole.
    std::optional<double> expected{};
    /// How far off it was, in standard deviations; below zero for fewer calls.
    double deviations = 0;

    Why why() const;
};

/// The days of the table that lack hours or that surprised the model, in their order; without those that are
/// excluded already.
std::vector<OddDay> oddDaysOf(const DayTable& table, const DayModel& model, const ForecastCalendar& calendar);

} // namespace dutydesk
