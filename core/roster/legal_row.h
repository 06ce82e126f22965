#pragma once

#include "core/roster/roster_rules.h"

#include <cstddef>
#include <stop_token>
#include <vector>

namespace dutydesk {

/// Whether one agent can be rostered at all, and how.
struct LegalRow
{
    /// `Unknown`: too large to tell in reasonable time and memory, or stopped; without limits per shift it exists,
    /// unless these were too large already.
    enum class Verdict { Exists, None, Unknown };

    Verdict verdict = Verdict::None;
    /// The agent's days if it exists and was asked for.
    std::vector<RosterOptionIndex> days{};
};

/// An exact dynamic programme over days: run or days off so far, class of the last shift, weekends and limited
/// shifts used, and the set of minutes that can have been worked. Costs play no part.
LegalRow findLegalRow(const RosterRules& rules, RosterAgentIndex agent, bool wantsDays = false,
                      const std::stop_token& stop = {});

} // namespace dutydesk
