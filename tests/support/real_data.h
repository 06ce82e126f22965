#pragma once

#include <paths.h>

#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string_view>

namespace dutydesk::test {

/// A file of the real data, such as "calls/bank_calls.csv", below the folder named by DUTYDESK_DATA or
/// `../shared/data`. Nothing where it is absent: the test then says "skipped: no data".
inline std::optional<std::filesystem::path> realData(std::string_view file)
{
    const char* folder = std::getenv("DUTYDESK_DATA");
    const std::filesystem::path path =
        (folder ? std::filesystem::path(folder) : std::filesystem::path(DUTYDESK_SOURCE_DIR) / "../shared/data") / file;
    return std::filesystem::exists(path) ? std::optional(path) : std::nullopt;
}

} // namespace dutydesk::test
