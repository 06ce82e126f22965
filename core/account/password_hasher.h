#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace dutydesk {

/// Turns passwords into what can be kept. The hash carries its own parameters, so that they may grow
/// without a migration. Both calls take a noticeable fraction of a second and as much memory as they are
/// meant to: never on the window's thread.
class PasswordHasher
{
public:
    virtual ~PasswordHasher() = default;

    virtual Result<std::string> hash(std::string_view password) = 0;
    virtual bool matches(const std::string& hash, std::string_view password) = 0;
    /// Made with weaker parameters than today's: to be hashed again at the next sign-in.
    virtual bool isOutdated(const std::string& hash) = 0;
};

} // namespace dutydesk
