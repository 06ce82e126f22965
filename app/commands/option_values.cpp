#include "app/commands/option_values.h"

#include <QStringList>

#include <cmath>

namespace dutydesk {

std::optional<double> numberFrom(const QString& text, double low, double high)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber || !(number >= low && number <= high))
        return std::nullopt;
    return number;
}

std::optional<int> wholeNumberFrom(const QString& text, int low, int high)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < low || number > high)
        return std::nullopt;
    return number;
}

std::optional<Duration> secondsFrom(const QString& text, bool zeroToo)
{
    const auto seconds = numberFrom(text, 0, 86400);
    if (!seconds)
        return std::nullopt;
    const Duration duration{std::llround(*seconds * 1000)};
    if (duration == Duration{0} && !(zeroToo && *seconds == 0))
        return std::nullopt;
    return duration;
}

std::optional<ServiceTarget> targetFrom(const QString& text)
{
    const QStringList parts = text.split(u'/');
    const auto percent = numberFrom(parts.first(), 0, 100);
    const auto within = parts.size() == 2 ? secondsFrom(parts.last(), true) : std::nullopt;
    if (!percent || !within || *percent == 0 || *percent == 100)
        return std::nullopt;
    return ServiceTarget{*percent / 100, *within};
}

std::optional<bool> holidaysFrom(const QString& text)
{
    using namespace Qt::StringLiterals;
    if (text == "china"_L1)
        return true;
    return text == "none"_L1 ? std::optional(false) : std::nullopt;
}

} // namespace dutydesk
