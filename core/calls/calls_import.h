#pragma once

#include "core/base/progress.h"
#include "core/base/table.h"
#include "core/base/time_zone.h"
#include "core/calls/calls.h"

#include <optional>
#include <span>
#include <string>
#include <utility>
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
    /// A single row whose length nothing tells: the longest that fits was taken.
    bool assumed = false;
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
    /// Rows that findings keep out.
    std::int64_t skipped() const { return rows - same - static_cast<std::int64_t>(added.size() + corrections.size()); }
};

/// The columns of a call file: timestamp and calls are required; queue, answered, answered_in_time,
/// abandoned and aht_seconds are understood.
std::span<const ImportColumn> callsColumns();

/// A file's rows as volumes on the centre's clock, with everything that is wrong in them. Intervals are
/// found out per queue as the usual distance of rows, wrong ones too where their time can be read; `held`
/// helps where a file has a single row.
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

    /// The first and last instant; nothing to ask for if there are no volumes.
    std::optional<std::pair<Instant, Instant>> span() const;
};

/// Reads the whole table; `mapping` empty: by the headings. Fails if it has no rows, lacks a required
/// column, or can't be read to its end; whatever is wrong with a single row is a finding. Of two values
/// for one time neither is taken.
Result<CallsFile> readCalls(TableReader& table, const ColumnMapping& mapping, const TimeZone& zone,
                            std::span<const CallsHeld> held, const Progress& progress = {});

/// Sets the file against what is kept around it: `known`, by queue and time, an hour more at both ends. A
/// column that the file leaves out keeps its values; one that was not known yet is filled in.
CallsImportPlan planCallsImport(CallsFile file, std::span<const CallVolume> known);

/// What of a plan can go in while the file still grows and nobody looks: intervals that have ended by
/// `now`. Corrections wait for somebody to confirm them, queues of assumed interval for their next row.
CallsImportPlan finishedPart(CallsImportPlan plan, Instant now);

} // namespace dutydesk
