#include "app/exchange/watched_folder.h"

#include "core/base/table.h"
#include "core/calls/calls_error.h"
#include "core/calls/calls_service.h"
#include "core/centre/centre_service.h"
#include "core/desk/services.h"
#include "ui/calls/calls_import_job.h"
#include "ui/text/error_text.h"
#include "ui/widgets/import_dialog.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// Whether the file will stay wrong until it changes. A database that was busy, a right that was missing or
/// a drive that was away is another time's matter.
bool isAboutFile(ErrorCode code)
{
    return !code.id.starts_with("storage.") && code != error::forbidden && code != error::notSignedIn
           && code != error::tableMissing && code != error::tableNoPermission && code != error::tableUnreadable;
}

} // namespace

WatchedFolder::WatchedFolder(Shell& shell, std::chrono::milliseconds interval, QObject* parent)
    : QObject(parent), m_shell(shell)
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &WatchedFolder::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &WatchedFolder::look);
    connect(&m_shell.session(), &Session::changed, this, &WatchedFolder::look);
    m_timer.start();
}

void WatchedFolder::look()
{
    if (m_looking || !m_shell.session().may(Action::CallsImport))
        return;
    m_looking = true;
    m_shell.background().run(
        this, Lane::Long,
        [request = m_shell.session().forWriting(), seen = m_seen](Services& services) {
            return lookThrough(services, request, seen);
        },
        [this](Result<Look> look) {
            m_looking = false;
            if (look)
                looked(*look);
        });
}

Result<WatchedFolder::Look> WatchedFolder::lookThrough(Services& services, const Request& request,
                                                       const QHash<QString, Seen>& seen)
{
    DUTYDESK_ASSIGN(centre, services.centre.find());
    Look look;
    look.folder = centre ? QString::fromStdString(centre->watchedFolder) : QString();
    if (look.folder.isEmpty())
        return look;
    const QDir folder(look.folder);
    for (const QFileInfo& info : folder.entryInfoList({u"*.csv"_s, u"*.txt"_s, u"*.xlsx"_s}, QDir::Files, QDir::Name)) {
        // Spreadsheet programs put locks beside open files.
        if (info.fileName().startsWith(u"~$"_s))
            continue;
        Found file{info.filePath(), {info.size(), info.lastModified()}};
        if (seen.value(file.path) == file.seen)
            continue;
        read(services, request, file);
        look.files.push_back(std::move(file));
    }
    return look;
}

void WatchedFolder::read(Services& services, const Request& request, Found& file)
{
    const std::string source = QFileInfo(file.path).fileName().toStdString();
    auto table = services.tables.openGrowing(file.path.toStdString());
    if (!table) {
        file.added = table.error();
        return;
    }
    auto plan = services.calls.plan(request, **table, source, {});
    if (!plan) {
        // Headings alone, or not even those: the rest is still to come.
        const ErrorCode code = plan.error().code;
        if (code != error::tableNoRows && code != error::tableEmpty)
            file.added = plan.error();
        return;
    }
    file.findings = plan->findings.count();
    file.corrections = static_cast<std::int64_t>(plan->corrections.size());
    if (file.findings > 0)
        return;
    Request own = request;
    // Each file is a command of its own.
    own.key += "/" + source;
    file.pending = std::ranges::any_of(plan->added, [&](const CallVolume& volume) {
        return volume.at <= request.now && volume.at + std::chrono::minutes(volume.minutes) > request.now;
    });
    const CallsImportPlan part = finishedPart(*std::move(plan), request.now);
    const auto done = services.calls.commit(own, part, {});
    if (done)
        file.added = done->added;
    else
        file.added = done.error();
}

void WatchedFolder::looked(const Look& look)
{
    watch(look.folder);
    for (const Found& file : look.files) {
        if (!file.added && file.added.error().code == error::callsPlanOutdated)
            continue;
        if (!file.pending && (file.added || isAboutFile(file.added.error().code)))
            m_seen.insert(file.path, file.seen);
        tell(file);
        if (file.added && *file.added > 0)
            Q_EMIT imported(file.path, *file.added);
    }
}

void WatchedFolder::tell(const Found& file)
{
    const QString name = QFileInfo(file.path).fileName();
    if (file.added && *file.added > 0)
        m_shell.notifications().done(tr("%1: %n interval(s) imported.", nullptr, static_cast<int>(*file.added)).arg(name));

    QString problem;
    if (!file.added)
        problem = errorText(file.added.error());
    else if (file.findings > 0)
        problem = tr("%1: %n cell(s) are wrong; nothing was imported from it.", nullptr, static_cast<int>(file.findings)).arg(name);
    else if (file.corrections > 0)
        problem = tr("%1: %n value(s) differ from what is kept.", nullptr, static_cast<int>(file.corrections)).arg(name);
    if (m_told.value(file.path) == problem)
        return;
    m_told.insert(file.path, problem);
    if (problem.isEmpty())
        return;
    m_shell.notifications().add({Notice::Kind::Warning, problem, tr("Look at it…"), [this, path = file.path] {
                                     auto* dialog = new ImportDialog(m_shell, std::make_shared<CallsImportJob>(),
                                                                     QApplication::activeWindow());
                                     dialog->setAttribute(Qt::WA_DeleteOnClose);
                                     dialog->setFile(path);
                                     dialog->open();
                                 }});
}

void WatchedFolder::watch(const QString& folder)
{
    if (folder == m_folder)
        return;
    if (!m_folder.isEmpty())
        m_watcher.removePath(m_folder);
    m_folder = folder;
    m_seen.clear();
    m_told.clear();
    if (!folder.isEmpty())
        m_watcher.addPath(folder);
}

} // namespace dutydesk
