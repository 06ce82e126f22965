#pragma once

#include "ui/shell/shell.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace dutydesk {

/// Imports the call files of the folder that the centre's settings name, as they come and as they grow,
/// while somebody who may import calls is signed in. Only ended lines and ended intervals go in; what is
/// wrong in a file, or changes kept values, is told once and left for the import dialog. The folder is
/// looked at when the system says that it changed, and every few seconds for network drives that don't.
class WatchedFolder : public QObject
{
    Q_OBJECT

public:
    explicit WatchedFolder(Shell& shell, std::chrono::milliseconds interval = std::chrono::seconds(5),
                           QObject* parent = nullptr);

    /// Looks now.
    void look();

Q_SIGNALS:
    /// `file` was imported; intervals were added.
    void imported(const QString& file, qint64 added);

private:
    /// How a file looked when it was last read.
    struct Seen
    {
        qint64 size = -1;
        QDateTime modified;

        friend bool operator==(const Seen&, const Seen&) = default;
    };
    struct Found
    {
        QString path;
        Seen seen;
        Result<std::int64_t> added = 0;
        /// What waits for somebody's decision.
        std::int64_t findings = 0;
        std::int64_t corrections = 0;
        /// An interval in it still runs: look again although the file stays as it is.
        bool pending = false;
    };
    struct Look
    {
        QString folder;
        std::vector<Found> files;
    };

    static Result<Look> lookThrough(Services& services, const Request& request, const QHash<QString, Seen>& seen);
    static void read(Services& services, const Request& request, Found& file);
    void looked(const Look& look);
    void tell(const Found& file);
    void watch(const QString& folder);

    Shell& m_shell;
    QTimer m_timer;
    QFileSystemWatcher m_watcher;
    QString m_folder;
    QHash<QString, Seen> m_seen;
    /// What was told about each file, so that it is told once.
    QHash<QString, QString> m_told;
    bool m_looking = false;
};

} // namespace dutydesk
