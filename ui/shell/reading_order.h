#pragma once

#include <QWidget>

#include <vector>

namespace dutydesk {

/// Everything below `area` that Tab stops at, as somebody reads the window: rows from the top, columns from
/// the left, whatever stands in a box before what is beside the box. Qt's own order is that in which widgets
/// were made, which on pages that fill as data come is none.
std::vector<QWidget*> inReadingOrder(const QWidget& area);

} // namespace dutydesk
