#pragma once

#include "core/forecast/forecast.h"
#include "core/forecast/level_and_shape.h"
#include "tests/core/base/calendar_examples.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <numbers>
#include <random>

namespace dutydesk::example {

/// A centre that never was: calls by weekday, two peaks a day, chance, and whatever a test adds.
struct CallCentre
{
    Date first = date("2024-01-01");
    int days = 120;
    int minutes = 30;
    /// Open from and to, in hours; a weekday with share 0 is closed. Sunday first.
    int opens = 0;
    int closes = 24;
    std::array<double, 7> share{0.5, 1.1, 1.02, 1, 0.98, 1, 0.6};
    /// Calls of an average interval.
    double calls = 40;
    /// Standard deviations of a day's and an interval's factor beside Poisson's chance.
    double dayNoise = 0.04;
    double intervalNoise = 0.04;
    /// What else moves a day.
    std::function<double(Date)> factor = [](Date) { return 1.0; };
    unsigned seed = 1;

    /// What is to be expected, without chance.
    double expected(Date day, TimeOfDay start) const
    {
        const double hour = static_cast<double>(start.count()) / 60;
        const auto peak = [&](double at, double width) { return std::exp(-(hour - at) * (hour - at) / (2 * width * width)); };
        const double shape = 0.1 + 2 * peak(10.5, 2) + 1.6 * peak(15.5, 2.5) + 0.5 * peak(20, 2);
        return calls * minutes / 30 * share[std::chrono::weekday(day).c_encoding()] * shape * factor(day);
    }

    CallHistory history() const
    {
        std::mt19937 chance(seed);
        CallHistory history;
        history.minutes = minutes;
        for (Date day = first; day < first + std::chrono::days{days}; day += std::chrono::days{1}) {
            const double today = std::exp(dayNoise * normal(chance));
            for (TimeOfDay start = std::chrono::hours{opens}; start < std::chrono::hours{closes};
                 start += std::chrono::minutes{minutes}) {
                const double mean = expected(day, start) * today * std::exp(intervalNoise * normal(chance));
                if (mean > 0)
                    history.intervals.push_back({day, start, poisson(chance, mean), {}});
            }
        }
        return history;
    }

    Date end() const { return first + std::chrono::days{days}; }

    // The library's distributions differ between platforms; these do not.
    static double uniform(std::mt19937& chance) { return (chance() + 0.5) / 4294967296.0; }
    static double normal(std::mt19937& chance)
    {
        const double length = std::sqrt(-2 * std::log(uniform(chance)));
        return length * std::cos(2 * std::numbers::pi * uniform(chance));
    }
    static double poisson(std::mt19937& chance, double mean)
    {
        if (mean > 60)
            return std::max(0.0, std::round(mean + std::sqrt(mean) * normal(chance)));
        double calls = 0;
        for (double left = std::exp(mean) * uniform(chance); left > 1; left *= uniform(chance))
            ++calls;
        return calls;
    }
};

/// Σ|forecast − calls| / Σ calls.
struct Wape
{
    double errors = 0;
    double calls = 0;

    void add(const DayForecast& forecast, const CallHistory& history)
    {
        for (const ForecastInterval& interval : forecast.intervals) {
            for (const CallsSeen& seen : history.intervals) {
                if (seen.day == forecast.day && seen.start == interval.start) {
                    errors += std::abs(interval.calls - seen.calls);
                    calls += seen.calls;
                }
            }
        }
    }
    double value() const { return errors / calls; }
};

} // namespace dutydesk::example
