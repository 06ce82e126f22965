#pragma once

#include "app/installation.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell.h"

#include <memory>
#include <optional>

class QSettings;

namespace dutydesk {

class CommandLine;
class Terminal;

/// The window on one database, with everything behind it.
class Console
{
public:
    /// `chosen` as for `LocalInstallation`; `settings` keeps the window's state.
    Console(Wiring wiring, std::optional<DatabaseLocation> chosen, std::unique_ptr<QSettings> settings,
            Session::Clock clock = systemNow);

    Shell& shell() { return *m_shell; }
    MainWindow& window() { return *m_window; }
    LocalInstallation& installation() { return *m_installation; }

    /// Opens the database and lets somebody in without asking for the password: for pictures and measuring,
    /// whose reader could open the file anyway.
    Result<> enterAs(const std::string& login);

    /// Whether the page in front has everything that it asked for.
    bool isSettled() const;

private:
    LocalInstallation* m_installation;
    std::unique_ptr<Shell> m_shell;
    std::unique_ptr<MainWindow> m_window;
};

/// Whether a window can be shown here.
bool hasDisplay();

/// Opens the console and stays until it is closed; returns the exit code. Needs the QApplication.
int runConsole(const CommandLine& line, Terminal& terminal);

/// What a start without a display does instead: the duty sheet and the pictures of the demo centre.
int runWithoutDisplay(Terminal& terminal);

} // namespace dutydesk
