#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

class QString;

namespace dutydesk {

/// Writes a spreadsheet of texts, the first row as headings that stay in sight, replacing what is there.
Result<> writeXlsx(const QString& path, const std::vector<std::vector<std::string>>& rows);

} // namespace dutydesk
