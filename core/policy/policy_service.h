#pragma once

#include "core/base/permission.h"
#include "core/base/unit_of_work.h"
#include "core/journal/journal_store.h"
#include "core/policy/policy_store.h"

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

/// The rulebook's numbers with the centre's dated edits over them. A new release may add keys and change
/// shipped numbers; a centre's edit stays in force until the centre edits again.
class PolicyService : public PolicySource
{
public:
    PolicyService(std::vector<PolicyItem> shipped, PolicyStore& store, JournalStore& journal, UnitOfWork& work);

    /// The numbers in force on `date`. The version is that of the edit that took effect last.
    Result<PolicySet> setOn(Date date) override;

    Result<std::vector<PolicyLine>> list(const Request& request, Date date);

    /// A new number from `effective` on, which is `today` or later: what was decided stays decided.
    Result<int> edit(const Request& request, const std::string& key, const PolicyValue& value, Date effective,
                     Date today);

private:
    std::vector<PolicyItem> m_shipped;
    PolicyStore& m_store;
    JournalStore& m_journal;
    UnitOfWork& m_work;
};

} // namespace dutydesk
