#pragma once

#include "core/base/permission.h"
#include "core/base/time_zone.h"
#include "core/base/unit_of_work.h"
#include "core/journal/journal_store.h"
#include "core/people/people_flow.h"
#include "core/people/people_import.h"
#include "core/people/people_store.h"

#include <functional>
#include <span>
#include <vector>

namespace dutydesk {

/// One page of the list of people; `next` begins the next one, and is nothing on the last.
struct PeoplePage
{
    std::vector<Agent> people;
    std::optional<PeopleAnchor> next;
};

/// One person with everything known about them.
struct AgentDetail
{
    Agent agent;
    /// Newest first.
    std::vector<Qualification> assessments;
    /// For each of the agent's seat types, in their order, whether qualified today and by how much.
    std::vector<Why> qualifications;
    /// Whether `agent.bonusBase` may be shown.
    bool withPay = false;
};

/// The use cases around people [ORG-01..09, TRN-01]. Bonus bases are only told to those who may read pay;
/// for others the field is empty, and what they save leaves it as it is. Agents see their own group.
class PeopleService
{
public:
    /// `zone` gives the centre's time zone as it is set now. `mayChangePost` is asked, within the unit of work,
    /// before somebody is kept with another post: who loses one may have been the last who had it.
    PeopleService(PeopleStore& people, JournalStore& journal, UnitOfWork& work, PolicySource& policies,
                  std::function<Result<TimeZone>()> zone,
                  std::function<Result<>(const Agent& after)> mayChangePost = {});

    Result<Organisation> organisation(const Request& request);
    Result<AreaId> save(const Request& request, const Area& area);
    Result<GroupId> save(const Request& request, const Group& group);
    Result<DepartmentId> save(const Request& request, const Department& department);
    /// The handbook's seat types keep their names.
    Result<SeatTypeId> save(const Request& request, const SeatType& seatType);

    /// `filter.today` is filled in unless another day is meant.
    Result<PeoplePage> list(const Request& request, PeopleFilter filter, PeopleSort sort = PeopleSort::Number,
                            bool descending = false, const std::optional<PeopleAnchor>& after = {}, int limit = 200);
    Result<std::int64_t> count(const Request& request, PeopleFilter filter);
    Result<AgentDetail> find(const Request& request, AgentId id);
    /// Journal entries about a person, newest first, older than `before` unless that is none. Bonus bases are
    /// left out for whoever may not read pay.
    Result<std::vector<JournalEntry>> timeline(const Request& request, AgentId id, int limit, JournalId before = {});
    Result<std::vector<AgentName>> names(const Request& request, std::span<const AgentId> ids);

    /// The post is one that the actor may give.
    Result<AgentId> add(const Request& request, const Agent& agent);
    /// `agent.id` and `agent.version` say what was read; a newer save in between gives `record.stale`. The
    /// last day is kept as it is. Another post is one that the actor may give, in place of one that the actor may
    /// take; nobody changes the own.
    Result<> edit(const Request& request, const Agent& agent);
    Result<> assess(const Request& request, const Qualification& qualification);
    /// Enters the last day, and who takes over the open work then, who must be there after it. The account and the
    /// work are handed back by `DepartureService`, which calls this.
    Result<> leave(const Request& request, AgentId id, int version, Date lastDay, AgentId successor);
    /// Who was named to take over when the agent's last day was entered; none if nobody was, or has left since.
    Result<AgentId> successorOf(AgentId id, Instant now);

    /// Everybody whose newest assessment on `date` meets the seat type's minimum then [TRN-01].
    Result<std::vector<AgentId>> qualifiedFor(const Request& request, SeatTypeId seatType, Date date);

    /// What importing the table would do. `mapping` empty: by the headings. Changes nothing.
    Result<PeopleImportPlan> plan(const Request& request, TableReader& table, const std::string& source,
                                  const ColumnMapping& mapping, const Progress& progress = {});
    /// Carries a plan out, whole or not at all, as one entry in the journal that lists what changed of each
    /// person under the field's name and "#" with the person's id. A plan that changes nothing
    /// succeeds without an entry. Refused with `people.import-has-findings` or `people.import-has-changes`
    /// unless chosen, and with `people.import-plan-outdated` if people were changed in between.
    Result<PeopleImported> commit(const Request& request, const PeopleImportPlan& plan,
                                  const PeopleImportChoice& choice, const Progress& progress = {});

private:
    template <class Record>
    auto saveNamed(const Request& request, const Record& record, const Record* before,
                   const std::vector<NamedValue>& fieldsBefore, const std::vector<NamedValue>& fields);
    /// Entries about the person, with the part about them of those about an import of many.
    Result<std::vector<JournalEntry>> historyOf(AgentId id, int limit, JournalId before = {});
    Error staleAgent(AgentId id, const std::vector<NamedValue>& kept, const std::vector<NamedValue>& mine);
    Result<Date> today(const Request& request) const;
    Result<PeopleFilter> restricted(const Request& request, PeopleFilter filter) const;
    Result<> checkFree(const Agent& agent);
    Result<> checkPost(const Request& request, const Agent* before, const Agent& after);
    Result<Agent> forChange(const Request& request, AgentId id, Action action);

    PeopleStore& m_people;
    JournalStore& m_journal;
    UnitOfWork& m_work;
    PolicySource& m_policies;
    std::function<Result<TimeZone>()> m_zone;
    std::function<Result<>(const Agent& after)> m_mayChangePost;
};

} // namespace dutydesk
