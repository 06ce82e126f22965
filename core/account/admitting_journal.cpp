#include "core/account/admitting_journal.h"

#include "core/account/account_error.h"

#include <algorithm>
#include <array>

namespace dutydesk {

namespace {

constexpr std::array comingIn = {"account.refused", "account.signed-in", "account.password-changed"};

} // namespace

Result<JournalId> AdmittingJournal::append(const Request& request, const JournalNote& note)
{
    if (request.actor.account.value > 0 && std::ranges::find(comingIn, note.action) == comingIn.end())
        DUTYDESK_TRY(m_accounts.admit(request));
    return m_journal.append(request, note);
}

} // namespace dutydesk
