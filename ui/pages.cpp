#include "ui/pages.h"

#include "ui/shell/main_window.h"

namespace dutydesk {

void addPages(MainWindow&, Shell&) {}

} // namespace dutydesk
