#pragma once

#include "core/base/table.h"

#include <QIODevice>

#include <memory>

namespace dutydesk {

/// Comma-separated text as spreadsheets and telephone systems write it: commas, semicolons or tabs (the
/// one that the first line has most of), quoted cells with doubled quotes and line breaks, any line end.
/// UTF-8 with or without byte order mark; what is not strictly UTF-8 is read as GB18030, as Chinese
/// spreadsheets save it. The file is read twice, in little memory: once to find out the encoding.
/// `name` is the file in errors.
Result<std::unique_ptr<TableReader>> openCsv(std::unique_ptr<QIODevice> file, NamedValue name);

} // namespace dutydesk
