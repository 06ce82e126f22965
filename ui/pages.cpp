#include "ui/pages.h"

#include "ui/desk/desk_page.h"
#include "ui/people/agents_page.h"
#include "ui/people/people_finder.h"
#include "ui/schedule/schedule_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_window.h"
#include "ui/ticket/ticket_finder.h"
#include "ui/ticket/tickets_page.h"

namespace dutydesk {

void addPages(MainWindow& window, Shell& shell)
{
    window.addPage(new DeskPage(shell));
    auto* tickets = new TicketsPage(shell);
    window.addPage(tickets);
    window.addFinder(new TicketFinder(shell, tickets));
    window.addPage(new SchedulePage(shell));
    auto* people = new AgentsPage(shell);
    window.addPage(people);
    window.addFinder(new PeopleFinder(shell, people));
    window.addPage(new SettingsPage(shell));
}

} // namespace dutydesk
