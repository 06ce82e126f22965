#pragma once

#include "core/base/progress.h"
#include "core/base/table.h"
#include "core/journal/journal.h"
#include "core/people/people.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dutydesk {

/// One row of a file that would add or change somebody.
struct PlannedAgent
{
    std::int64_t row = 0;
    /// As it would be saved; the id is none for somebody new.
    Agent agent;
    /// Area, group and department by name, empty for none: those that don't exist yet will be made.
    std::string area;
    std::string group;
    std::string department;
    /// What would change of somebody who is known.
    std::vector<FieldChange> changes;
};

/// What importing a file would do. Nothing is changed by making it.
struct PeopleImportPlan
{
    /// The file's name without its folder.
    std::string source;
    /// Rows below the headings.
    std::int64_t rows = 0;
    std::vector<PlannedAgent> added;
    std::vector<PlannedAgent> changed;
    /// Rows that say what is known already.
    std::int64_t same = 0;
    /// Names of areas, groups and departments that will be made.
    std::vector<std::string> newAreas;
    std::vector<std::string> newGroups;
    std::vector<std::string> newDepartments;
    ImportFindings findings;

    bool changesNothing() const { return added.empty() && changed.empty(); }
    /// Rows with findings.
    std::int64_t skipped() const { return rows - same - static_cast<std::int64_t>(added.size() + changed.size()); }
};

/// What the person who imports has decided about a plan.
struct PeopleImportChoice
{
    /// Import the good rows although others have findings.
    bool skipBadRows = false;
    /// Let the file change people who are known; otherwise the import is refused while it would.
    bool confirmChanges = false;
};

/// What an import did.
struct PeopleImported
{
    int added = 0;
    int changed = 0;
    std::int64_t same = 0;
    std::int64_t skipped = 0;
};

/// The words of a cell that lists several, separated by ; or 、 or their like.
std::vector<std::string> listedIn(std::string_view text);

/// The code of the handbook's seat type [ORG-05] that files call `word`, by its code or its name in English or
/// Chinese; empty if none. Case, blanks, hyphens and underscores don't count.
std::string_view handbookSeatType(std::string_view word);

/// The columns of a file of people: number, name and post are required; area, group, department,
/// seat_types (separated by ; or 、), bonus_base (yuan) and joined are understood. Columns that the file
/// doesn't have leave what is known as it is.
std::span<const ImportColumn> peopleColumns();

/// Reads the whole table and sets it against `known`, everybody who is or was in the centre. Fails if the
/// table has no rows, lacks a required column, or can't be read to its end; whatever is wrong with
/// a single row is a finding. Bonus bases are read only if `withPay`. `today` stands where somebody new
/// has no date of joining.
Result<PeopleImportPlan> planPeopleImport(TableReader& table, const std::string& source, const ColumnMapping& mapping,
                                          const Organisation& organisation, std::span<const Agent> known, bool withPay,
                                          Date today, const Progress& progress = {});

} // namespace dutydesk
