#pragma once

#include "core/staffing/simulation.h"
#include "ui/text/value_text.h"

#include <QCoreApplication>

#include <optional>

namespace dutydesk {

/// What `dutydesk staff` has found out.
struct StaffAnswer
{
    CallLoad load;
    ServiceTarget target;
    SeatNeed need;

    std::optional<Comparison> played;
};

class StaffText
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::StaffText)

public:
    static QString plain(const StaffAnswer& answer, const ValueText& text);
};

/// Shares are unrounded from 0 to 1, times are seconds. The names never change with the language.
QString jsonOf(const StaffAnswer& answer);

} // namespace dutydesk
