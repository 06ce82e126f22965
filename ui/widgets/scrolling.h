#pragma once

#include <QScrollArea>

namespace dutydesk {

/// A frameless area in which `content`, now its own, scrolls up and down as far as it must.
QScrollArea* scrolling(QWidget* content);

} // namespace dutydesk
