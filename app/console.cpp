#include "app/console.h"

#include "app/commands/command_line.h"
#include "app/exchange/watched_folder.h"
#include "app/housekeeping.h"
#include "core/account/account_service.h"
#include "core/account/account_store.h"
#include "core/centre/centre_error.h"
#include "core/centre/centre_service.h"
#include "ui/pages.h"
#include "ui/shell/background.h"
#include "ui/shell/prompts.h"
#include "ui/shell/session.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dutydesk {

namespace {

/// Milliseconds since this process was started, and the most memory that it ever held, in megabytes.
struct StartFigures
{
    qint64 milliseconds = 0;
    double megabytes = 0;
};

StartFigures startFigures()
{
    StartFigures figures;
    QFile stat(u"/proc/self/stat"_s);
    QFile uptime(u"/proc/uptime"_s);
    if (stat.open(QIODevice::ReadOnly) && uptime.open(QIODevice::ReadOnly)) {
        const QByteArray line = stat.readAll();
        // The fields after the program's name, which may hold spaces; the 22nd of all is the start.
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        const double started = fields.value(19).toDouble() / static_cast<double>(sysconf(_SC_CLK_TCK));
        figures.milliseconds = qRound64((uptime.readAll().split(' ').value(0).toDouble() - started) * 1000);
    }
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                figures.megabytes = line.mid(6).trimmed().split(' ').value(0).toDouble() / 1024;
        }
    }
    return figures;
}

/// Ends the program once the first page is filled and painted, and says when that was.
void measureStart(Console& console, Terminal& terminal)
{
    auto* const timer = new QTimer(&console.window());
    QObject::connect(timer, &QTimer::timeout, timer, [&console, &terminal, timer] {
        if (!console.isSettled())
            return;
        timer->stop();
        console.window().repaint();
        const StartFigures figures = startFigures();
        terminal.print(u"start_ms %1"_s.arg(figures.milliseconds));
        terminal.print(u"memory_mb %1"_s.arg(figures.megabytes, 0, 'f', 1));
        QCoreApplication::quit();
    });
    timer->start(1);
}

/// Room for the frame and the title bar around a window, which are known only once it is shown.
constexpr QSize frame(16, 48);

/// As small as its contents allow.
void fitToScreen(QWidget& window)
{
    const QScreen* at = QGuiApplication::screenAt(window.geometry().center());
    const QSize room = (at ? at : window.screen())->availableGeometry().size() - frame;
    window.resize(window.size().boundedTo(room));
}

} // namespace

Console::Console(Wiring wiring, std::optional<DatabaseLocation> chosen, std::unique_ptr<QSettings> settings,
                 Session::Clock clock)
{
    auto installation = std::make_unique<LocalInstallation>(std::move(wiring), std::move(chosen));
    m_installation = installation.get();
    m_shell = std::make_unique<Shell>(
        Outside{std::move(installation), std::move(clock), std::make_unique<WindowPrompts>(), std::move(settings)});
    m_window = std::make_unique<MainWindow>(*m_shell, [this](MainWindow& window) { addPages(window, *m_shell); });
}

Result<> Console::enterAs(const std::string& login)
{
    DUTYDESK_ASSIGN(standing, m_installation->look());
    if (standing != Installation::Standing::Ready)
        return makeError(error::centreNotSetUp);
    DUTYDESK_ASSIGN(set, m_installation->openSet());
    // Without a password, so the demo centre only.
    DUTYDESK_ASSIGN(centre, set->services().centre.find());
    if (!centre || !centre->demo)
        return makeError(error::notSignedIn);
    DUTYDESK_ASSIGN(account, set->accounts().findByName(login));
    if (!account)
        return makeError(error::notFound);
    DUTYDESK_ASSIGN(actor, set->services().accounts.actorOf(account->id, m_shell->session().now()));
    DUTYDESK_ASSIGN(zone, set->zone());
    m_shell->session().setZone(QTimeZone(QByteArray::fromStdString(zone.id())));
    m_shell->session().signIn(actor, QString::fromStdString(login));
    return {};
}

bool Console::isSettled() const
{
    return m_window->currentPage() && !m_shell->background().busy(Lane::Read);
}

bool hasDisplay()
{
    if (!qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        return true;
    const QString display = qEnvironmentVariable("DISPLAY");
    if (display.isEmpty())
        return false;
    // A server on this computer can be asked; one elsewhere is taken at its word.
    if (!display.startsWith(u':'))
        return true;
    const QByteArray path = "/tmp/.X11-unix/X" + display.mid(1).section(u'.', 0, 0).toLatin1();
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::copy_n(path.constData(), std::min<std::size_t>(static_cast<std::size_t>(path.size()), sizeof address.sun_path - 1),
                address.sun_path);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    const bool answers = ::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ::close(socket);
    return answers;
}

int runConsole(const CommandLine& line, Terminal& terminal)
{
    std::optional<DatabaseLocation> chosen;
    if (!line.common().database.isEmpty()) {
        const auto location = DatabaseLocation::parse(line.common().database);
        if (!location)
            return terminal.fail(location.error());
        chosen = *location;
    }
    auto wiring = Wiring::load();
    if (!wiring)
        return terminal.fail(wiring.error(), Exit::Failed);

    auto settings = std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"dutydesk"_s, u"dutydesk"_s);
    Console console(*std::move(wiring), chosen, std::move(settings));
    if (!line.language().isEmpty())
        console.shell().language().choose(line.language());
    if (!line.theme().isEmpty())
        console.shell().theme().choose(line.theme() == "dark"_L1 ? Theme::Choice::Dark : Theme::Choice::Light);
    if (line.measuresStart()) {
        if (const auto entered = console.enterAs(line.common().user.toStdString()); !entered)
            return terminal.fail(entered.error());
        measureStart(console, terminal);
    }
    const WatchedFolder watchedFolder(console.shell());
    const Housekeeping housekeeping(console.installation());
    fitToScreen(console.window());
    console.window().show();
    console.window().start();
    return QApplication::exec();
}

int runWithoutDisplay(Terminal& terminal)
{
    terminal.print(QCoreApplication::translate(
        "dutydesk::Console",
        "There is no display here for the window. Instead: the duty sheet and the pages of a demo centre."));
    const auto made = [&]() -> Result<> {
        DUTYDESK_ASSIGN(wiring, Wiring::load());
        return LocalInstallation(std::move(wiring), std::nullopt).useDemo({});
    }();
    if (!made)
        return terminal.fail(made.error(), Exit::Failed);

    const QString demo = demoDatabase().name;
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/tour"_L1;
    for (const QStringList& words : {QStringList{u"day"_s, u"--database"_s, demo}, {u"tour"_s, pictures, u"--database"_s, demo}}) {
        CommandLine line(QStringList{u"dutydesk"_s} + words, terminal);
        if (const auto answered = line.answered())
            return *answered;
        if (const int code = line.run(); code != 0)
            return code;
    }
    return 0;
}

} // namespace dutydesk
