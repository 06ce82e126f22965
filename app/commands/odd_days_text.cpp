#include "app/commands/odd_days_text.h"

#include "app/commands/text_columns.h"

#include <cmath>

namespace dutydesk {

using namespace Qt::StringLiterals;

QString OddDaysText::plain(std::span<const OddDay> days, const ValueText& text)
{
    if (days.empty())
        return {};
    const QLocale& locale = text.locale();
    const auto number = [&](double value) { return locale.toString(value, 'f', 0); };
    std::vector<QStringList> rows = {{tr("Unlike the others"), tr("Calls"), tr("Expected"), tr("Off by"), tr("Standard deviations"), tr("Why")}};
    for (const OddDay& odd : days) {
        QStringList row{toQDate(odd.day).toString(Qt::ISODate), number(odd.calls), u"–"_s, u"–"_s, u"–"_s};
        if (odd.expected && *odd.expected > 0) {
            const double off = 100 * (odd.calls / *odd.expected - 1);
            row = {row[0], row[1], number(*odd.expected), (off > 0 ? u"+"_s : QString()) + locale.toString(off, 'f', 1) + u'%',
                   locale.toString(std::abs(odd.deviations), 'f', 1)};
        }
        row << (odd.reason == OddDay::Reason::HoursMissing ? tr("hours missing") : odd.deviations > 0 ? tr("far more calls") : tr("far fewer calls"));
        rows.push_back(row);
    }
    return inColumns(rows) + u'\n' + tr("They count little. To learn nothing from one at all: --exclude DAY=REASON.") + u'\n';
}

} // namespace dutydesk
