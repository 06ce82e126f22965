#pragma once

#include "core/base/permission.h"
#include "core/base/unit_of_work.h"
#include "core/journal/journal_store.h"
#include "core/people/people_flow.h"
#include "core/people/people_import.h"
#include "core/people/people_store.h"

#include <vector>

namespace dutydesk {

/// One page of the list of people; `anchor` begins the next one, and is nothing on the last.
struct PeoplePage
{
    std::vector<Agent> people;
    std::optional<PeopleAnchor> anchor;
};

/// One person with everything known about them.
struct AgentDetail
{
    Agent agent;
    std::vector<Qualification> assessments;
    /// For each of the agent's seat types, in their order, whether qualified today and by how much.
    std::vector<Why> qualifications;
};

/// The use cases around people [ORG-01..09, TRN-01]. Bonus bases are only told to those who may read pay;
/// for others the field is empty and their saving leaves it as it is.
class PeopleService
{
public:
    PeopleService(PeopleStore& people, JournalStore& journal, UnitOfWork& work, PolicySource& policies);

    Result<Organisation> organisation(const Request& request);
    Result<AreaId> saveArea(const Request& request, const Area& area);
    Result<GroupId> saveGroup(const Request& request, const Group& group);
    Result<DepartmentId> saveDepartment(const Request& request, const Department& department);
    Result<SeatTypeId> saveSeatType(const Request& request, const SeatType& seatType);

    Result<PeoplePage> list(const Request& request, const PeopleFilter& filter, PeopleSort sort = PeopleSort::Number,
                            bool descending = false, const std::optional<PeopleAnchor>& anchor = {}, int limit = 200);
    Result<std::int64_t> count(const Request& request, const PeopleFilter& filter);
    Result<AgentDetail> find(const Request& request, AgentId id, Date today);
    /// The handlers of a department who are here on `today`.
    Result<std::vector<Agent>> handlersOf(const Request& request, DepartmentId department, Date today);

    Result<AgentId> add(const Request& request, const Agent& agent);
    /// `agent.id` and `agent.version` say what was read; a newer save in between gives `record.stale`.
    Result<> edit(const Request& request, const Agent& agent);
    Result<> assess(const Request& request, const Qualification& qualification, Date today);
    /// Enters the last day. The account and the open work are handed back by `DepartureService`, which calls this.
    Result<> leave(const Request& request, AgentId id, int version, Date lastDay);

    /// Everybody qualified for the seat type on `date` [TRN-01].
    Result<std::vector<AgentId>> qualifiedFor(const Request& request, SeatTypeId seatType, Date date);

    /// What importing the table would do. `mapping` empty: by the headings. Changes nothing.
    Result<PeopleImportPlan> plan(const Request& request, TableReader& table, const std::string& source,
                                  const ColumnMapping& mapping, Date today, const Progress& progress = {});
    /// Carries a plan out, whole or not at all, as one entry in the journal. Refused with
    /// `people.import-has-findings` unless their rows are to be skipped.
    Result<PeopleImported> commit(const Request& request, const PeopleImportPlan& plan, bool skipBadRows,
                                  const Progress& progress = {});

private:
    PeopleStore& m_people;
    JournalStore& m_journal;
    UnitOfWork& m_work;
    PolicySource& m_policies;
};

} // namespace dutydesk
