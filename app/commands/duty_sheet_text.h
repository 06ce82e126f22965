#pragma once

#include "core/desk/duty_sheet.h"
#include "ui/text/value_text.h"

#include <QCoreApplication>
#include <QString>

namespace dutydesk {

/// The duty sheet as `dutydesk day` prints it.
class DutySheetText
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::DutySheetText)

public:
    /// Lines for people: the table of intervals, where the forecast comes from, and the tickets.
    static QString plain(const DutySheet& sheet, const ValueText& text);
};

/// For programs: `date`, `intervals` (`start` as local ISO time, `forecast` unrounded, `seats` by Erlang C
/// before shrinkage, `tableSeats`…) and `tickets`. The names never change with the language.
QString jsonOf(const DutySheet& sheet, const QTimeZone& zone);

} // namespace dutydesk
