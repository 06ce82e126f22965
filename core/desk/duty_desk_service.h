#pragma once

#include "core/base/permission.h"
#include "core/base/policy.h"
#include "core/base/progress.h"
#include "core/base/time_zone.h"
#include "core/calls/calls_service.h"
#include "core/desk/duty_sheet.h"
#include "core/people/people_service.h"
#include "core/ticket/ticket_service.h"

#include <functional>

namespace dutydesk {

/// What the person in charge looks at: the duty sheet of a date, today's desk, and the staffing that a
/// day asks for. Reads only. Tickets are counted as far as the reader's post sees them; a post that sees
/// none gets none.
class DutyDeskService
{
public:
    /// `zone` gives the centre's time zone as it is set now.
    DutyDeskService(CallsService& calls, TicketService& tickets, PeopleService& people, PolicySource& policies,
                    std::function<Result<TimeZone>()> zone);

    /// The duty sheet of a date, from calls before it. A date without history has no intervals and says
    /// why; `forecast.no-history` only if there is not even a date to choose.
    Result<DutySheet> sheet(const Request& request, const DutySheetQuery& query, const Progress& progress = {});

    /// Today's sheet beside what came so far.
    Result<DutyDeskView> today(const Request& request, const DutySheetQuery& query = {});

    Result<StaffingPlan> staffing(const Request& request, const DutySheetQuery& query, const Progress& progress = {});

private:
    Result<Date> dateFor(const Request& request, const DutySheetQuery& query);
    Result<DayForecast> forecastFor(const Request& request, Date date, int minutes, const DutySheetQuery& query,
                                    const Progress& progress);

    CallsService& m_calls;
    TicketService& m_tickets;
    PeopleService& m_people;
    PolicySource& m_policies;
    std::function<Result<TimeZone>()> m_zone;
};

} // namespace dutydesk
