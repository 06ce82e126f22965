#pragma once

#include <string>

namespace dutydesk {

/// The centre as a whole: one row of one database.
struct Centre
{
    int version = 0;
    std::string name;
    /// IANA name, such as "Asia/Shanghai".
    std::string timeZone;
    /// "en", "zh_CN", "zh_TW"; empty follows the system.
    std::string language;
    /// The folder whose call files are imported as they come; empty for none.
    std::string watchedFolder;
    /// Made from a seed to look around in.
    bool demo = false;

    friend bool operator==(const Centre&, const Centre&) = default;
};

} // namespace dutydesk
