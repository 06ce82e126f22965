#include "core/roster/roster_repair.h"

#include "core/roster/fast_evaluator.h"
#include "core/roster/plain_evaluator.h"
#include "core/roster/roster_error.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>

namespace dutydesk {

namespace {

/// How many are followed after each person more.
constexpr std::size_t followed[] = {20, 8};

struct Setting
{
    RosterAgentIndex agent;
    RosterDay day;
    RosterOptionIndex option;

    friend auto operator<=>(const Setting&, const Setting&) = default;
};

/// Others' days that are set, and what the roster then costs.
struct Step
{
    std::int64_t cost = 0;
    std::vector<Setting> settings;

    friend auto operator<=>(const Step&, const Step&) = default;
};

std::set<RosterAgentIndex> peopleOf(const Step& step)
{
    std::set<RosterAgentIndex> people;
    for (const Setting& setting : step.settings)
        people.insert(setting.agent);
    return people;
}

/// Whether a day's option, or a demand, that begins at `start` lies behind.
bool hasBegun(const RosterRepairRequest& request, RosterDay day, std::optional<int> start)
{
    return day == request.today && start && *start < request.now;
}

std::optional<int> startOf(const RosterTask& task, RosterOptionIndex option)
{
    return option ? task.shifts[task.options[option].shift].start : std::nullopt;
}

/// What is under way stays as it is: those at work keep their shift, and what they work for isn't wanted any more.
void settleWhatHasBegun(RosterTask& task, const Roster& roster, const RosterRepairRequest& request)
{
    for (const RosterAgentIndex agent : task.agents.indexes()) {
        const RosterOptionIndex option = roster.at(agent, request.today);
        if (agent != request.agent && hasBegun(request, request.today, startOf(task, option)))
            task.agents[agent].pins.push_back({request.today, option});
    }
    std::erase_if(task.demand, [&](const RosterDemand& demand) {
        return hasBegun(request, demand.day, demand.shift ? task.shifts[demand.shift].start : demand.from);
    });
}

/// The task as it is now: the agent is absent and excused, the roster published.
RosterTask taskWithAbsence(RosterTask task, const Roster& roster, const RosterRepairRequest& request)
{
    RosterAgent& agent = task.agents[request.agent];
    for (RosterDay day = request.first; day <= request.last; ++day.value) {
        std::erase_if(agent.pins, [&](const RosterPin& pin) { return pin.day == day; });
        agent.absences.push_back({day, request.kind});
    }
    agent.contract.minMinutes = 0;
    agent.contract.minRun = 1;
    agent.contract.minDaysOff = 1;
    task.published = RosterPublished{roster, request.perDay, request.perPerson};
    settleWhatHasBegun(task, roster, request);
    return task;
}

using BreachCounts = std::array<int, rosterRules>;

/// How often an agent breaks each rule.
BreachCounts countsOf(const RosterTask& task, const Roster& roster, RosterAgentIndex agent)
{
    BreachCounts counts{};
    for (const RosterBreach& breach : breachesOf(task, roster, agent))
        ++counts[static_cast<std::size_t>(breach.rule)];
    return counts;
}

class Search
{
public:
    Search(const RosterTask& task, const RosterRules& rules, const Roster& left, const Roster& uncovered,
           const RosterRepairRequest& request, const Progress& progress)
        : m_task(task), m_rules(rules), m_left(left), m_request(request), m_progress(progress), m_evaluator(rules, uncovered)
    {
        for (const RosterAgentIndex agent : task.agents.indexes())
            m_breaches.push_back(countsOf(task, uncovered, agent));
        m_last = std::min(rules.days() - 1, request.last.value + request.days);
    }

    /// All steps that are cheaper than none, cheapest first. `gap` is what the absence costs.
    Result<std::vector<Step>> run(std::int64_t gap)
    {
        std::vector<Step> good;
        std::vector<Step> now{{m_evaluator.cost(), {}}};
        const std::int64_t uncovered = m_evaluator.cost();
        for (int person = 0; person < m_request.people; ++person) {
            m_progress.tell(person, m_request.people);
            // Somebody who leaves one gap for another is of use only if there is a next one to close it.
            m_worst = person + 1 < m_request.people ? gap : 0;
            std::vector<Step> next;
            for (const Step& step : now) {
                if (m_progress.stop.stop_requested())
                    return makeError(error::cancelled);
                extend(step, next);
            }
            std::ranges::sort(next);
            next.erase(std::unique(next.begin(), next.end()), next.end());
            for (const Step& step : next)
                if (step.cost < uncovered)
                    good.push_back(step);
            next.resize(std::min(next.size(), followed[std::min(person, 1)]));
            now = std::move(next);
        }
        std::ranges::sort(good);
        return good;
    }

private:
    void apply(const std::vector<Setting>& settings)
    {
        for (const Setting& setting : settings)
            m_evaluator.set(setting.agent, setting.day, setting.option);
    }

    /// Adds to `next` what one person more can do after `step`.
    void extend(const Step& step, std::vector<Step>& next)
    {
        std::vector<Setting> undo;
        for (const Setting& setting : step.settings)
            undo.push_back({setting.agent, setting.day, m_evaluator.roster().at(setting.agent, setting.day)});
        apply(step.settings);
        const std::map<RosterDay, int> open = findOpen(undo);
        const auto moved = peopleOf(step);
        for (int agent = 0; agent < m_rules.agents(); ++agent) {
            if (RosterAgentIndex{agent} == m_request.agent || moved.contains({agent}))
                continue;
            for (const auto& [day, rows] : open)
                for (const RosterOptionIndex option : m_rules.of({agent}).options[day])
                    if (2 * openOf(day, option) >= rows)
                        tryOption(step, {{agent}, day, option}, next);
        }
        apply(undo);
    }

    /// Marks the demand that the absent agent and those moved so far have left, and that nobody has taken; counts
    /// it by the day it was left on. `before` is what those moved did.
    std::map<RosterDay, int> findOpen(const std::vector<Setting>& before)
    {
        m_open.assign(m_rules.rows().size(), 0);
        std::map<RosterDay, int> days;
        const auto mark = [&](RosterDay day, RosterOptionIndex option, char as) {
            if (option)
                for (const RosterRowIndex row : m_rules.demandRowsOf(day, option))
                    m_open[row] = as;
        };
        for (RosterDay day = std::max(m_request.first, m_request.today); day <= m_request.last; ++day.value)
            mark(day, m_left.at(m_request.agent, day), 1);
        for (const Setting& setting : before)
            mark(setting.day, setting.option, 1);
        for (const Setting& setting : before)
            mark(setting.day, m_evaluator.roster().at(setting.agent, setting.day), 0);
        const auto note = [&](RosterDay day, RosterOptionIndex option) {
            if (const int rows = option ? openOf(day, option) : 0; rows > 0)
                days[day] = std::max(days[day], rows);
        };
        for (RosterDay day = std::max(m_request.first, m_request.today); day <= m_request.last; ++day.value)
            note(day, m_left.at(m_request.agent, day));
        for (const Setting& setting : before)
            note(setting.day, setting.option);
        return days;
    }

    int openOf(RosterDay day, RosterOptionIndex option) const
    {
        int open = 0;
        for (const RosterRowIndex row : m_rules.demandRowsOf(day, option))
            open += m_open[row];
        return open;
    }

    void tryOption(const Step& step, const Setting& setting, std::vector<Step>& next)
    {
        const RosterOptionIndex old = m_evaluator.roster().at(setting.agent, setting.day);
        if (setting.option == old || hasBegun(m_request, setting.day, startOf(m_task, setting.option)))
            return;
        if (m_evaluator.costOfSetting(setting.agent, setting.day, setting.option) >= m_worst)
            return;
        std::vector<Setting> settings = step.settings;
        settings.push_back(setting);
        m_evaluator.set(setting.agent, setting.day, setting.option);
        if (!record(settings, next))
            giveSomethingUp(settings, next);
        else
            takeFurtherDays(settings, next);
        m_evaluator.set(setting.agent, setting.day, old);
    }

    bool record(const std::vector<Setting>& settings, std::vector<Step>& next)
    {
        const RosterAgentIndex agent = settings.back().agent;
        if (m_evaluator.breachesOf(agent) > 0) {
            const BreachCounts& before = m_breaches[agent];
            const BreachCounts now = countsOf(m_task, m_evaluator.roster(), agent);
            if (!std::ranges::equal(now, before, std::ranges::less_equal()))
                return false;
        }
        next.push_back({m_evaluator.cost(), settings});
        return true;
    }

    /// Another day off, or another shift on a neighbouring day, so that rules hold again.
    void giveSomethingUp(std::vector<Setting>& settings, std::vector<Step>& next)
    {
        const Setting taken = settings.back();
        for (int day = m_request.today.value; day <= m_last; ++day) {
            const RosterOptionIndex old = m_evaluator.roster().at(taken.agent, {day});
            if (day == taken.day.value || !old)
                continue;
            const auto instead = [&](RosterOptionIndex option) {
                if (option == old || !m_rules.may(taken.agent, {day}, option) ||
                    hasBegun(m_request, {day}, startOf(m_task, option)))
                    return;
                settings.push_back({taken.agent, {day}, option});
                m_evaluator.set(taken.agent, {day}, option);
                record(settings, next);
                settings.pop_back();
            };
            instead({});
            if (day == taken.day.value - 1 || day == taken.day.value + 1)
                for (const RosterOptionIndex option : m_rules.of(taken.agent).options[RosterDay{day}])
                    if (m_task.options[option].seat == m_task.options[old].seat)
                        instead(option);
            m_evaluator.set(taken.agent, {day}, old);
        }
    }

    /// Who takes one day may take the next ones too.
    void takeFurtherDays(std::vector<Setting>& settings, std::vector<Step>& next)
    {
        const Setting taken = settings.back();
        std::vector<Setting> undo;
        for (RosterDay day{taken.day.value + 1}; day <= m_request.last; ++day.value) {
            if (!m_rules.may(taken.agent, day, taken.option))
                break;
            undo.push_back({taken.agent, day, m_evaluator.roster().at(taken.agent, day)});
            settings.push_back({taken.agent, day, taken.option});
            m_evaluator.set(taken.agent, day, taken.option);
            record(settings, next);
        }
        apply(undo);
    }

    const RosterTask& m_task;
    const RosterRules& m_rules;
    /// The roster as it was.
    const Roster& m_left;
    const RosterRepairRequest& m_request;
    const Progress& m_progress;
    FastEvaluator m_evaluator;
    RosterList<RosterAgentIndex, BreachCounts> m_breaches;
    RosterList<RosterRowIndex, char> m_open;
    std::int64_t m_worst = 0;
    int m_last = 0;
};

RosterRepair repairOf(const RosterTask& task, const Roster& before, const Roster& uncovered,
                      const RosterRepairRequest& request, const Step& step)
{
    RosterRepair repair{uncovered, {}, {}};
    for (const Setting& setting : step.settings)
        repair.roster.set(setting.agent, setting.day, setting.option);
    for (const RosterAgentIndex agent : task.agents.indexes()) {
        if (agent == request.agent)
            continue;
        for (const RosterDay day : task.allDays())
            if (const RosterOptionIndex after = repair.roster.at(agent, day); after != before.at(agent, day))
                repair.changes.push_back({agent, day, before.at(agent, day), after});
    }
    repair.verdict = judgePlainly(task, repair.roster);
    return repair;
}

} // namespace

int RosterRepair::people() const
{
    std::set<RosterAgentIndex> people;
    for (const RosterChange& change : changes)
        people.insert(change.agent);
    return static_cast<int>(people.size());
}

Result<RosterRepairs> repairRoster(const RosterTask& task, const Roster& roster, const RosterRepairRequest& request,
                                   const Progress& progress)
{
    const bool isWithin = request.first && request.first <= request.last && request.last.value < task.days &&
                          request.today && request.today.value < task.days && request.now >= 0 && request.now <= 1440;
    if (!task.agents.has(request.agent) || !isWithin)
        return makeError(error::rosterTaskInvalid, {{"field", Term{"roster.field.day"}}, {"record", std::string()}});
    RosterTask now = taskWithAbsence(task, roster, request);
    Roster uncovered = roster;
    for (RosterDay day = request.first; day <= request.last; ++day.value)
        uncovered.set(request.agent, day, {});
    now.published->roster = uncovered;

    const RosterRules rules(now);
    const std::int64_t gap = FastEvaluator(rules, uncovered).cost() - FastEvaluator(rules, roster).cost() +
                             request.perPerson +
                             static_cast<std::int64_t>(request.last.value - request.first.value + 1) * request.perDay;
    Search search(now, rules, roster, uncovered, request, progress);
    DUTYDESK_ASSIGN(steps, search.run(gap));

    RosterRepairs repairs{repairOf(now, roster, uncovered, request, {}), {}};
    std::set<std::set<RosterAgentIndex>> seen;
    for (const Step& step : steps) {
        if (std::ssize(repairs.proposals) >= request.proposals)
            break;
        if (seen.insert(peopleOf(step)).second)
            repairs.proposals.push_back(repairOf(now, roster, uncovered, request, step));
    }
    return repairs;
}

} // namespace dutydesk
