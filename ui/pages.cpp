#include "ui/pages.h"

#include "ui/settings/settings_page.h"
#include "ui/shell/main_window.h"

namespace dutydesk {

void addPages(MainWindow& window, Shell& shell)
{
    window.addPage(new SettingsPage(shell));
}

} // namespace dutydesk
