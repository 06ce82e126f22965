#pragma once

#include "core/base/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dutydesk {

/// What a queue took in one interval, as it was imported. A queue is known by its name; the empty name
/// stands for a centre that doesn't tell its queues apart.
struct CallVolume
{
    std::string queue;
    /// The interval's start on the centre's clock, and the same as an instant.
    LocalTime start{};
    Instant at{};
    /// The interval's length; it divides an hour.
    int minutes = 0;
    std::int64_t calls = 0;
    std::optional<std::int64_t> answered;
    /// Answered within the service level's time.
    std::optional<std::int64_t> answeredInTime;
    std::optional<std::int64_t> abandoned;
    /// Average handling time of the answered calls.
    std::optional<double> ahtSeconds;

    friend bool operator==(const CallVolume&, const CallVolume&) = default;
};

/// The calls of some queues summed over one interval of a local day. Optional parts are there if any of
/// the summed intervals had them; the handling time is weighted by answered calls, or by calls where
/// nobody counted the answered ones.
struct CallBin
{
    Date day{};
    /// Start since local midnight; where clocks are put back, both hours are summed.
    TimeOfDay start{};
    int minutes = 0;
    /// Not whole where a longer interval was spread evenly over shorter ones.
    double calls = 0;
    std::optional<double> answered;
    std::optional<double> answeredInTime;
    std::optional<double> abandoned;
    std::optional<double> ahtSeconds;
    /// The calls of those that tell how many were answered, and how many in time: what a share is a share of.
    double answeredOf = 0;
    double answeredInTimeOf = 0;

    friend bool operator==(const CallBin&, const CallBin&) = default;
};

/// Which calls to sum: the days `from` to `to`, both included, in intervals of `minutes`; one queue, or
/// all of them together.
struct CallsQuery
{
    Date from{};
    Date to{};
    int minutes = 30;
    std::optional<std::string> queue;
};

/// What is kept of one queue.
struct CallsHeld
{
    std::string queue;
    Date first{};
    Date last{};
    /// The shortest interval.
    int minutes = 0;
    std::int64_t intervals = 0;
    std::int64_t calls = 0;

    friend bool operator==(const CallsHeld&, const CallsHeld&) = default;
};

/// One import that was carried out. `id` numbers the journal's record "calls-import".
struct CallsImported
{
    std::int64_t id = 0;
    Instant at{};
    std::string who;
    /// The file's name without its folder.
    std::string source;
    std::int64_t added = 0;
    std::int64_t corrected = 0;

    friend bool operator==(const CallsImported&, const CallsImported&) = default;
};

} // namespace dutydesk
