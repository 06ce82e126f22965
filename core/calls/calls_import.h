#pragma once

#include "core/base/progress.h"
#include "core/base/table.h"
#include "core/base/time_zone.h"
#include "core/calls/calls.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dutydesk {

/// A value that is kept and that the file gives otherwise.
struct CallsCorrection
{
    std::int64_t row = 0;
    CallVolume before;
    CallVolume after;
};

/// Intervals of one length in one queue, as the file has them.
struct CallsQueuePlan
{
    std::string queue;
    int minutes = 0;
    std::int64_t intervals = 0;
    Date first{};
    Date last{};
    /// Intervals missing between the first and last of a day.
    std::int64_t gaps = 0;
};

/// What importing a file would do. Nothing is changed by making it.
struct CallsImportPlan
{
    /// The file's name without its folder.
    std::string source;
    /// Rows below the headings.
    std::int64_t rows = 0;
    std::vector<CallVolume> added;
    std::vector<CallsCorrection> corrections;
    /// Rows whose values are kept already, or stand in the file twice alike.
    std::int64_t same = 0;
    /// Rows that start before the row above them in the same queue: accepted, and said.
    std::int64_t disordered = 0;
    std::vector<CallsQueuePlan> queues;
    ImportFindings findings;
    /// The last import when the plan was made.
    std::int64_t basedOn = 0;

    bool changesNothing() const { return added.empty() && corrections.empty(); }
};

/// The columns of a call file: timestamp and calls are required; queue, answered, answered_in_time,
/// abandoned and aht_seconds are understood.
std::span<const ImportColumn> callsColumns();

/// A file's rows as volumes on the centre's clock, with everything that is wrong in them. Intervals are
/// found out per queue as the usual distance of rows; `known` helps where a file has a single row.
struct CallsFile
{
    struct Row
    {
        std::int64_t number = 0;
        CallVolume volume;
    };
    std::int64_t rows = 0;
    std::vector<Row> volumes;
    std::int64_t same = 0;
    std::int64_t disordered = 0;
    std::vector<CallsQueuePlan> queues;
    ImportFindings findings;
};

/// Reads the whole table. Fails if it has no rows, lacks a required column, or can't be read to its end;
/// whatever is wrong with a single row is a finding.
Result<CallsFile> readCalls(TableReader& table, const ColumnMapping& mapping, const TimeZone& zone,
                            std::span<const CallsHeld> held, const Progress& progress = {});

/// Sets the file against what is kept between its first and last instant (`known`, by queue and time).
CallsImportPlan planCallsImport(CallsFile file, std::span<const CallVolume> known);

/// A cell of the timestamp column. Understood are ISO 8601 (with an offset it is an instant of its own),
/// "2003-03-03 07:00", "2003/3/3 7:00", "2003年3月3日 7:00", "20030303 0700" and a spreadsheet's
/// serial number of days since 30 December 1899.
struct CallsTime
{
    LocalTime local{};
    Instant at{};
};
Result<CallsTime> parseCallsTime(std::string_view text, const TimeZone& zone);

} // namespace dutydesk
