#pragma once

#include "core/base/permission.h"
#include "core/base/unit_of_work.h"
#include "core/centre/centre_store.h"
#include "core/journal/journal_store.h"

#include <functional>
#include <string>

namespace dutydesk {

/// The centre's name, time zone and settings. Setting one up for the first time, with its administrator,
/// is `SetUpService` in core/desk.
class CentreService
{
public:
    /// `knowsZone` tells whether the computer has a time zone of that name.
    CentreService(CentreStore& store, JournalStore& journal, UnitOfWork& work,
                  std::function<bool(const std::string&)> knowsZone);

    /// Readable without signing in: the sign-in page shows the name. Nothing before set-up.
    Result<std::optional<Centre>> find();
    /// `centre.version` says what was read.
    Result<> edit(const Request& request, const Centre& centre);
    /// Writes the first row; `centre.already-set-up` if there is one.
    Result<> create(const Request& request, const Centre& centre);

private:
    Result<Centre> checked(const Centre& centre) const;

    CentreStore& m_store;
    JournalStore& m_journal;
    UnitOfWork& m_work;
    std::function<bool(const std::string&)> m_knowsZone;
};

} // namespace dutydesk
