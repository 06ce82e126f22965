#pragma once

#include "core/staffing/simulation.h"

#include <deque>
#include <queue>
#include <random>
#include <stop_token>
#include <vector>

namespace dutydesk {

/// What became of the calls that arrived in an interval.
struct PlayedCalls
{
    double calls = 0;
    double answeredInTime = 0;
    double hungUp = 0;
    /// Seconds, of all of them.
    double waited = 0;

    PlayedCalls& operator+=(const PlayedCalls& other);
};

/// Seconds of the people at the seats in an interval.
struct PlayedTime
{
    double busy = 0;
    double present = 0;

    PlayedTime& operator+=(const PlayedTime& other);
};

/// One repetition of a day.
struct PlayedDay
{
    /// By stream and interval.
    std::vector<std::vector<PlayedCalls>> calls;
    std::vector<PlayedTime> time;
};

/// A random number of its own for each purpose, so that one more agent doesn't change who calls when.
class Chance
{
public:
    Chance(std::uint64_t seed, std::uint64_t repetition, std::uint64_t purpose);

    /// Evenly in [0, 1).
    double share();
    /// Exponential.
    double time(double mean);

private:
    std::mt19937_64 m_bits;
};

/// Plays a day event by event, again and again. The day must be checked and must outlive it.
class DayPlayer
{
public:
    explicit DayPlayer(const SimulatedDay& day);

    /// The day as it goes in this repetition, valid until the next call; null when stopped.
    const PlayedDay* play(std::uint64_t seed, int repetition, std::stop_token stop);

private:
    struct Call
    {
        double arrived = 0;
        double hangsUp = 0;
        double handling = 0;
    };
    struct Line
    {
        std::deque<Call> waiting;
        Chance arrivals;
        Chance handlings;
        Chance patiences;
        std::size_t interval = 0;
        /// Which crowds can answer, those with the fewest seat types first.
        const std::vector<std::size_t>* crowds = nullptr;
    };
    enum class State { Away, Free, Busy };
    struct Person
    {
        std::size_t crowd = 0;
        State state = State::Away;
        std::size_t stretch = 0;
        double since = 0;
        /// Grows with each change of state, so that an old place in the row of free people is known as such.
        int turn = 0;
        /// The stretch is over; only the call is still to be finished.
        bool leaving = false;
    };
    struct FreePlace
    {
        std::size_t person;
        int turn;
    };
    /// People with the same seat types.
    struct Crowd
    {
        std::vector<std::size_t> streams;
        std::deque<FreePlace> free;
    };
    enum class EventKind { Come, CallEnd, Leave, Arrival };
    struct Event
    {
        double at;
        EventKind kind;
        std::size_t who;

        friend auto operator<=>(const Event&, const Event&) = default;
    };

    void begin(std::uint64_t seed, int repetition);
    void scheduleArrival(std::size_t stream, double from);
    void arrive(std::size_t stream, double now);
    void come(std::size_t person, double now);
    void takeNext(std::size_t person, double now);
    void leave(std::size_t person, double now);
    void answer(std::size_t person, std::size_t stream, const Call& call, double now);
    /// The first in line who is still there; those who hung up before are counted out.
    const Call* firstIn(std::size_t stream, double now);
    void hangUp(std::size_t stream, const Call& call);
    void spread(double PlayedTime::*field, double from, double to);
    PlayedCalls& tally(std::size_t stream, double at);

    const SimulatedDay& m_day;
    double m_interval = 0;
    double m_end = 0;
    std::vector<std::size_t> m_crowdOf;
    std::vector<std::vector<std::size_t>> m_crowdsOf;

    PlayedDay m_played;
    std::vector<Line> m_lines;
    std::vector<Person> m_people;
    std::vector<Crowd> m_crowds;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_events;
};

} // namespace dutydesk
