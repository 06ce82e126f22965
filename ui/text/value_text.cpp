#include "ui/text/value_text.h"

#include "ui/text/vocabulary.h"

#include <cmath>
#include <type_traits>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 julianDayOfEpoch = 2440588;
constexpr QChar minus(0x2212);

bool isChinese(const QLocale& locale)
{
    return locale.language() == QLocale::Chinese;
}

} // namespace

QDate toQDate(Date value)
{
    return QDate::fromJulianDay(value.time_since_epoch().count() + julianDayOfEpoch);
}

Date toDate(QDate value)
{
    return Date(std::chrono::days(value.toJulianDay() - julianDayOfEpoch));
}

QDateTime toQDateTime(Instant value)
{
    return QDateTime::fromMSecsSinceEpoch(value.time_since_epoch().count(), Qt::UTC);
}

Instant toInstant(const QDateTime& value)
{
    return Instant(std::chrono::milliseconds(value.toMSecsSinceEpoch()));
}

ValueText::ValueText(QLocale locale, QTimeZone zone, QDate today)
    : m_locale(std::move(locale)), m_zone(std::move(zone)), m_today(today)
{
}

QString ValueText::operator()(const Value& value) const
{
    return std::visit(
        [this](const auto& held) -> QString {
            using Held = std::decay_t<decltype(held)>;
            if constexpr (std::is_same_v<Held, std::monostate>)
                return u"–"_s;
            else if constexpr (std::is_same_v<Held, bool>)
                return held ? tr("yes") : tr("no");
            else if constexpr (std::is_same_v<Held, std::int64_t> || std::is_same_v<Held, double>)
                return number(held);
            else if constexpr (std::is_same_v<Held, std::string>)
                return toQString(held);
            else if constexpr (std::is_same_v<Held, Date>)
                return date(held);
            else if constexpr (std::is_same_v<Held, Instant>)
                return instant(held);
            else if constexpr (std::is_same_v<Held, Duration>)
                return duration(held);
            else if constexpr (std::is_same_v<Held, Money>)
                return money(held);
            else if constexpr (std::is_same_v<Held, Term>)
                return term(held);
            else
                return record(held);
        },
        value);
}

QString ValueText::date(Date value) const
{
    const QDate day = toQDate(value);
    const bool thisYear = m_today.isValid() && day.year() == m_today.year();
    if (isChinese(m_locale))
        return m_locale.toString(day, thisYear ? u"MM/dd"_s : u"yyyy/MM/dd"_s);
    return m_locale.toString(day, thisYear ? u"d MMM"_s : u"d MMM yyyy"_s);
}

QString ValueText::longDate(Date value) const
{
    const QDate day = toQDate(value);
    const bool thisYear = m_today.isValid() && day.year() == m_today.year();
    if (isChinese(m_locale))
        return m_locale.toString(day, thisYear ? u"M月d日 dddd"_s : u"yyyy年M月d日 dddd"_s);
    return m_locale.toString(day, thisYear ? u"dddd, d MMMM"_s : u"dddd, d MMMM yyyy"_s);
}

QDateTime ValueText::local(Instant value) const
{
    return toQDateTime(value).toTimeZone(m_zone);
}

QString ValueText::instant(Instant value) const
{
    return u"%1 %2"_s.arg(date(toDate(local(value).date())), time(value));
}

QString ValueText::time(Instant value) const
{
    return local(value).toString(u"HH:mm"_s);
}

QString ValueText::duration(Duration value) const
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::abs(value)).count();
    const auto hours = seconds / 3600;
    const auto minutes = seconds / 60 % 60;
    QString text;
    if (seconds < 60)
        text = tr("%1 s").arg(m_locale.toString(seconds));
    else if (seconds < 600 && seconds % 60 != 0)
        text = tr("%1 min %2 s").arg(minutes).arg(seconds % 60);
    else if (hours == 0)
        text = tr("%1 min").arg(minutes);
    else if (minutes == 0)
        text = tr("%1 h").arg(m_locale.toString(hours));
    else
        text = tr("%1 h %2 min").arg(m_locale.toString(hours)).arg(minutes);
    return value < Duration::zero() && seconds > 0 ? minus + text : text;
}

QString ValueText::clock(Duration value) const
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(std::chrono::abs(value)).count();
    const QString text = u"%1:%2"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
    return value < Duration::zero() && minutes > 0 ? minus + text : text;
}

QString ValueText::money(Money value) const
{
    const std::uint64_t fen = value.fen < 0 ? 0 - static_cast<std::uint64_t>(value.fen) : static_cast<std::uint64_t>(value.fen);
    const QString amount = u"¥%1%2%3"_s.arg(m_locale.toString(static_cast<qulonglong>(fen / 100)), m_locale.decimalPoint())
                               .arg(fen % 100, 2, 10, QChar(u'0'));
    return value.fen < 0 ? minus + amount : amount;
}

QString ValueText::number(std::int64_t value) const
{
    return m_locale.toString(static_cast<qlonglong>(value)).replace(m_locale.negativeSign(), QString(minus));
}

QString ValueText::number(double value, int decimals) const
{
    if (!std::isfinite(value))
        return u"–"_s;
    const double scale = std::pow(10.0, decimals);
    const double rounded = std::round(value * scale) / scale;
    QString text = m_locale.toString(std::abs(rounded), 'f', decimals);
    if (decimals > 0) {
        while (text.endsWith(m_locale.zeroDigit()))
            text.chop(1);
        if (text.endsWith(m_locale.decimalPoint()))
            text.chop(1);
    }
    return rounded < 0 ? minus + text : text;
}

QString ValueText::term(const Term& value) const
{
    return phrase(value.code);
}

QString ValueText::record(const RecordRef& value) const
{
    // What is about the whole centre, such as an import of people, has no number.
    if (value.id == 0)
        return phrase("kind." + value.kind);
    if (const std::string own = "record." + value.kind; hasPhrase(own))
        return phrase(own).replace(u"{id}"_s, value.kind == "ticket" ? QString::number(value.id)
                                                                      : m_locale.toString(static_cast<qlonglong>(value.id)));
    return tr("%1 %2", "kind of record and its number").arg(phrase("kind." + value.kind), QString::number(value.id));
}

QString ValueText::list(const QStringList& items) const
{
    return items.join(tr(", ", "between the items of a list"));
}

} // namespace dutydesk
