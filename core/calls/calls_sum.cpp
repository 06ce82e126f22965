#include "core/calls/calls_sum.h"

#include <algorithm>
#include <map>

namespace dutydesk {

namespace {

using namespace std::chrono;

/// Adds bins up by interval, spreading those that span several.
class Spread
{
public:
    explicit Spread(minutes length) : m_length(length) {}

    void add(const CallBin& bin)
    {
        const minutes end = bin.start + minutes(bin.minutes);
        for (minutes start = bin.start - bin.start % m_length; start < end; start += m_length) {
            const minutes covered = std::min(end, start + m_length) - std::max(bin.start, start);
            add({bin.day, start}, bin, static_cast<double>(covered.count()) / bin.minutes);
        }
    }

    std::vector<CallBin> bins() const
    {
        std::vector<CallBin> all;
        all.reserve(m_sums.size());
        for (const auto& [place, sum] : m_sums) {
            CallBin bin = sum.bin;
            if (sum.handled > 0)
                bin.ahtSeconds = sum.seconds / sum.handled;
            all.push_back(bin);
        }
        return all;
    }

private:
    struct Sum
    {
        CallBin bin;
        double seconds = 0;
        double handled = 0;
    };

    void add(std::pair<Date, minutes> place, const CallBin& bin, double share)
    {
        Sum& sum = m_sums[place];
        sum.bin.day = place.first;
        sum.bin.start = place.second;
        sum.bin.minutes = static_cast<int>(m_length.count());
        sum.bin.calls += bin.calls * share;
        const auto addPart = [share](std::optional<double>& total, const std::optional<double>& part) {
            if (part)
                total = total.value_or(0) + *part * share;
        };
        sum.bin.answeredOf += bin.answeredOf * share;
        sum.bin.answeredInTimeOf += bin.answeredInTimeOf * share;
        addPart(sum.bin.answered, bin.answered);
        addPart(sum.bin.answeredInTime, bin.answeredInTime);
        addPart(sum.bin.abandoned, bin.abandoned);
        if (bin.ahtSeconds) {
            const double handled = bin.answered.value_or(bin.calls) * share;
            sum.seconds += *bin.ahtSeconds * handled;
            sum.handled += handled;
        }
    }

    minutes m_length;
    std::map<std::pair<Date, minutes>, Sum> m_sums;
};

} // namespace

std::vector<CallBin> summedBy(int length, std::span<const CallBin> bins)
{
    Spread spread{minutes(length)};
    for (const CallBin& bin : bins)
        spread.add(bin);
    return spread.bins();
}

CallBin binOf(const CallVolume& volume)
{
    const auto optional = [](const std::optional<std::int64_t>& count) {
        return count ? std::optional<double>(static_cast<double>(*count)) : std::nullopt;
    };
    const Date day = floor<days>(volume.start);
    return {.day = day,
            .start = duration_cast<minutes>(volume.start - day),
            .minutes = volume.minutes,
            .calls = static_cast<double>(volume.calls),
            .answered = optional(volume.answered),
            .answeredInTime = optional(volume.answeredInTime),
            .abandoned = optional(volume.abandoned),
            .ahtSeconds = volume.ahtSeconds,
            .answeredOf = volume.answered ? static_cast<double>(volume.calls) : 0,
            .answeredInTimeOf = volume.answeredInTime ? static_cast<double>(volume.calls) : 0};
}

} // namespace dutydesk
