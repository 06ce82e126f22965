#pragma once

#include "core/base/permission.h"
#include "core/base/time_zone.h"
#include "core/base/unit_of_work.h"
#include "core/journal/journal_store.h"
#include "core/policy/policy_store.h"

#include <functional>
#include <vector>

namespace dutydesk {

/// One line of the policy page: the number in force on a date, as shipped, and every edit of it.
struct PolicyLine
{
    PolicyItem item;
    PolicyValue shipped;
    /// In force on the date asked for; version 0 as long as the shipped number is.
    int version = 0;
    /// Oldest first, those still to come included.
    std::vector<PolicyEdit> edits;
};

/// Whether a domain can work with the numbers: its `…Policy::from` without the policy.
using PolicyCheck = std::function<Result<>(const PolicySet&)>;

/// The rulebook's numbers with the centre's dated edits over them. A new release may add keys and change
/// shipped numbers; a centre's edit stays in force until the centre edits again.
class PolicyService : public PolicySource
{
public:
    /// `zone` gives the centre's time zone as it is set now.
    PolicyService(std::vector<PolicyItem> shipped, std::vector<PolicyCheck> checks, PolicyStore& store,
                  JournalStore& journal, UnitOfWork& work, std::function<Result<TimeZone>()> zone);

    /// The numbers in force on `date`. The version is that of the edit that took effect last; as edits
    /// don't reach back, no two sets that anybody decided by have the same.
    Result<PolicySet> setOn(Date date) override;
    Result<PolicySet> setDecidedBy(Date date, int version) override;

    Result<std::vector<PolicyLine>> list(const Request& request, Date date);

    /// A new number from `effective` on, which is today or later: what was decided stays decided.
    /// Refused if it is of another kind than the shipped one, out of bounds, or if a domain could not
    /// work with it on any date to come.
    Result<int> edit(const Request& request, const std::string& key, const PolicyValue& value, Date effective);

private:
    Result<PolicyItem> shipped(const std::string& key) const;
    PolicySet applied(const std::vector<PolicyEdit>& edits, Date date) const;

    std::vector<PolicyItem> m_shipped;
    std::vector<PolicyCheck> m_checks;
    PolicyStore& m_store;
    JournalStore& m_journal;
    UnitOfWork& m_work;
    std::function<Result<TimeZone>()> m_zone;
};

} // namespace dutydesk
