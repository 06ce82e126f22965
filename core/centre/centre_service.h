#pragma once

#include "core/base/permission.h"
#include "core/base/unit_of_work.h"
#include "core/centre/centre_store.h"
#include "core/journal/journal_store.h"

namespace dutydesk {

/// The centre's name, time zone and settings. Setting one up for the first time, with its administrator,
/// is `SetUpService` in core/desk.
class CentreService
{
public:
    CentreService(CentreStore& store, JournalStore& journal, UnitOfWork& work);

    /// Readable without signing in: the sign-in page shows the name. Nothing before set-up.
    Result<std::optional<Centre>> find();
    Result<> edit(const Request& request, const Centre& centre);
    /// Writes the first row; `centre.already-set-up` if there is one.
    Result<> create(const Request& request, const Centre& centre);

private:
    CentreStore& m_store;
    JournalStore& m_journal;
    UnitOfWork& m_work;
};

} // namespace dutydesk
