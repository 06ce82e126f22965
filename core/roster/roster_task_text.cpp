#include "core/roster/roster_task_text.h"

#include "core/roster/roster_lines.h"
#include "core/roster/roster_rules.h"

#include <algorithm>
#include <cstdlib>
#include <initializer_list>
#include <ranges>

namespace dutydesk {

namespace {

using namespace rostertext;

constexpr std::string_view heading = "dutydesk-roster";
constexpr int version = 1;
constexpr std::string_view ending = "end";
/// Agents times days of a published roster that are still read.
constexpr std::int64_t mostAgentDays = 50'000'000;

/// A code with what would be taken for structure written as %XX.
std::string escaped(std::string_view code)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string text;
    for (const char letter : code) {
        const auto byte = static_cast<unsigned char>(letter);
        if (byte <= ' ' || letter == ',' || letter == '%' || letter == '#') {
            text += '%';
            text += digits[byte / 16];
            text += digits[byte % 16];
        } else {
            text += letter;
        }
    }
    return text;
}

int hexDigit(char letter)
{
    const auto at = std::string_view("0123456789ABCDEF").find(letter);
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

std::optional<std::string> unescaped(std::string_view text)
{
    std::string code;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '%') {
            code += text[at];
            continue;
        }
        const int high = at + 2 < text.size() ? hexDigit(text[at + 1]) : -1;
        const int low = high >= 0 ? hexDigit(text[at + 2]) : -1;
        if (low < 0)
            return std::nullopt;
        code += static_cast<char>(high * 16 + low);
        at += 2;
    }
    return code;
}

class Writer
{
public:
    void line(std::string_view word, std::initializer_list<std::int64_t> numbers, const std::string* code = nullptr)
    {
        m_text += word;
        if (code)
            m_text += ',' + escaped(*code);
        for (const std::int64_t number : numbers)
            m_text += ',' + std::to_string(number);
        m_text += '\n';
    }
    void more(std::int64_t number)
    {
        m_text.back() = ',';
        m_text += std::to_string(number) + '\n';
    }
    std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

void writeAgent(Writer& out, const RosterTask& task, RosterAgentIndex index)
{
    const RosterAgent& agent = task.agents[index];
    const RosterContract& contract = agent.contract;
    out.line("agent",
             {agent.agent.value, contract.minMinutes, contract.maxMinutes, contract.minRun, contract.maxRun,
              contract.minDaysOff, contract.maxWeekends, agent.noNights, agent.before.run, agent.before.shift.value},
             &agent.code);
    for (const RosterSeatIndex seat : agent.seats)
        out.line("qualified", {index.value, seat.value});
    for (const RosterShiftIndex shift : agent.maxOfShift.indexes())
        out.line("most", {index.value, shift.value, agent.maxOfShift[shift]});
    for (const RosterAbsence& absence : agent.absences)
        out.line("absence", {index.value, absence.day.value, static_cast<int>(absence.kind)});
    for (const RosterPin& pin : agent.pins)
        out.line("pin", {index.value, pin.day.value, pin.option.value});
    for (const RosterWish& wish : agent.wishes)
        out.line("wish", {index.value, wish.day.value, wish.shift.value, wish.wanted, wish.weight});
}

class TaskReader
{
public:
    explicit TaskReader(std::string_view text) : m_text(text), m_lines(text) {}

    Result<RosterTask> read()
    {
        const auto first = m_lines.next();
        if (!first || *first != std::string(heading) + ',' + std::to_string(version))
            return m_lines.wrong(error::rosterOutsideSection, first.value_or(""));
        while (const auto line = m_lines.next()) {
            if (*line == ending) {
                if (const auto check = checkRosterTask(m_task); !check)
                    return located(check.error());
                return std::move(m_task);
            }
            DUTYDESK_TRY(readLine(*line));
        }
        return m_lines.wrong(error::rosterTruncated, {}, {{"section", std::string(ending)}});
    }

private:
    using Numbers = std::vector<int>;
    struct Word
    {
        std::string_view word;
        bool hasCode;
        std::size_t least;
        std::size_t most;
        bool (TaskReader::*read)(const std::string& code, const Numbers& numbers);
    };

    /// What `checkRosterTask` says to the lines until `last`, with the line at which it said it.
    Error checkedUntil(std::int64_t last)
    {
        std::string_view text;
        static_cast<void>(m_lines.next());
        while (m_lines.number() < last) {
            text = m_lines.next().value_or(ending);
            if (text == ending || !readLine(text))
                break;
        }
        const auto check = checkRosterTask(m_task);
        return check ? Error{} : m_lines.wrong(check.error().code, text, check.error().values);
    }

    /// The error of a whole text with the line that brings it: the first with which it is found.
    Error located(const Error& found) const
    {
        std::int64_t without = 1;
        std::int64_t with = m_lines.number();
        Error error = TaskReader(m_text).checkedUntil(with);
        while (with - without > 1) {
            const std::int64_t middle = without + (with - without) / 2;
            Error here = TaskReader(m_text).checkedUntil(middle);
            if (here.code == found.code && std::ranges::equal(here.values | std::views::drop(2), found.values)) {
                with = middle;
                error = std::move(here);
            } else {
                without = middle;
            }
        }
        return error;
    }

    Result<> readLine(std::string_view line)
    {
        static constexpr std::size_t any = 1'000'000;
        static constexpr Word words[] = {
            {"first", false, 1, 1, &TaskReader::readFirst},
            {"days", false, 1, 1, &TaskReader::readDays},
            {"night", false, 3, 3, &TaskReader::readNight},
            {"limits", false, 4, 4, &TaskReader::readLimits},
            {"holiday", false, 1, 1, &TaskReader::readHoliday},
            {"seat", true, 1, 1, &TaskReader::readSeat},
            {"shift", true, 3, 3, &TaskReader::readShift},
            {"break", false, 4, 4, &TaskReader::readBreak},
            {"forbidden", false, 2, 2, &TaskReader::readForbidden},
            {"option", false, 2, 2, &TaskReader::readOption},
            {"agent", true, 10, 10, &TaskReader::readAgent},
            {"qualified", false, 2, 2, &TaskReader::readQualified},
            {"most", false, 3, 3, &TaskReader::readMost},
            {"absence", false, 3, 3, &TaskReader::readAbsence},
            {"pin", false, 3, 3, &TaskReader::readPin},
            {"wish", false, 5, 5, &TaskReader::readWish},
            {"demand", false, 8, 8, &TaskReader::readDemand},
            {"fairness", false, 2, any, &TaskReader::readFairness},
            {"training", true, 4, 4, &TaskReader::readTraining},
            {"published", false, 2, 2, &TaskReader::readPublished},
            {"works", false, 3, 3, &TaskReader::readWorks},
        };
        const Fields fields = split(line, ',');
        for (const Word& word : words) {
            if (word.word != fields[0])
                continue;
            const std::size_t before = word.hasCode ? 2 : 1;
            DUTYDESK_TRY(checkCount(m_lines, line, fields, word.least + before, word.most + before));
            const auto code = unescaped(word.hasCode ? fields[1] : std::string_view());
            if (!code)
                return m_lines.wrong(error::rosterNotText, fields[1]);
            Numbers numbers;
            for (std::size_t at = before; at < fields.size(); ++at) {
                DUTYDESK_ASSIGN(value, number(m_lines, fields[at], "number", -mostNumber));
                numbers.push_back(value);
            }
            if (!(this->*word.read)(*code, numbers))
                return m_lines.wrong(error::rosterLineInvalid, line);
            return {};
        }
        return m_lines.wrong(error::rosterUnknownSection, fields[0]);
    }

    RosterAgent* agentAt(int at)
    {
        return m_task.agents.has({at}) ? &m_task.agents[RosterAgentIndex{at}] : nullptr;
    }
    RosterShift* shiftAt(int at)
    {
        return m_task.shifts.has({at}) ? &m_task.shifts[RosterShiftIndex{at}] : nullptr;
    }
    static std::optional<int> given(int number) { return number < 0 ? std::nullopt : std::optional(number); }

    bool readFirst(const std::string&, const Numbers& numbers)
    {
        m_task.first = Date(std::chrono::days(numbers[0]));
        return std::abs(numbers[0]) < 1'000'000;
    }
    bool readDays(const std::string&, const Numbers& numbers)
    {
        m_task.days = numbers[0];
        return m_task.days > 0;
    }
    bool readNight(const std::string&, const Numbers& numbers)
    {
        m_task.night = RosterNight{numbers[0], numbers[1], numbers[2]};
        return true;
    }
    bool readLimits(const std::string&, const Numbers& numbers)
    {
        m_task.limits = {given(numbers[0]), given(numbers[1]), given(numbers[2]), given(numbers[3])};
        return true;
    }
    bool readHoliday(const std::string&, const Numbers& numbers)
    {
        m_task.holidays.push_back({numbers[0]});
        return true;
    }
    bool readSeat(const std::string& code, const Numbers& numbers)
    {
        m_task.seats.push_back({code, SeatTypeId{numbers[0]}});
        return true;
    }
    bool readShift(const std::string& code, const Numbers& numbers)
    {
        m_task.shifts.push_back(
            {.code = code, .start = given(numbers[0]), .minutes = numbers[1], .paid = numbers[2]});
        return true;
    }
    bool readBreak(const std::string&, const Numbers& numbers)
    {
        RosterShift* shift = shiftAt(numbers[0]);
        if (shift)
            shift->breaks.push_back({numbers[1], numbers[2], numbers[3]});
        return shift != nullptr;
    }
    bool readForbidden(const std::string&, const Numbers& numbers)
    {
        RosterShift* shift = shiftAt(numbers[0]);
        if (shift)
            shift->forbiddenNext.push_back({numbers[1]});
        return shift != nullptr;
    }
    bool readOption(const std::string&, const Numbers& numbers)
    {
        m_task.options.push_back({{numbers[0]}, {numbers[1]}});
        return true;
    }
    bool readAgent(const std::string& code, const Numbers& numbers)
    {
        m_task.agents.push_back({.code = code,
                                 .agent = AgentId{numbers[0]},
                                 .contract = {numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6]},
                                 .noNights = numbers[7] != 0,
                                 .before = {numbers[8], {numbers[9]}}});
        return true;
    }
    bool readQualified(const std::string&, const Numbers& numbers)
    {
        RosterAgent* agent = agentAt(numbers[0]);
        if (agent)
            agent->seats.push_back({numbers[1]});
        return agent != nullptr;
    }
    bool readMost(const std::string&, const Numbers& numbers)
    {
        RosterAgent* agent = agentAt(numbers[0]);
        // Listed for all shifts in their order, or for none.
        if (!agent || numbers[1] != static_cast<int>(agent->maxOfShift.size()))
            return false;
        agent->maxOfShift.push_back(numbers[2]);
        return true;
    }
    bool readAbsence(const std::string&, const Numbers& numbers)
    {
        RosterAgent* agent = agentAt(numbers[0]);
        if (!agent || numbers[2] < 0 || numbers[2] > static_cast<int>(RosterAbsenceKind::Sick))
            return false;
        agent->absences.push_back({{numbers[1]}, static_cast<RosterAbsenceKind>(numbers[2])});
        return true;
    }
    bool readPin(const std::string&, const Numbers& numbers)
    {
        RosterAgent* agent = agentAt(numbers[0]);
        if (agent)
            agent->pins.push_back({{numbers[1]}, {numbers[2]}});
        return agent != nullptr;
    }
    bool readWish(const std::string&, const Numbers& numbers)
    {
        RosterAgent* agent = agentAt(numbers[0]);
        if (agent)
            agent->wishes.push_back({{numbers[1]}, {numbers[2]}, numbers[3] != 0, numbers[4]});
        return agent != nullptr;
    }
    bool readDemand(const std::string&, const Numbers& numbers)
    {
        m_task.demand.push_back({{numbers[0]}, {numbers[1]}, {numbers[2]}, numbers[3], numbers[4], numbers[5],
                                 numbers[6], numbers[7]});
        return true;
    }
    bool readFairness(const std::string&, const Numbers& numbers)
    {
        if (numbers[0] < 0 || numbers[0] > static_cast<int>(RosterBurden::Holidays))
            return false;
        RosterFairness fairness{static_cast<RosterBurden>(numbers[0]), numbers[1], {}};
        fairness.share.assign(numbers.begin() + 2, numbers.end());
        m_task.fairness.push_back(std::move(fairness));
        return true;
    }
    bool readTraining(const std::string& code, const Numbers& numbers)
    {
        m_task.trainings.push_back({code, {numbers[0]}, numbers[1], {numbers[2]}, {numbers[3]}});
        return true;
    }
    bool readPublished(const std::string&, const Numbers& numbers)
    {
        if (static_cast<std::int64_t>(m_task.agents.size()) * m_task.days > mostAgentDays)
            return false;
        m_task.published = RosterPublished{m_task.emptyRoster(), numbers[0], numbers[1]};
        return true;
    }
    bool readWorks(const std::string&, const Numbers& numbers)
    {
        if (!m_task.published || numbers[0] < 0 || numbers[0] >= m_task.published->roster.agents() ||
            numbers[1] < 0 || numbers[1] >= m_task.published->roster.days())
            return false;
        m_task.published->roster.set({numbers[0]}, {numbers[1]}, {numbers[2]});
        return true;
    }

    std::string_view m_text;
    Lines m_lines;
    RosterTask m_task;
};

} // namespace

bool isRosterTaskText(std::string_view text)
{
    return text.starts_with(heading);
}

std::string writeRosterTask(const RosterTask& task)
{
    Writer out;
    const auto orNone = [](const std::optional<int>& number) { return std::int64_t{number.value_or(-1)}; };
    out.line(heading, {version});
    out.line("first", {task.first.time_since_epoch().count()});
    out.line("days", {task.days});
    if (task.night)
        out.line("night", {task.night->from, task.night->until, task.night->minutes});
    out.line("limits", {orNone(task.limits.shiftMinutes), orNone(task.limits.run), orNone(task.limits.restMinutes),
                        orNone(task.limits.weekMinutes)});
    for (const RosterDay day : task.holidays)
        out.line("holiday", {day.value});
    for (const RosterSeat& seat : task.seats)
        out.line("seat", {seat.seatType.value}, &seat.code);
    for (const RosterShift& shift : task.shifts)
        out.line("shift", {orNone(shift.start), shift.minutes, shift.paid}, &shift.code);
    for (const RosterShiftIndex shift : task.shifts.indexes()) {
        for (const RosterBreak& pause : task.shifts[shift].breaks)
            out.line("break", {shift.value, pause.earliest, pause.latest, pause.minutes});
        for (const RosterShiftIndex next : task.shifts[shift].forbiddenNext)
            out.line("forbidden", {shift.value, next.value});
    }
    for (const RosterOption& option : task.options)
        out.line("option", {option.shift.value, option.seat.value});
    for (const RosterAgentIndex agent : task.agents.indexes())
        writeAgent(out, task, agent);
    for (const RosterDemand& demand : task.demand)
        out.line("demand", {demand.day.value, demand.shift.value, demand.seat.value, demand.from, demand.until,
                            demand.need, demand.under, demand.over});
    for (const RosterFairness& fairness : task.fairness) {
        out.line("fairness", {static_cast<int>(fairness.burden), fairness.weight});
        for (const int share : fairness.share)
            out.more(share);
    }
    for (const RosterTraining& training : task.trainings)
        out.line("training", {training.agent.value, training.minutes, training.first.value, training.last.value},
                 &training.code);
    if (task.published) {
        out.line("published", {task.published->perDay, task.published->perAgent});
        for (const RosterAgentIndex agent : task.agents.indexes())
            for (const RosterDay day : task.allDays())
                if (const RosterOptionIndex option = task.published->roster.at(agent, day))
                    out.line("works", {agent.value, day.value, option.value});
    }
    out.line(ending, {});
    return out.take();
}

Result<RosterTask> readRosterTask(std::string_view text)
{
    return TaskReader(text).read();
}

} // namespace dutydesk
