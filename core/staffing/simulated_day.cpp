#include "core/staffing/simulated_day.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <optional>

namespace dutydesk {

namespace {

constexpr double never = std::numeric_limits<double>::infinity();
/// How many events pass between two looks at the stop token.
constexpr int eventsAtOnce = 4096;

double secondsOf(Duration duration)
{
    return Seconds(duration).count();
}

} // namespace

PlayedCalls& PlayedCalls::operator+=(const PlayedCalls& other)
{
    calls += other.calls;
    answeredInTime += other.answeredInTime;
    hungUp += other.hungUp;
    waited += other.waited;
    return *this;
}

PlayedTime& PlayedTime::operator+=(const PlayedTime& other)
{
    busy += other.busy;
    present += other.present;
    return *this;
}

Chance::Chance(std::uint64_t seed, std::uint64_t repetition, std::uint64_t purpose)
{
    const auto halves = [](std::uint64_t number) {
        return std::array{static_cast<std::uint32_t>(number), static_cast<std::uint32_t>(number >> 32)};
    };
    std::seed_seq sequence{halves(seed)[0],       halves(seed)[1],    halves(repetition)[0],
                           halves(repetition)[1], halves(purpose)[0], halves(purpose)[1]};
    m_bits.seed(sequence);
}

double Chance::share()
{
    return static_cast<double>(m_bits() >> 11) * 0x1p-53;
}

double Chance::time(double mean)
{
    return -mean * std::log1p(-share());
}

DayPlayer::DayPlayer(const SimulatedDay& day) : m_day(day), m_crowdsOf(day.streams.size())
{
    const std::vector<CallLoad>& intervals = day.streams.front().intervals;
    m_interval = secondsOf(intervals.front().interval);
    m_end = m_interval * static_cast<double>(intervals.size());

    std::map<std::vector<std::size_t>, std::size_t> known;
    for (const SimulatedAgent& agent : day.agents) {
        std::vector<std::size_t> streams;
        for (std::size_t stream = 0; stream < day.streams.size(); ++stream) {
            if (std::ranges::find(agent.seatTypes, day.streams[stream].seatType) != agent.seatTypes.end())
                streams.push_back(stream);
        }
        const auto [place, isNew] = known.emplace(std::move(streams), m_crowds.size());
        if (isNew)
            m_crowds.push_back({place->first, {}});
        m_crowdOf.push_back(place->second);
    }
    for (std::size_t crowd = 0; crowd < m_crowds.size(); ++crowd) {
        for (const std::size_t stream : m_crowds[crowd].streams)
            m_crowdsOf[stream].push_back(crowd);
        std::ranges::stable_sort(m_crowds[crowd].streams, std::greater<>(),
                                 [&](std::size_t stream) { return day.streams[stream].rank; });
    }
    for (std::vector<std::size_t>& crowds : m_crowdsOf)
        std::ranges::stable_sort(crowds, {}, [&](std::size_t crowd) { return m_crowds[crowd].streams.size(); });
}

void DayPlayer::begin(std::uint64_t seed, int repetition)
{
    const std::size_t intervals = m_day.streams.front().intervals.size();
    m_played.calls.assign(m_day.streams.size(), std::vector<PlayedCalls>(intervals));
    m_played.time.assign(intervals, {});
    for (Crowd& crowd : m_crowds)
        crowd.free.clear();
    m_lines.clear();
    m_events = {};

    const auto round = static_cast<std::uint64_t>(repetition);
    for (std::size_t stream = 0; stream < m_day.streams.size(); ++stream) {
        m_lines.push_back({.waiting = {},
                           .arrivals = Chance(seed, round, 3 * stream + 1),
                           .handlings = Chance(seed, round, 3 * stream + 2),
                           .patiences = Chance(seed, round, 3 * stream + 3),
                           .crowds = &m_crowdsOf[stream]});
        scheduleArrival(stream, 0);
    }

    // Who is sick: each agent as likely as any other.
    Chance sickness(seed, round, 0);
    int sick = m_day.sick;
    m_people.assign(m_day.agents.size(), {});
    for (std::size_t person = 0; person < m_people.size(); ++person) {
        m_people[person].crowd = m_crowdOf[person];
        if (sickness.share() * static_cast<double>(m_people.size() - person) < sick)
            --sick;
        else if (!m_day.agents[person].atSeat.empty())
            m_events.push({secondsOf(m_day.agents[person].atSeat.front().from), EventKind::Come, person});
    }
}

const PlayedDay* DayPlayer::play(std::uint64_t seed, int repetition, std::stop_token stop)
{
    begin(seed, repetition);
    for (int events = 0; !m_events.empty(); ++events) {
        if (events % eventsAtOnce == 0 && stop.stop_requested())
            return nullptr;
        const Event event = m_events.top();
        m_events.pop();
        switch (event.kind) {
        case EventKind::Come:
            come(event.who, event.at);
            break;
        case EventKind::CallEnd:
            takeNext(event.who, event.at);
            break;
        case EventKind::Leave:
            m_people[event.who].leaving = true;
            if (m_people[event.who].state == State::Free)
                leave(event.who, event.at);
            break;
        case EventKind::Arrival:
            arrive(event.who, event.at);
            break;
        }
    }
    for (std::size_t stream = 0; stream < m_lines.size(); ++stream) {
        for (const Call& call : m_lines[stream].waiting)
            hangUp(stream, call);
    }
    return &m_played;
}

void DayPlayer::scheduleArrival(std::size_t stream, double from)
{
    // The time until the next call in units of expected calls, walked off interval by interval.
    Line& line = m_lines[stream];
    double expected = line.arrivals.time(1);
    for (double at = from; line.interval < m_played.time.size(); ++line.interval) {
        const double rate = m_day.streams[stream].intervals[line.interval].calls / m_interval;
        const double end = m_interval * static_cast<double>(line.interval + 1);
        if (rate * (end - at) > expected) {
            m_events.push({at + expected / rate, EventKind::Arrival, stream});
            return;
        }
        expected -= rate * (end - at);
        at = end;
    }
}

void DayPlayer::arrive(std::size_t stream, double now)
{
    Line& line = m_lines[stream];
    const CallLoad& load = m_day.streams[stream].intervals[line.interval];
    Call call{now, never, line.handlings.time(secondsOf(load.handling))};
    if (load.patience)
        call.hangsUp = now + line.patiences.time(secondsOf(*load.patience));
    tally(stream, now).calls += 1;
    scheduleArrival(stream, now);

    for (const std::size_t crowd : *line.crowds) {
        std::deque<FreePlace>& free = m_crowds[crowd].free;
        while (!free.empty() && m_people[free.front().person].turn != free.front().turn)
            free.pop_front();
        if (!free.empty()) {
            const std::size_t person = free.front().person;
            free.pop_front();
            answer(person, stream, call, now);
            return;
        }
    }
    line.waiting.push_back(call);
}

void DayPlayer::come(std::size_t person, double now)
{
    Person& who = m_people[person];
    const AtSeat& stretch = m_day.agents[person].atSeat[who.stretch];
    who.since = now;
    who.leaving = false;
    m_events.push({secondsOf(stretch.to), EventKind::Leave, person});
    takeNext(person, now);
}

void DayPlayer::takeNext(std::size_t person, double now)
{
    Person& who = m_people[person];
    const bool closing = secondsOf(m_day.agents[person].atSeat[who.stretch].to) >= m_end;
    if (!who.leaving || closing) {
        std::optional<std::size_t> best;
        double arrived = never;
        for (const std::size_t stream : m_crowds[who.crowd].streams) {
            if (best && m_day.streams[stream].rank < m_day.streams[*best].rank)
                break;
            const Call* call = firstIn(stream, now);
            if (call && call->arrived < arrived) {
                best = stream;
                arrived = call->arrived;
            }
        }
        if (best) {
            const Call call = m_lines[*best].waiting.front();
            m_lines[*best].waiting.pop_front();
            answer(person, *best, call, now);
            return;
        }
    }
    who.state = State::Free;
    ++who.turn;
    if (who.leaving)
        leave(person, now);
    else
        m_crowds[who.crowd].free.push_back({person, who.turn});
}

void DayPlayer::leave(std::size_t person, double now)
{
    Person& who = m_people[person];
    spread(&PlayedTime::present, who.since, now);
    who.state = State::Away;
    ++who.turn;
    // A stretch that went by while a call lasted is not begun.
    const std::vector<AtSeat>& stretches = m_day.agents[person].atSeat;
    do {
        ++who.stretch;
    } while (who.stretch < stretches.size() && secondsOf(stretches[who.stretch].to) <= now);
    if (who.stretch < stretches.size())
        m_events.push({std::max(now, secondsOf(stretches[who.stretch].from)), EventKind::Come, person});
}

void DayPlayer::answer(std::size_t person, std::size_t stream, const Call& call, double now)
{
    Person& who = m_people[person];
    who.state = State::Busy;
    ++who.turn;
    PlayedCalls& calls = tally(stream, call.arrived);
    calls.waited += now - call.arrived;
    if (now - call.arrived <= secondsOf(m_day.streams[stream].target.within))
        calls.answeredInTime += 1;
    spread(&PlayedTime::busy, now, now + call.handling);
    m_events.push({now + call.handling, EventKind::CallEnd, person});
}

const DayPlayer::Call* DayPlayer::firstIn(std::size_t stream, double now)
{
    std::deque<Call>& waiting = m_lines[stream].waiting;
    while (!waiting.empty() && waiting.front().hangsUp <= now) {
        hangUp(stream, waiting.front());
        waiting.pop_front();
    }
    return waiting.empty() ? nullptr : &waiting.front();
}

void DayPlayer::hangUp(std::size_t stream, const Call& call)
{
    // Who would wait for ever is sent away when the day is over.
    PlayedCalls& calls = tally(stream, call.arrived);
    calls.waited += (call.hangsUp == never ? std::max(m_end, call.arrived) : call.hangsUp) - call.arrived;
    calls.hungUp += 1;
}

void DayPlayer::spread(double PlayedTime::*field, double from, double to)
{
    const double last = std::min(to, m_end);
    auto interval = static_cast<std::size_t>(from / m_interval);
    for (double at = from; at < last; ++interval) {
        const double next = std::min(last, m_interval * static_cast<double>(interval + 1));
        m_played.time[interval].*field += next - at;
        at = next;
    }
}

PlayedCalls& DayPlayer::tally(std::size_t stream, double at)
{
    return m_played.calls[stream][std::min(m_played.time.size() - 1, static_cast<std::size_t>(at / m_interval))];
}

} // namespace dutydesk
