#include "core/desk/set_up_service.h"

namespace dutydesk {

SetUpService::SetUpService(CentreService& centre, AccountService& accounts, UnitOfWork& work)
    : m_centre(centre), m_accounts(accounts), m_work(work)
{
}

Result<Actor> SetUpService::setUp(const SetUp& setUp, Instant now)
{
    return m_work([&]() -> Result<Actor> {
        DUTYDESK_ASSIGN(actor, m_accounts.openFirst(setUp.accountName, setUp.displayName, setUp.password, now));
        Request first;
        first.actor = actor;
        first.now = now;
        DUTYDESK_TRY(m_centre.create(first, setUp.centre));
        return actor;
    });
}

} // namespace dutydesk
