#pragma once

#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/base/time.h"

#include <cstdint>
#include <string>
#include <variant>

namespace dutydesk {

/// A word from a closed vocabulary, such as "ticket.state.accepted", which `ui/text` says in the
/// reader's language.
struct Term
{
    std::string code;

    friend auto operator<=>(const Term&, const Term&) = default;
};

/// Everything that the journal, an error or an explanation can carry. The set is closed so that
/// it can be shown, compared and hashed without knowing the domain that it came from.
/// `monostate` means "nothing".
using Value = std::variant<std::monostate, bool, std::int64_t, double, std::string, Date, Instant, Duration,
                           Money, Term, RecordRef>;

/// A value with the name under which `ui/text` labels it.
struct NamedValue
{
    std::string name;
    Value value;

    friend bool operator==(const NamedValue&, const NamedValue&) = default;
};

} // namespace dutydesk
