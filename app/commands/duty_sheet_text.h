#pragma once

#include "core/desk/duty_sheet.h"
#include "core/staffing/simulation.h"
#include "ui/text/value_text.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace dutydesk {

/// The duty sheet as `dutydesk day` prints it.
class DutySheetText
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::DutySheetText)

public:
    /// Lines for people: the table of intervals, where the forecast comes from, what the day came to when it was
    /// played, and the tickets.
    static QString plain(const DutySheet& sheet, const ValueText& text, const std::optional<Comparison>& played = {});
};

/// For programs: `date`, `intervals` (`start` as local ISO time, `forecast` unrounded, `seats` by Erlang C
/// before shrinkage, `tableSeats`…), `tickets`, and `simulation` where the day was played. The names never
/// change with the language.
QString jsonOf(const DutySheet& sheet, const QTimeZone& zone, const std::optional<Comparison>& played = {});

} // namespace dutydesk
