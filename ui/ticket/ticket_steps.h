#pragma once

#include "core/ticket/ticket_service.h"
#include "ui/text/value_text.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/steps_bar.h"

#include <vector>

namespace dutydesk {

/// The stages from receiving to archiving, with who and when where known [TKT-01..09].
std::vector<StepsBar::Step> stepsOf(const TicketDetail& detail, const ValueText& text);

/// The name of a department in the ticket, or "the centre" for none.
QString departmentName(const TicketDetail& detail, DepartmentId department);

} // namespace dutydesk
