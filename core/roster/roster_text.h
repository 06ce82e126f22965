#pragma once

#include "core/base/result.h"
#include "core/roster/roster.h"

#include <string>
#include <string_view>
#include <vector>

namespace dutydesk {

/// Reads an instance in the text format of the shift-scheduling benchmark (Curtois & Qu 2014,
/// schedulingbenchmarks.org). Day 0 is a Monday; there is one seat, for which everybody is qualified, and no
/// clock. The first damage is the error, with its line.
Result<RosterTask> readRosterInstance(std::string_view text);

/// A roster as read, and its lines that give somebody a second shift on a day: the first one stands.
struct RosterReading
{
    Roster roster;
    std::vector<RosterBreach> doubled;
};

/// Reads "employee,day,shift" lines, days counted from 0; days off are not listed. Blank lines, lines that begin
/// with # and the header are passed over. Where the task has several seats, the shift is "SHIFT/SEAT".
Result<RosterReading> readRoster(std::string_view text, const RosterTask& task);

/// The same, header first, by agent and day.
std::string writeRoster(const RosterTask& task, const Roster& roster);

} // namespace dutydesk
