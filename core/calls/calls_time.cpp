#include "core/calls/calls_time.h"

#include "core/calls/calls_error.h"

#include <charconv>
#include <cmath>
#include <optional>
#include <string>

namespace dutydesk {

namespace {

using namespace std::chrono;

/// Reads digits and signs off the front of a text.
class Scanner
{
public:
    explicit Scanner(std::string_view text) : m_rest(text) {}

    bool atEnd() const { return m_rest.empty(); }

    bool take(std::string_view word)
    {
        if (!m_rest.starts_with(word))
            return false;
        m_rest.remove_prefix(word.size());
        return true;
    }

    bool takeAny(std::initializer_list<std::string_view> words)
    {
        for (const std::string_view word : words) {
            if (take(word))
                return true;
        }
        return false;
    }

    std::size_t digitsAhead() const
    {
        std::size_t count = 0;
        while (count < m_rest.size() && m_rest[count] >= '0' && m_rest[count] <= '9')
            ++count;
        return count;
    }

    /// A number of `least` to `most` digits.
    std::optional<int> number(std::size_t least, std::size_t most)
    {
        const std::size_t count = std::min(digitsAhead(), most);
        if (count < least)
            return std::nullopt;
        int value = 0;
        for (std::size_t i = 0; i < count; ++i)
            value = value * 10 + (m_rest[i] - '0');
        m_rest.remove_prefix(count);
        return value;
    }

    void skipDigits() { m_rest.remove_prefix(digitsAhead()); }
    void skipBlanks()
    {
        while (take(" ")) {}
    }

private:
    std::string_view m_rest;
};

struct ClockText
{
    int year = 0, month = 0, day = 0;
    int hour = 0, minute = 0, second = 0;
    std::optional<minutes> offset;
};

bool readDate(Scanner& in, ClockText& clock)
{
    const std::size_t digits = in.digitsAhead();
    const bool packed = digits == 8 || digits == 12 || digits == 14;
    const auto year = in.number(4, 4);
    if (!packed && !in.takeAny({"-", "/", ".", "年"}))
        return false;
    const auto month = in.number(packed ? 2 : 1, 2);
    if (!packed && !in.takeAny({"-", "/", ".", "月"}))
        return false;
    const auto day = in.number(packed ? 2 : 1, 2);
    if (!year || !month || !day)
        return false;
    in.take("日");
    clock.year = *year;
    clock.month = *month;
    clock.day = *day;
    return true;
}

bool readTime(Scanner& in, ClockText& clock)
{
    const bool packed = in.digitsAhead() == 4 || in.digitsAhead() == 6;
    const auto hour = in.number(packed ? 2 : 1, 2);
    if (!hour || (!packed && !in.takeAny({":", "：", "时", "點", "点"})))
        return false;
    const auto minute = in.number(2, 2);
    if (!minute)
        return false;
    in.take("分");
    clock.hour = *hour;
    clock.minute = *minute;
    if (in.takeAny({":", "："}) || (packed && in.digitsAhead() == 2)) {
        const auto second = in.number(2, 2);
        if (!second)
            return false;
        clock.second = *second;
        if (in.takeAny({".", ","}))
            in.skipDigits();
    }
    return true;
}

bool readOffset(Scanner& in, ClockText& clock)
{
    if (in.takeAny({"Z", "z"})) {
        clock.offset = minutes(0);
        return true;
    }
    const int sign = in.take("+") ? 1 : in.take("-") ? -1 : 0;
    if (sign == 0)
        return true;
    const auto hour = in.number(2, 2);
    in.take(":");
    const auto minute = in.atEnd() ? std::optional(0) : in.number(2, 2);
    if (!hour || !minute || *hour > 18 || *minute > 59)
        return false;
    clock.offset = sign * (hours(*hour) + minutes(*minute));
    return true;
}

std::optional<ClockText> readClock(std::string_view text)
{
    Scanner in(text);
    ClockText clock;
    if (!readDate(in, clock))
        return std::nullopt;
    if (!in.takeAny({"T", "t"}))
        in.skipBlanks();
    if (!in.atEnd() && !readTime(in, clock))
        return std::nullopt;
    in.skipBlanks();
    if (!readOffset(in, clock) || !in.atEnd())
        return std::nullopt;
    return clock;
}

/// Days since 30 December 1899 between 1954 and 2173, which no other format looks like.
std::optional<LocalTime> readSerial(std::string_view text)
{
    double serial = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), serial);
    if (problem != std::errc() || end != text.data() + text.size() || !(serial >= 20'000 && serial < 100'000))
        return std::nullopt;
    const local_days epoch(year(1899) / December / 30);
    return LocalTime(epoch + seconds(std::llround(serial * 86'400)));
}

} // namespace

Result<CallsTime> parseCallsTime(std::string_view text, const TimeZone& zone)
{
    LocalTime local;
    if (const auto serial = readSerial(text)) {
        local = *serial;
    } else {
        const auto clock = readClock(text);
        if (!clock)
            return makeError(error::callsTimeInvalid);
        const year_month_day day(year(clock->year), month(static_cast<unsigned>(clock->month)),
                                 std::chrono::day(static_cast<unsigned>(clock->day)));
        if (!day.ok() || clock->year < 1900 || clock->year > 2200)
            return makeError(error::callsNoSuchDay);
        if (clock->hour > 23 || clock->minute > 59 || clock->second > 59)
            return makeError(error::callsNoSuchTime);
        local = local_days(day) + hours(clock->hour) + minutes(clock->minute) + seconds(clock->second);
        if (clock->offset) {
            const Instant at(local.time_since_epoch() - *clock->offset);
            return CallsTime{zone.toLocal(at), at, false};
        }
    }
    if (zone.occurrenceOf(local) == TimeZone::Occurrence::Never)
        return makeError(error::callsTimeSkipped);
    return CallsTime{local, zone.toInstant(local), true};
}

} // namespace dutydesk
