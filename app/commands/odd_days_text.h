#pragma once

#include "core/forecast/odd_days.h"
#include "ui/text/value_text.h"

#include <QCoreApplication>

#include <span>

namespace dutydesk {

/// Past days that are proposed for exclusion from a forecast, in columns.
class OddDaysText
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::OddDaysText)

public:
    /// Nothing if there are none.
    static QString plain(std::span<const OddDay> days, const ValueText& text);
};

} // namespace dutydesk
