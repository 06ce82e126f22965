#include "core/account/account.h"

namespace dutydesk {

std::string_view codeOf(AccountState state)
{
    switch (state) {
    case AccountState::Open: return "open";
    case AccountState::Locked: return "locked";
    case AccountState::Closed: return "closed";
    }
    return {};
}

bool accountStateFromCode(std::string_view code, AccountState& state)
{
    for (const AccountState candidate : {AccountState::Open, AccountState::Locked, AccountState::Closed}) {
        if (codeOf(candidate) == code) {
            state = candidate;
            return true;
        }
    }
    return false;
}

} // namespace dutydesk
