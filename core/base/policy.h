#pragma once

#include "core/base/result.h"
#include "core/base/time.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace dutydesk {

/// A rule's number, or its word: whole number, decimal, yes or no, or text such as "09:00".
using PolicyValue = std::variant<std::int64_t, double, bool, std::string>;

/// One setting as shipped in `resources/policies/*.toml`: `key` is "<file>.<name>".
struct PolicyItem
{
    std::string key;
    PolicyValue value;
    /// "minutes", "agents", "percent", "fen"…; the unit is part of the contract of the key.
    std::string unit;
    /// The rulebook id, and the handbook's place, such as "SVC 5.3".
    std::string rule;
    std::string source;
    /// No source says it; we chose it ("our default" on the screen).
    bool ours = false;
    /// Bounds within which an administrator may set a number; equal when there are none.
    double low = 0;
    double high = 0;
};

namespace error {

/// The policy `key` is missing or has another type than asked for: the installation is damaged.
inline constexpr ErrorCode policyMissing{"policy.missing"};

} // namespace error

/// The numbers in force on some date. Immutable; a decision records `version()`.
class PolicySet
{
public:
    PolicySet() = default;
    PolicySet(int version, std::vector<PolicyItem> items);

    /// 0 for the numbers as shipped, else the number of the centre's edit.
    int version() const { return m_version; }

    Result<std::int64_t> integer(std::string_view key) const;
    Result<double> decimal(std::string_view key) const;
    Result<bool> flag(std::string_view key) const;
    Result<std::string> text(std::string_view key) const;

    /// The whole item, or nothing.
    const PolicyItem* find(std::string_view key) const;
    /// Those whose key begins with `prefix`, by key.
    std::vector<const PolicyItem*> under(std::string_view prefix) const;
    std::vector<const PolicyItem*> all() const { return under({}); }

private:
    int m_version = 0;
    std::map<std::string, PolicyItem, std::less<>> m_items;
};

/// Where services get their numbers: the rule says which date picks the version.
class PolicySource
{
public:
    virtual ~PolicySource() = default;

    virtual Result<PolicySet> setOn(Date date) = 0;
    /// The numbers that something was decided by on `date` under `version`: without edits of the same day
    /// that came later.
    virtual Result<PolicySet> setDecidedBy(Date date, int version) = 0;
};

} // namespace dutydesk
