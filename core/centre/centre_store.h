#pragma once

#include "core/base/result.h"
#include "core/centre/centre.h"

#include <optional>

namespace dutydesk {

/// Keeps what is known of the centre as a whole.
class CentreStore
{
public:
    virtual ~CentreStore() = default;

    /// Nothing in a database that was never set up.
    virtual Result<std::optional<Centre>> load() = 0;
    /// Adds or replaces; `record.stale` if the version moved on.
    virtual Result<> save(const Centre& centre) = 0;
};

} // namespace dutydesk
