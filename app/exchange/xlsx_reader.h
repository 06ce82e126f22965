#pragma once

#include "core/base/table.h"

#include <QIODevice>

#include <memory>

namespace dutydesk {

/// The first sheet of a spreadsheet (Office Open XML). Dates come as texts, whole numbers without a point,
/// formulas as their last result. The archive is refused before it is unpacked if it would take more than
/// 200 MB. `name` is the file in errors.
Result<std::unique_ptr<TableReader>> openXlsx(std::unique_ptr<QIODevice> file, NamedValue name);

} // namespace dutydesk
