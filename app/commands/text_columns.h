#pragma once

#include <QStringList>

#include <vector>

namespace dutydesk {

/// Texts in columns for a terminal, where Chinese letters take two places; all but the first column aligned
/// to the right. Every row has as many cells as the first, of which there must be one.
QString inColumns(const std::vector<QStringList>& rows);

} // namespace dutydesk
