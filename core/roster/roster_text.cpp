#include "core/roster/roster_text.h"

#include "core/roster/roster_lines.h"
#include "core/roster/roster_rules.h"

#include <unordered_map>
#include <utility>

namespace dutydesk {

namespace {

using namespace rostertext;

/// Far above any centre, far below what would exhaust the memory.
constexpr int mostDays = 3660;
constexpr int dayMinutes = 1440;

/// Finds places by code. The texts must outlive it.
template <class Index>
using Places = std::unordered_map<std::string_view, Index>;

template <class Index>
Result<Index> placeOf(const Lines& lines, const Places<Index>& places, std::string_view code, ErrorCode unknown)
{
    const auto found = places.find(code);
    if (found == places.end())
        return lines.wrong(unknown, code);
    return found->second;
}

Result<RosterDay> dayFrom(const Lines& lines, std::string_view text, int days)
{
    DUTYDESK_ASSIGN(day, number(lines, text, "day", -mostNumber));
    if (day < 0 || day >= days)
        return lines.wrong(error::rosterDayOutside, text, {{"days", std::int64_t{days}}});
    return RosterDay{day};
}

class InstanceReader
{
public:
    explicit InstanceReader(std::string_view text) : m_lines(text) {}

    Result<RosterTask> read()
    {
        m_task.first = Date(std::chrono::year(2014) / std::chrono::January / 6); // any Monday
        m_task.seats.push_back({});
        while (const auto line = m_lines.next()) {
            if (line->find('\0') != std::string_view::npos)
                return m_lines.wrong(error::rosterNotText, {});
            if (line->starts_with("SECTION_"))
                DUTYDESK_TRY(openSection(*line));
            else if (!m_section)
                return m_lines.wrong(error::rosterOutsideSection, *line);
            else
                DUTYDESK_TRY((this->*m_section->read)(*line, split(*line, ',')));
        }
        DUTYDESK_TRY(resolveSuccessions());
        for (const auto& [isMissing, section] : {std::pair{m_task.days == 0, "SECTION_HORIZON"},
                                                 std::pair{m_task.shifts.empty(), "SECTION_SHIFTS"},
                                                 std::pair{m_task.agents.empty(), "SECTION_STAFF"},
                                                 std::pair{m_task.demand.empty(), "SECTION_COVER"}})
            if (isMissing)
                return m_lines.wrong(error::rosterTruncated, {}, {{"section", std::string(section)}});
        if (auto check = checkRosterTask(m_task); !check)
            return m_lines.wrong(check.error().code, {}, std::move(check.error().values));
        return std::move(m_task);
    }

private:
    using Read = Result<> (InstanceReader::*)(std::string_view line, const Fields& fields);
    struct Section
    {
        std::string_view name;
        Read read;
    };

    Result<> openSection(std::string_view line)
    {
        static constexpr Section sections[] = {
            {"SECTION_HORIZON", &InstanceReader::readHorizon},
            {"SECTION_SHIFTS", &InstanceReader::readShift},
            {"SECTION_STAFF", &InstanceReader::readStaff},
            {"SECTION_DAYS_OFF", &InstanceReader::readDaysOff},
            {"SECTION_SHIFT_ON_REQUESTS", &InstanceReader::readWanted},
            {"SECTION_SHIFT_OFF_REQUESTS", &InstanceReader::readUnwanted},
            {"SECTION_COVER", &InstanceReader::readCover},
        };
        DUTYDESK_TRY(resolveSuccessions());
        for (const Section& section : sections) {
            if (section.name == line) {
                m_section = &section;
                return {};
            }
        }
        return m_lines.wrong(error::rosterUnknownSection, line);
    }

    Result<> readHorizon(std::string_view line, const Fields& fields)
    {
        DUTYDESK_TRY(checkCount(m_lines, line, fields, 1, 1));
        if (m_task.days > 0)
            return m_lines.wrong(error::rosterDuplicate, line);
        DUTYDESK_ASSIGN(days, number(m_lines, fields[0], "horizon", 1, mostDays));
        m_task.days = days;
        return {};
    }

    Result<> readShift(std::string_view line, const Fields& fields)
    {
        DUTYDESK_TRY(checkCount(m_lines, line, fields, 2, 3));
        const RosterShiftIndex shift{static_cast<int>(m_task.shifts.size())};
        DUTYDESK_TRY(checkNew(m_shifts, fields[0], shift));
        DUTYDESK_ASSIGN(minutes, number(m_lines, fields[1], "minutes", 1, dayMinutes));
        m_task.shifts.push_back({.code = std::string(fields[0]), .minutes = minutes, .paid = minutes});
        m_task.options.push_back({shift, {0}});
        // A shift may forbid one that comes further down.
        for (const std::string_view next : split(fields.size() > 2 ? fields[2] : std::string_view(), '|'))
            if (!next.empty())
                m_successions.push_back({m_lines, shift, next});
        return {};
    }

    Result<> resolveSuccessions()
    {
        for (const Succession& succession : std::exchange(m_successions, {})) {
            DUTYDESK_ASSIGN(next, placeOf(succession.where, m_shifts, succession.next, error::rosterUnknownShift));
            m_task.shifts[succession.shift].forbiddenNext.push_back(next);
        }
        return {};
    }

    Result<> readStaff(std::string_view line, const Fields& fields)
    {
        DUTYDESK_TRY(needHorizon(line));
        if (m_shifts.empty())
            return m_lines.wrong(error::rosterSectionMissing, line, {{"section", std::string("SECTION_SHIFTS")}});
        DUTYDESK_TRY(checkCount(m_lines, line, fields, 8, 8));
        DUTYDESK_TRY(checkNew(m_agents, fields[0], {static_cast<int>(m_task.agents.size())}));
        RosterAgent agent{.code = std::string(fields[0]), .seats = {{0}}};
        DUTYDESK_ASSIGN(limits, shiftLimits(fields[1]));
        agent.maxOfShift = std::move(limits);
        DUTYDESK_ASSIGN(maxMinutes, number(m_lines, fields[2], "max-minutes"));
        DUTYDESK_ASSIGN(minMinutes, number(m_lines, fields[3], "min-minutes"));
        DUTYDESK_ASSIGN(maxRun, number(m_lines, fields[4], "max-run"));
        DUTYDESK_ASSIGN(minRun, number(m_lines, fields[5], "min-run"));
        DUTYDESK_ASSIGN(minDaysOff, number(m_lines, fields[6], "min-days-off"));
        DUTYDESK_ASSIGN(maxWeekends, number(m_lines, fields[7], "max-weekends"));
        agent.contract = {minMinutes, maxMinutes, minRun, maxRun, minDaysOff, maxWeekends};
        m_task.agents.push_back(std::move(agent));
        return {};
    }

    Result<RosterList<RosterShiftIndex, int>> shiftLimits(std::string_view text)
    {
        constexpr int notGiven = -1;
        RosterList<RosterShiftIndex, int> limits(m_task.shifts.size(), notGiven);
        const Fields pairs = split(text, '|');
        if (pairs.empty())
            return m_lines.wrong(error::rosterShiftLimitInvalid, text);
        for (const std::string_view pair : pairs) {
            const Fields sides = split(pair, '=');
            if (sides.size() != 2)
                return m_lines.wrong(error::rosterShiftLimitInvalid, pair);
            DUTYDESK_ASSIGN(shift, placeOf(m_lines, m_shifts, sides[0], error::rosterUnknownShift));
            if (limits[shift] != notGiven)
                return m_lines.wrong(error::rosterDuplicate, sides[0]);
            DUTYDESK_ASSIGN(most, number(m_lines, sides[1], "max-of-shift"));
            limits[shift] = most;
        }
        for (int& limit : limits)
            if (limit == notGiven)
                limit = m_task.days;
        return limits;
    }

    Result<> readDaysOff(std::string_view, const Fields& fields)
    {
        DUTYDESK_ASSIGN(agent, agentFrom(fields[0]));
        for (std::size_t at = 1; at < fields.size(); ++at) {
            if (fields[at].empty())
                continue;
            DUTYDESK_ASSIGN(day, dayFrom(m_lines, fields[at], m_task.days));
            m_task.agents[agent].absences.push_back({day, RosterAbsenceKind::DayOff});
        }
        return {};
    }

    Result<> readWanted(std::string_view line, const Fields& fields) { return readWish(line, fields, true); }
    Result<> readUnwanted(std::string_view line, const Fields& fields) { return readWish(line, fields, false); }

    Result<> readWish(std::string_view line, const Fields& fields, bool wanted)
    {
        DUTYDESK_TRY(checkCount(m_lines, line, fields, 4, 4));
        DUTYDESK_ASSIGN(agent, agentFrom(fields[0]));
        DUTYDESK_ASSIGN(day, dayFrom(m_lines, fields[1], m_task.days));
        DUTYDESK_ASSIGN(shift, placeOf(m_lines, m_shifts, fields[2], error::rosterUnknownShift));
        DUTYDESK_ASSIGN(weight, number(m_lines, fields[3], "weight"));
        m_task.agents[agent].wishes.push_back({day, shift, wanted, weight});
        return addCost(line, weight);
    }

    Result<> readCover(std::string_view line, const Fields& fields)
    {
        DUTYDESK_TRY(needHorizon(line));
        DUTYDESK_TRY(checkCount(m_lines, line, fields, 5, 5));
        DUTYDESK_ASSIGN(day, dayFrom(m_lines, fields[0], m_task.days));
        DUTYDESK_ASSIGN(shift, placeOf(m_lines, m_shifts, fields[1], error::rosterUnknownShift));
        DUTYDESK_ASSIGN(need, number(m_lines, fields[2], "need"));
        DUTYDESK_ASSIGN(under, number(m_lines, fields[3], "under"));
        DUTYDESK_ASSIGN(over, number(m_lines, fields[4], "over"));
        m_task.demand.push_back({.day = day, .shift = shift, .need = need, .under = under, .over = over});
        return addCost(line, worstCostOf(m_task.demand.back(), m_task.agents.size()));
    }

    Result<> addCost(std::string_view line, double cost)
    {
        m_worstCost += cost;
        if (m_worstCost > static_cast<double>(mostRosterCost))
            return m_lines.wrong(error::rosterCostTooLarge, line, {{"most", mostRosterCost}});
        return {};
    }

    Result<> needHorizon(std::string_view line) const
    {
        if (m_task.days == 0)
            return m_lines.wrong(error::rosterSectionMissing, line, {{"section", std::string("SECTION_HORIZON")}});
        return {};
    }

    Result<RosterAgentIndex> agentFrom(std::string_view code) const
    {
        return placeOf(m_lines, m_agents, code, error::rosterUnknownEmployee);
    }

    template <class Index>
    Result<> checkNew(Places<Index>& places, std::string_view code, Index place)
    {
        if (code.empty())
            return m_lines.wrong(error::rosterFieldEmpty, code, {{"field", field("code")}});
        if (!places.emplace(code, place).second)
            return m_lines.wrong(error::rosterDuplicate, code);
        return {};
    }

    struct Succession
    {
        /// Stands at the line that names it.
        Lines where;
        RosterShiftIndex shift;
        std::string_view next;
    };

    Lines m_lines;
    const Section* m_section = nullptr;
    RosterTask m_task;
    double m_worstCost = 0;
    Places<RosterShiftIndex> m_shifts;
    Places<RosterAgentIndex> m_agents;
    std::vector<Succession> m_successions;
};

/// "SHIFT", or "SHIFT/SEAT" where there are several seats.
std::string optionCode(const RosterTask& task, RosterOptionIndex option)
{
    const auto [shift, seat] = task.options[option];
    const std::string& code = task.shifts[shift].code;
    return task.seats.size() == 1 ? code : code + '/' + task.seats[seat].code;
}

} // namespace

Result<RosterTask> readRosterInstance(std::string_view text)
{
    return InstanceReader(text).read();
}

Result<RosterReading> readRoster(std::string_view text, const RosterTask& task)
{
    Places<RosterAgentIndex> agents;
    for (const RosterAgentIndex agent : task.agents.indexes())
        agents.emplace(task.agents[agent].code, agent);
    std::unordered_map<std::string, RosterOptionIndex> options;
    for (const RosterOptionIndex option : task.options.indexes())
        options.emplace(optionCode(task, option), option);

    RosterReading reading{task.emptyRoster(), {}};
    bool isFirst = true;
    Lines lines(text);
    while (const auto line = lines.next()) {
        if (line->find('\0') != std::string_view::npos)
            return lines.wrong(error::rosterNotText, {});
        const Fields fields = split(*line, ',');
        DUTYDESK_TRY(checkCount(lines, *line, fields, 3, 3));
        const bool mayBeHeading = std::exchange(isFirst, false);
        if (mayBeHeading && fields[0].starts_with("employee") && fields[1] == "day")
            continue;
        DUTYDESK_ASSIGN(agent, placeOf(lines, agents, fields[0], error::rosterUnknownEmployee));
        DUTYDESK_ASSIGN(day, dayFrom(lines, fields[1], task.days));
        const auto option = options.find(std::string(fields[2]));
        if (option == options.end())
            return lines.wrong(error::rosterUnknownShift, fields[2]);
        if (reading.roster.at(agent, day))
            reading.doubled.push_back({.rule = RosterRule::OneShiftADay, .agent = agent, .day = day});
        else
            reading.roster.set(agent, day, option->second);
    }
    return reading;
}

std::string writeRoster(const RosterTask& task, const Roster& roster)
{
    std::string text = "employee,day,shift\n";
    for (const RosterAgentIndex agent : task.agents.indexes()) {
        for (const RosterDay day : task.allDays()) {
            if (const RosterOptionIndex option = roster.at(agent, day)) {
                text += task.agents[agent].code + ',' + std::to_string(day.value) + ',' +
                        optionCode(task, option) + '\n';
            }
        }
    }
    return text;
}

} // namespace dutydesk
