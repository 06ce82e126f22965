#pragma once

#include "core/account/account_service.h"
#include "core/centre/centre_service.h"

namespace dutydesk {

/// What the first person of a new centre fills in.
struct SetUp
{
    Centre centre;
    std::string accountName;
    std::string displayName;
    std::string password;
};

/// Turns an empty database into a centre with its first administrator, in one step.
class SetUpService
{
public:
    SetUpService(CentreService& centre, AccountService& accounts, UnitOfWork& work);

    /// Returns the administrator, signed in.
    Result<Actor> setUp(const SetUp& setUp, Instant now);

private:
    CentreService& m_centre;
    AccountService& m_accounts;
    UnitOfWork& m_work;
};

} // namespace dutydesk
