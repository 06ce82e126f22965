#pragma once

#include "core/base/value.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QStringList>
#include <QTimeZone>

namespace dutydesk {

/// Writes values for one reader, in their language and on the centre's clock. Needs no window.
/// Dates in the year of `today` are written without it; an invalid `today` writes every year.
class ValueText
{
    Q_DECLARE_TR_FUNCTIONS(ValueText)

public:
    explicit ValueText(QLocale locale = QLocale(), QTimeZone zone = QTimeZone::systemTimeZone(),
                       QDate today = QDate::currentDate());

    const QLocale& locale() const { return m_locale; }
    const QTimeZone& zone() const { return m_zone; }

    /// Any value; nothing gives a dash.
    QString operator()(const Value& value) const;

    /// "21 Nov", "11/21".
    QString date(Date value) const;
    /// "Saturday, 21 November", "11月21日 星期六".
    QString longDate(Date value) const;
    /// "21 Nov 10:05", "11/21 10:05".
    QString instant(Instant value) const;
    /// "10:05", without the day.
    QString time(Instant value) const;
    /// "40 h 37 min", "40 小时 37 分"; below a minute in seconds; the largest part may exceed a day.
    QString duration(Duration value) const;
    /// "40:37": hours and minutes for clocks and narrow columns.
    QString clock(Duration value) const;
    /// "¥1,122.00".
    QString money(Money value) const;
    QString number(std::int64_t value) const;
    /// At most `decimals` places, without trailing zeros.
    QString number(double value, int decimals = 2) const;
    QString term(const Term& value) const;
    /// "T-20981"; kind and number where the kind has no way of its own.
    QString record(const RecordRef& value) const;
    /// "a, b and c" in the reader's language.
    QString list(const QStringList& items) const;

    /// The day and wall-clock time of an instant at the centre.
    QDateTime local(Instant value) const;

private:
    QLocale m_locale;
    QTimeZone m_zone;
    QDate m_today;
};

/// Between core's calendar and Qt's, which Qt 6.4 does not bridge under GCC 12.
QDate toQDate(Date value);
Date toDate(QDate value);
QDateTime toQDateTime(Instant value);
Instant toInstant(const QDateTime& value);

inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace dutydesk
