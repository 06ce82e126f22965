#pragma once

#include "core/base/value.h"

#include <string>
#include <vector>

namespace dutydesk {

/// What an explanation says of the rule: a plain fact, kept, about to be broken, broken.
enum class Verdict { Info, Kept, Warning, Broken };

/// Why a number is what it is: the statement, the rule behind it with the policy version that was
/// used, the operands in the order of the arithmetic, and the parts it was made from. Facts only:
/// `ui/text` turns statement and operand names into the reader's language.
struct Why
{
    std::string statement;
    /// Ids from the rulebook, such as "TKT-10"; empty where no rule speaks.
    std::vector<std::string> rules{};
    /// The policy version used, 0 for the numbers as shipped.
    int policyVersion = 0;
    Verdict verdict = Verdict::Info;
    std::vector<NamedValue> operands{};
    /// Records and journal entries that prove it.
    std::vector<RecordRef> evidence{};
    std::vector<Why> parts{};

    friend bool operator==(const Why&, const Why&) = default;
};

} // namespace dutydesk
