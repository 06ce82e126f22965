#include "core/people/people_service.h"

#include "core/base/text.h"
#include "core/journal/record_changes.h"
#include "core/people/people_error.h"
#include "core/people/people_fields.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace dutydesk {

namespace {

/// The entry of an import is about none of its people more than about the others.
const RecordRef importRecord{"people-import", 0};
constexpr std::string_view leavingAction = "agent.leaving";
/// Who takes over the open work on the last day.
constexpr std::string_view successorField = "agent.successor";

Subject subjectOf(const Agent& agent)
{
    return {agent.id, agent.group, agent.area, agent.department};
}

bool mayReadPay(const Request& request, const Agent& agent)
{
    return permit(request.actor, Action::PeopleReadPay, subjectOf(agent)).has_value();
}

void hidePay(const Request& request, Agent& agent)
{
    if (!mayReadPay(request, agent))
        agent.bonusBase.reset();
}

Agent tidied(Agent agent)
{
    agent.number = trimmed(agent.number);
    agent.name = trimmed(agent.name);
    std::ranges::sort(agent.seatTypes);
    const auto repeated = std::ranges::unique(agent.seatTypes);
    agent.seatTypes.erase(repeated.begin(), repeated.end());
    return agent;
}

PeopleAnchor anchorAt(const Agent& agent, PeopleSort sort)
{
    switch (sort) {
    case PeopleSort::Number: return {agent.number, agent.id};
    case PeopleSort::Name: return {agent.name, agent.id};
    case PeopleSort::Joined: return {std::to_string(agent.joined.time_since_epoch().count()), agent.id};
    }
    return {};
}

/// The other record of that name, or nothing. Upper and lower case don't make two names.
template <class Record>
const Record* namesake(const std::vector<Record>& records, const Record& record)
{
    const auto it = std::ranges::find_if(records, [&](const Record& other) {
        return other.id != record.id && lowered(other.name) == lowered(record.name);
    });
    return it == records.end() ? nullptr : &*it;
}

Error taken(std::string field, const std::string& value)
{
    return makeError(error::fieldTaken, {{"field", Term{std::move(field)}}, {"value", value}});
}

} // namespace

PeopleService::PeopleService(PeopleStore& people, JournalStore& journal, UnitOfWork& work, PolicySource& policies,
                             std::function<Result<TimeZone>()> zone,
                             std::function<Result<>(const Agent& after)> mayChangePost)
    : m_people(people)
    , m_journal(journal)
    , m_work(work)
    , m_policies(policies)
    , m_zone(std::move(zone))
    , m_mayChangePost(std::move(mayChangePost))
{
}

Result<Date> PeopleService::today(const Request& request) const
{
    DUTYDESK_ASSIGN(zone, m_zone());
    return zone.dateOf(request.now);
}

Result<Organisation> PeopleService::organisation(const Request& request)
{
    DUTYDESK_TRY(permit(request.actor, Action::OrganisationRead));
    return m_people.organisation();
}

/// Adds or replaces a part of the organisation within the open unit of work.
template <class Record>
auto PeopleService::saveNamed(const Request& request, const Record& record, const Record* before,
                              const std::vector<NamedValue>& fieldsBefore, const std::vector<NamedValue>& fields)
{
    using Id = decltype(record.id);
    const auto saved = [&]() -> Result<Id> {
        if (record.id && !before)
            return makeError(error::notFound, {{"record", ref(record.id)}});
        if (before && before->version != record.version)
            return staleError(m_journal, ref(record.id), fieldsBefore, fields);
        DUTYDESK_ASSIGN(id, m_people.save(record));
        const RecordRef kept = ref(id);
        DUTYDESK_TRY(m_journal.append(request, {kept.kind + (before ? ".edited" : ".added"), kept,
                                                changesBetween(fieldsBefore, fields), request.reason}));
        return id;
    };
    return saved();
}

Result<AreaId> PeopleService::save(const Request& request, const Area& area)
{
    DUTYDESK_TRY(permit(request.actor, Action::PeopleWrite));
    Area tidy = area;
    tidy.name = trimmed(area.name);
    DUTYDESK_TRY(checkName(tidy.name, "area.name"));
    return m_work([&]() -> Result<AreaId> {
        DUTYDESK_ASSIGN(done, m_journal.outcomeOf(request.key));
        if (done)
            return AreaId{done->record.id};
        DUTYDESK_ASSIGN(organisation, m_people.organisation());
        if (namesake(organisation.areas, tidy))
            return taken("area.name", tidy.name);
        const Area* before = organisation.find(tidy.id);
        return saveNamed(request, tidy, before, before ? fieldsOf(*before) : std::vector<NamedValue>(), fieldsOf(tidy));
    });
}

Result<GroupId> PeopleService::save(const Request& request, const Group& group)
{
    DUTYDESK_TRY(permit(request.actor, Action::PeopleWrite, {{}, {}, group.area, {}}));
    Group tidy = group;
    tidy.name = trimmed(group.name);
    DUTYDESK_TRY(checkName(tidy.name, "group.name"));
    return m_work([&]() -> Result<GroupId> {
        DUTYDESK_ASSIGN(done, m_journal.outcomeOf(request.key));
        if (done)
            return GroupId{done->record.id};
        DUTYDESK_ASSIGN(organisation, m_people.organisation());
        if (!organisation.find(tidy.area))
            return makeError(error::fieldEmpty, {{"field", Term{"group.area"}}});
        if (namesake(organisation.groups, tidy))
            return taken("group.name", tidy.name);
        const Group* before = organisation.find(tidy.id);
        if (before)
            DUTYDESK_TRY(permit(request.actor, Action::PeopleWrite, {{}, {}, before->area, {}}));
        return saveNamed(request, tidy, before,
                         before ? fieldsOf(*before, organisation) : std::vector<NamedValue>(),
                         fieldsOf(tidy, organisation));
    });
}

Result<DepartmentId> PeopleService::save(const Request& request, const Department& department)
{
    DUTYDESK_TRY(permit(request.actor, Action::PeopleWrite));
    Department tidy = department;
    tidy.name = trimmed(department.name);
    DUTYDESK_TRY(checkName(tidy.name, "department.name"));
    return m_work([&]() -> Result<DepartmentId> {
        DUTYDESK_ASSIGN(done, m_journal.outcomeOf(request.key));
        if (done)
            return DepartmentId{done->record.id};
        DUTYDESK_ASSIGN(organisation, m_people.organisation());
        if (namesake(organisation.departments, tidy))
            return taken("department.name", tidy.name);
        const Department* before = organisation.find(tidy.id);
        return saveNamed(request, tidy, before, before ? fieldsOf(*before) : std::vector<NamedValue>(), fieldsOf(tidy));
    });
}

Result<SeatTypeId> PeopleService::save(const Request& request, const SeatType& seatType)
{
    DUTYDESK_TRY(permit(request.actor, Action::PeopleWrite));
    SeatType tidy = seatType;
    tidy.code.clear();
    tidy.name = trimmed(seatType.name);
    DUTYDESK_TRY(checkName(tidy.name, "seat-type.name"));
    return m_work([&]() -> Result<SeatTypeId> {
        DUTYDESK_ASSIGN(done, m_journal.outcomeOf(request.key));
        if (done)
            return SeatTypeId{done->record.id};
        DUTYDESK_ASSIGN(organisation, m_people.organisation());
        const SeatType* before = organisation.find(tidy.id);
        if (namesake(organisation.seatTypes, tidy) || (before && !before->code.empty()))
            return taken("seat-type.name", tidy.name);
        return saveNamed(request, tidy, before, before ? fieldsOf(*before) : std::vector<NamedValue>(), fieldsOf(tidy));
    });
}

/// The filter within what the actor may see: the whole centre, or the own group and oneself.
Result<PeopleFilter> PeopleService::restricted(const Request& request, PeopleFilter filter) const
{
    if (filter.today == Date{}) {
        DUTYDESK_ASSIGN(date, today(request));
        filter.today = date;
    }
    if (permit(request.actor, Action::PeopleRead))
        return filter;
    if (!filter.group)
        filter.group = request.actor.group;
    if (!filter.group)
        filter.agent = request.actor.agent;
    DUTYDESK_TRY(permit(request.actor, Action::PeopleRead, {filter.agent, filter.group, {}, {}}));
    return filter;
}

Result<PeoplePage> PeopleService::list(const Request& request, PeopleFilter filter, PeopleSort sort, bool descending,
                                       const std::optional<PeopleAnchor>& after, int limit)
{
    DUTYDESK_ASSIGN(allowed, restricted(request, std::move(filter)));
    DUTYDESK_ASSIGN(people, m_people.list(allowed, sort, descending, after, limit + 1));
    PeoplePage page{std::move(people), {}};
    if (page.people.size() > static_cast<std::size_t>(limit)) {
        page.people.resize(static_cast<std::size_t>(limit));
        page.next = anchorAt(page.people.back(), sort);
    }
    for (Agent& agent : page.people)
        hidePay(request, agent);
    return page;
}

Result<std::int64_t> PeopleService::count(const Request& request, PeopleFilter filter)
{
    DUTYDESK_ASSIGN(allowed, restricted(request, std::move(filter)));
    return m_people.count(allowed);
}

Result<AgentDetail> PeopleService::find(const Request& request, AgentId id)
{
    DUTYDESK_ASSIGN(agent, m_people.find(id));
    DUTYDESK_TRY(permit(request.actor, Action::PeopleRead, subjectOf(agent)));
    DUTYDESK_ASSIGN(date, today(request));
    DUTYDESK_ASSIGN(set, m_policies.setOn(date));
    DUTYDESK_ASSIGN(policy, PeoplePolicy::from(set));
    DUTYDESK_ASSIGN(organisation, m_people.organisation());
    DUTYDESK_ASSIGN(assessments, m_people.qualifications(id));
    AgentDetail detail{std::move(agent), std::move(assessments), {}, false};
    for (const SeatTypeId seatType : detail.agent.seatTypes) {
        if (const SeatType* known = organisation.find(seatType)) {
            detail.qualifications.push_back(
                qualificationFor(*known, assessmentOn(detail.assessments, seatType, date), policy));
        }
    }
    detail.withPay = mayReadPay(request, detail.agent);
    hidePay(request, detail.agent);
    return detail;
}

Result<std::vector<JournalEntry>> PeopleService::timeline(const Request& request, AgentId id, int limit,
                                                          JournalId before)
{
    DUTYDESK_ASSIGN(agent, m_people.find(id));
    DUTYDESK_TRY(permit(request.actor, Action::PeopleRead, subjectOf(agent)));
    DUTYDESK_ASSIGN(entries, historyOf(id, limit, before));
    if (!mayReadPay(request, agent)) {
        for (JournalEntry& entry : entries)
            std::erase_if(entry.note.changes, [](const FieldChange& change) { return change.field == payField; });
    }
    return entries;
}

Result<std::vector<AgentName>> PeopleService::names(const Request& request, std::span<const AgentId> ids)
{
    DUTYDESK_TRY(permit(request.actor, Action::OrganisationRead));
    return m_people.names(ids);
}

Result<std::vector<JournalEntry>> PeopleService::historyOf(AgentId id, int limit, JournalId before)
{
    DUTYDESK_ASSIGN(entries, m_journal.about(ref(id), limit, before));
    const bool isFull = static_cast<int>(entries.size()) == limit;
    const JournalId oldest = isFull && !entries.empty() ? entries.back().id : JournalId{};
    const std::string mark = '#' + std::to_string(id.value);
    constexpr int batch = 20;
    bool hasOlder = true;
    while (hasOlder) {
        DUTYDESK_ASSIGN(imports, m_journal.about(importRecord, batch, before));
        hasOlder = static_cast<int>(imports.size()) == batch && imports.back().id > oldest;
        for (JournalEntry& entry : imports) {
            before = entry.id;
            // Of all the people in it, this one.
            std::erase_if(entry.note.changes, [&](const FieldChange& change) { return !change.field.ends_with(mark); });
            for (FieldChange& change : entry.note.changes)
                change.field.resize(change.field.size() - mark.size());
            if (!entry.note.changes.empty() && entry.id > oldest)
                entries.push_back(std::move(entry));
        }
    }
    std::ranges::sort(entries, std::ranges::greater(), &JournalEntry::id);
    if (static_cast<int>(entries.size()) > limit)
        entries.resize(static_cast<std::size_t>(limit));
    return entries;
}

Error PeopleService::staleAgent(AgentId id, const std::vector<NamedValue>& kept, const std::vector<NamedValue>& mine)
{
    Result<std::vector<JournalEntry>> last = historyOf(id, 1);
    return last ? staleError(*last, ref(id), kept, mine) : std::move(last).error();
}

Result<> PeopleService::checkFree(const Agent& agent)
{
    DUTYDESK_ASSIGN(other, m_people.findByNumber(agent.number));
    if (other && other->id != agent.id)
        return taken("agent.number", agent.number);
    return {};
}

Result<> PeopleService::checkPost(const Request& request, const Agent* before, const Agent& after)
{
    if (before && before->post == after.post)
        return {};
    if (before && request.actor.agent == after.id)
        return makeError(error::ownPost);
    if (before)
        DUTYDESK_TRY(permit(request.actor, actionToGive(before->post), subjectOf(*before)));
    DUTYDESK_TRY(permit(request.actor, actionToGive(after.post), subjectOf(after)));
    return before && m_mayChangePost ? m_mayChangePost(after) : Result<>();
}

Result<AgentId> PeopleService::add(const Request& request, const Agent& agent)
{
    Agent tidy = tidied(agent);
    tidy.id = {};
    tidy.left.reset();
    DUTYDESK_TRY(permit(request.actor, Action::PeopleWrite, subjectOf(tidy)));
    DUTYDESK_TRY(checkPost(request, nullptr, tidy));
    if (!mayReadPay(request, tidy))
        tidy.bonusBase.reset();
    return m_work([&]() -> Result<AgentId> {
        DUTYDESK_ASSIGN(done, m_journal.outcomeOf(request.key));
        if (done)
            return AgentId{done->record.id};
        DUTYDESK_ASSIGN(organisation, m_people.organisation());
        DUTYDESK_TRY(checkAgent(tidy, organisation));
        DUTYDESK_TRY(checkFree(tidy));
        DUTYDESK_ASSIGN(id, m_people.save(tidy));
        DUTYDESK_TRY(m_journal.append(
            request, {"agent.added", ref(id), changesBetween({}, fieldsOf(tidy, organisation)), request.reason}));
        return id;
    });
}

Result<Agent> PeopleService::forChange(const Request& request, AgentId id, Action action)
{
    DUTYDESK_ASSIGN(agent, m_people.find(id));
    DUTYDESK_TRY(permit(request.actor, action, subjectOf(agent)));
    DUTYDESK_ASSIGN(date, today(request));
    if (agent.left && *agent.left < date)
        return makeError(error::personLeft, {{"agent", agent.name}, {"left", *agent.left}});
    return agent;
}

Result<> PeopleService::edit(const Request& request, const Agent& agent)
{
    return m_work([&]() -> Result<> {
        DUTYDESK_ASSIGN(done, m_journal.outcomeOf(request.key));
        if (done)
            return {};
        DUTYDESK_ASSIGN(before, forChange(request, agent.id, Action::PeopleWrite));
        Agent after = tidied(agent);
        after.left = before.left;
        if (!mayReadPay(request, before))
            after.bonusBase = before.bonusBase;
        DUTYDESK_TRY(permit(request.actor, Action::PeopleWrite, subjectOf(after)));
        DUTYDESK_TRY(checkPost(request, &before, after));
        DUTYDESK_ASSIGN(organisation, m_people.organisation());
        DUTYDESK_TRY(checkAgent(after, organisation));
        DUTYDESK_TRY(checkFree(after));
        const std::vector<NamedValue> kept = fieldsOf(before, organisation);
        const std::vector<NamedValue> mine = fieldsOf(after, organisation);
        if (before.version != after.version)
            return staleAgent(after.id, kept, mine);
        std::vector<FieldChange> changes = changesBetween(kept, mine);
        if (changes.empty())
            return {};
        DUTYDESK_TRY(m_people.save(after));
        DUTYDESK_TRY(m_journal.append(request, {"agent.edited", ref(after.id), std::move(changes), request.reason}));
        return {};
    });
}

Result<> PeopleService::assess(const Request& request, const Qualification& qualification)
{
    return m_work([&]() -> Result<> {
        DUTYDESK_ASSIGN(done, m_journal.outcomeOf(request.key));
        if (done)
            return {};
        DUTYDESK_ASSIGN(agent, forChange(request, qualification.agent, Action::QualificationWrite));
        DUTYDESK_ASSIGN(date, today(request));
        DUTYDESK_TRY(checkQualification(qualification, agent, date));
        DUTYDESK_ASSIGN(organisation, m_people.organisation());
        if (!organisation.find(qualification.seatType))
            return makeError(error::fieldEmpty, {{"field", Term{"qualification.seat-type"}}});
        DUTYDESK_ASSIGN(assessments, m_people.qualifications(agent.id));
        const auto same = std::ranges::find_if(assessments, [&](const Qualification& other) {
            return other.seatType == qualification.seatType && other.assessed == qualification.assessed;
        });
        const std::vector<NamedValue> before =
            same == assessments.end() ? std::vector<NamedValue>() : fieldsOf(*same, organisation);
        DUTYDESK_TRY(m_people.save(qualification));
        DUTYDESK_TRY(m_journal.append(request, {"agent.assessed", ref(agent.id),
                                                changesBetween(before, fieldsOf(qualification, organisation)),
                                                request.reason}));
        return {};
    });
}

Result<> PeopleService::leave(const Request& request, AgentId id, int version, Date lastDay, AgentId successor)
{
    return m_work([&]() -> Result<> {
        DUTYDESK_ASSIGN(done, m_journal.outcomeOf(request.key));
        if (done)
            return {};
        DUTYDESK_ASSIGN(before, forChange(request, id, Action::PeopleLeave));
        DUTYDESK_ASSIGN(organisation, m_people.organisation());
        Agent after = before;
        after.left = lastDay;
        DUTYDESK_TRY(checkAgent(after, organisation));
        const std::vector<NamedValue> kept = fieldsOf(before, organisation);
        const std::vector<NamedValue> mine = fieldsOf(after, organisation);
        if (before.version != version)
            return staleAgent(id, kept, mine);
        std::vector<FieldChange> changes = changesBetween(kept, mine);
        if (successor) {
            if (successor == id)
                return makeError(error::fieldInvalid, {{"field", Term{std::string(successorField)}}});
            DUTYDESK_ASSIGN(next, m_people.find(successor));
            if (next.left && *next.left <= lastDay)
                return makeError(error::personLeft, {{"agent", next.name}, {"left", *next.left}});
            changes.push_back({std::string(successorField), {}, ref(successor)});
        }
        DUTYDESK_TRY(m_people.save(after));
        DUTYDESK_TRY(m_journal.append(request, {std::string(leavingAction), ref(id), std::move(changes), request.reason}));
        return {};
    });
}

Result<AgentId> PeopleService::successorOf(AgentId id, Instant now)
{
    constexpr int looked = 50;
    DUTYDESK_ASSIGN(entries, m_journal.about(ref(id), looked));
    const auto leaving =
        std::ranges::find_if(entries, [](const JournalEntry& entry) { return entry.note.action == leavingAction; });
    if (leaving == entries.end())
        return AgentId{};
    const auto named = std::ranges::find(leaving->note.changes, successorField, &FieldChange::field);
    const RecordRef* successor =
        named == leaving->note.changes.end() ? nullptr : std::get_if<RecordRef>(&named->after);
    if (!successor)
        return AgentId{};
    DUTYDESK_ASSIGN(agent, m_people.find({successor->id}));
    DUTYDESK_ASSIGN(zone, m_zone());
    return agent.left && *agent.left < zone.dateOf(now) ? AgentId{} : agent.id;
}

Result<std::vector<AgentId>> PeopleService::qualifiedFor(const Request& request, SeatTypeId seatType, Date date)
{
    DUTYDESK_TRY(permit(request.actor, Action::OrganisationRead));
    DUTYDESK_ASSIGN(organisation, m_people.organisation());
    const SeatType* known = organisation.find(seatType);
    if (!known)
        return makeError(error::notFound, {{"record", ref(seatType)}});
    DUTYDESK_ASSIGN(set, m_policies.setOn(date));
    DUTYDESK_ASSIGN(policy, PeoplePolicy::from(set));
    DUTYDESK_ASSIGN(assessments, m_people.qualifications(seatType, date));
    std::vector<AgentId> qualified;
    for (const Qualification& assessment : assessments) {
        if (qualificationFor(*known, assessment, policy).verdict == Verdict::Kept)
            qualified.push_back(assessment.agent);
    }
    return qualified;
}

Result<PeopleImportPlan> PeopleService::plan(const Request& request, TableReader& table, const std::string& source,
                                             const ColumnMapping& mapping, const Progress& progress)
{
    DUTYDESK_TRY(permit(request.actor, Action::PeopleWrite));
    DUTYDESK_ASSIGN(organisation, m_people.organisation());
    PeopleFilter everybody;
    everybody.withFormer = true;
    std::vector<Agent> known;
    std::optional<PeopleAnchor> after;
    constexpr int step = 1000;
    do {
        DUTYDESK_ASSIGN(people, m_people.list(everybody, PeopleSort::Number, false, after, step));
        after = people.size() == step ? std::optional(anchorAt(people.back(), PeopleSort::Number)) : std::nullopt;
        known.insert(known.end(), people.begin(), people.end());
    } while (after);
    DUTYDESK_ASSIGN(date, today(request));
    return planPeopleImport(table, source, mapping, organisation, known,
                            permit(request.actor, Action::PeopleReadPay).has_value(), date, progress);
}

Result<PeopleImported> PeopleService::commit(const Request& request, const PeopleImportPlan& plan,
                                             const PeopleImportChoice& choice, const Progress& progress)
{
    DUTYDESK_TRY(permit(request.actor, Action::PeopleWrite));
    if (!plan.findings.empty() && !choice.skipBadRows) {
        Error refused = makeError(error::importHasFindings, {{"count", plan.findings.count()}});
        for (const ImportFinding& finding : plan.findings.list())
            refused.causes.push_back(finding.error);
        return refused;
    }
    if (!plan.changed.empty() && !choice.confirmChanges)
        return makeError(error::importHasChanges, {{"count", static_cast<std::int64_t>(plan.changed.size())}});
    PeopleImported imported{static_cast<int>(plan.added.size()), static_cast<int>(plan.changed.size()), plan.same,
                            plan.skipped()};
    if (plan.changesNothing())
        return imported;
    return m_work([&]() -> Result<PeopleImported> {
        DUTYDESK_ASSIGN(done, m_journal.outcomeOf(request.key));
        if (done)
            return imported;
        DUTYDESK_ASSIGN(organisation, m_people.organisation());
        const Organisation organisationBefore = organisation;
        std::vector<FieldChange> changes = {{"people-import.source", {}, plan.source},
                                            {"people-import.added", {}, static_cast<std::int64_t>(imported.added)},
                                            {"people-import.changed", {}, static_cast<std::int64_t>(imported.changed)},
                                            {"people-import.skipped", {}, imported.skipped}};
        const auto note = [&](std::string field, const RecordRef& record, Value before, Value after) {
            changes.push_back({std::move(field) + '#' + std::to_string(record.id), std::move(before), std::move(after)});
        };
        const auto idOf = [&]<class Record>(std::vector<Record>& records, Record made) -> Result<decltype(made.id)> {
            if (made.name.empty())
                return decltype(made.id){};
            if (const Record* there = namesake(records, made))
                return there->id;
            DUTYDESK_ASSIGN(id, m_people.save(made));
            made.id = id;
            records.push_back(made);
            note(ref(id).kind + ".name", ref(id), {}, made.name);
            return id;
        };
        std::int64_t row = 0;
        const auto total = static_cast<std::int64_t>(plan.added.size() + plan.changed.size());
        for (const std::vector<PlannedAgent>* planned : {&plan.added, &plan.changed}) {
            for (const PlannedAgent& one : *planned) {
                if (progress.stop.stop_requested())
                    return makeError(error::cancelled);
                Agent agent = one.agent;
                DUTYDESK_ASSIGN(area, idOf(organisation.areas, Area{{}, 0, one.area}));
                DUTYDESK_ASSIGN(group, idOf(organisation.groups, Group{{}, 0, one.group, area}));
                DUTYDESK_ASSIGN(department, idOf(organisation.departments, Department{{}, 0, one.department}));
                agent.area = area;
                agent.group = group;
                agent.department = department;
                DUTYDESK_TRY(checkAgent(agent, organisation));
                DUTYDESK_ASSIGN(there, m_people.findByNumber(agent.number));
                if (agent.id ? !there || there->id != agent.id || there->version != agent.version : there.has_value())
                    return makeError(error::importPlanOutdated);
                DUTYDESK_TRY(checkPost(request, there ? &*there : nullptr, agent));
                const auto before = there ? fieldsOf(*there, organisationBefore) : std::vector<NamedValue>();
                DUTYDESK_ASSIGN(id, m_people.save(agent));
                for (FieldChange& change : changesBetween(before, fieldsOf(agent, organisation)))
                    note(std::move(change.field), ref(id), std::move(change.before), std::move(change.after));
                progress.tell(++row, total);
            }
        }
        DUTYDESK_TRY(m_journal.append(request, {"people.imported", importRecord, std::move(changes), request.reason}));
        return imported;
    });
}

} // namespace dutydesk
