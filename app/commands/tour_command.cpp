#include "app/commands/tour_command.h"

#include "app/console.h"
#include "app/demo/demo_centre.h"
#include "app/demo/demo_people.h"
#include "ui/shell/background.h"
#include "ui/shell/page.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QListWidget>
#include <QPixmap>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dutydesk {

namespace {

constexpr QSize pictureSize{1440, 900};
constexpr std::chrono::seconds longest{30};

/// Lets the window work until the page in front has everything and was laid out with it.
bool settle(Console& console)
{
    QDeadlineTimer deadline(longest);
    for (int quiet = 0; quiet < 5 && !deadline.hasExpired();) {
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        quiet = console.isSettled() && !console.shell().background().busy() ? quiet + 1 : 0;
    }
    return !deadline.hasExpired();
}

/// What else the page shows beside its first sight, which is the empty one: the sections of the settings, the
/// headcount of the schedule.
QStringList viewsOf(const Page& page)
{
    QStringList views{QString()};
    if (page.id() == "schedule"_L1)
        views << u"headcount"_s;
    if (const auto* sections = page.findChild<QListWidget*>("settings.sections"_L1)) {
        for (int row = 1; row < sections->count(); ++row)
            views << sections->item(row)->data(Qt::UserRole).toString();
    }
    return views;
}

/// Goes there as a user would.
void showView(MainWindow& window, const QString& view)
{
    if (auto* chip = window.findChild<QPushButton*>("chip."_L1 + view))
        chip->click();
    auto* sections = window.currentPage()->findChild<QListWidget*>("settings.sections"_L1);
    for (int row = 0; sections && row < sections->count(); ++row) {
        if (sections->item(row)->data(Qt::UserRole).toString() == view)
            sections->setCurrentRow(row);
    }
}

bool paint(QWidget& window, const QString& file)
{
    return window.grab().save(file, "PNG");
}

} // namespace

QString TourCommand::name() const
{
    return u"tour"_s;
}

QString TourCommand::summary() const
{
    return tr("Paints every page of a demo centre into PNG files, 1440 × 900.");
}

void TourCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"DIR"_s, tr("The folder for the pictures."));
}

int TourCommand::run(const QCommandLineParser& parser, const CommonOptions& common, Terminal& terminal)
{
    if (parser.positionalArguments().size() != 1)
        return terminal.fail(tr("Say where the pictures go: dutydesk tour DIR."));
    const QDir folder(parser.positionalArguments().first());
    if (!folder.mkpath(u"."_s))
        return terminal.fail(tr("The folder %1 can't be made.").arg(folder.path()));
    const QTemporaryDir scratch;
    const Instant now = demoBusyMoment(systemNow());

    const auto opened = [&]() -> Result<std::unique_ptr<Console>> {
        DUTYDESK_ASSIGN(wiring, Wiring::load());
        DatabaseLocation location;
        if (!common.database.isEmpty()) {
            DUTYDESK_ASSIGN(named, DatabaseLocation::parse(common.database));
            location = named;
        } else {
            location.name = scratch.filePath(u"demo.db"_s);
            DemoRecipe recipe;
            recipe.now = now;
            DUTYDESK_TRY(wiring.bringUpToDate(location, recipe.now));
            DUTYDESK_ASSIGN(set, wiring.open(location));
            DUTYDESK_TRY(makeDemoCentre(*set, recipe));
        }
        auto settings = std::make_unique<QSettings>(scratch.filePath(u"tour.ini"_s), QSettings::IniFormat);
        auto console = std::make_unique<Console>(std::move(wiring), location, std::move(settings), [now] { return now; });
        const auto director = std::ranges::find(demoSamples(), Post::CentreDirector, &DemoSample::post);
        DUTYDESK_TRY(console->enterAs(common.user.isEmpty() ? director->login : common.user.toStdString()));
        return console;
    }();
    if (!opened)
        return terminal.fail(opened.error());
    Console& console = **opened;

    if (parser.isSet(u"language"_s))
        console.shell().language().choose(parser.value(u"language"_s));
    console.shell().theme().choose(parser.value(u"theme"_s) == "dark"_L1 ? Theme::Choice::Dark : Theme::Choice::Light);
    MainWindow& window = console.window();
    window.resize(pictureSize);
    window.show();
    window.start();
    settle(console);

    int number = 0;
    for (Page* page : window.shownPages()) {
        window.openPage(page->id());
        ++number;
        for (const QString& view : viewsOf(*page)) {
            showView(window, view);
            if (!settle(console))
                return terminal.fail(tr("The page %1 did not finish loading.").arg(page->title()), Exit::Failed);
            const QString name = view.isEmpty() ? page->id() : page->id() + u'-' + view;
            const QString file = folder.filePath(u"%1-%2.png"_s.arg(number, 2, 10, QLatin1Char('0')).arg(name));
            if (!paint(window, file))
                return terminal.fail(tr("%1 can't be written.").arg(file), Exit::Failed);
            terminal.print(file);
        }
    }
    return 0;
}

} // namespace dutydesk
