#pragma once

#include "core/base/result.h"
#include "core/people/people.h"

#include <map>
#include <string>
#include <vector>

namespace dutydesk {

/// A file as it was read: the header row, then rows of texts. Short rows are filled up with empty texts.
struct TextTable
{
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
};

/// The columns that people can be imported from. Number, name and post are required.
enum class PeopleColumn { Number, Name, Post, Area, Group, Department, SeatTypes, BonusBase, Joined };

/// Which column of the table holds what; by its index.
using PeopleColumns = std::map<PeopleColumn, std::size_t>;

/// One row that can be imported.
struct PlannedAgent
{
    /// The file's row, the header being row 1.
    int row = 0;
    Agent agent;
    /// Names of areas, groups and departments that don't exist yet and would be made.
    std::string newArea;
    std::string newGroup;
    std::string newDepartment;
};

/// What an import would do. Findings are errors of `people_error.h` with row, column and value.
struct PeopleImportPlan
{
    std::vector<PlannedAgent> added;
    /// Rows that change somebody who is there already, and rows that change nothing.
    std::vector<PlannedAgent> changed;
    int unchanged = 0;
    std::vector<Error> findings;
};

/// What an import did.
struct PeopleImportOutcome
{
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int skipped = 0;
};

/// Guesses the columns from English and Chinese header words; unknown headers are left out.
PeopleColumns guessPeopleColumns(const std::vector<std::string>& header);

} // namespace dutydesk
