#pragma once

#include "core/journal/journal.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace dutydesk {

class Shell;

/// Follows the end of the journal, so that a change made at any console on this database is known here
/// within two seconds. Also the first to notice that the database is away, and that it is back, and that the
/// account of whoever is signed in may not go on [SEC-02, SEC-04]: then it locks the window.
class Watcher : public QObject
{
    Q_OBJECT

public:
    explicit Watcher(Shell& shell, QObject* parent = nullptr);

    void start();
    void stop();
    /// Looks at once instead of at the next turn: after a write from here.
    void lookNow();

Q_SIGNALS:
    void changed(const std::vector<dutydesk::RecordRef>& records);
    /// More changed than can be told, or the database was away in between.
    void everythingChanged();
    /// The newest entry, for those who may read the journal.
    void lastChange(const dutydesk::JournalEntry& entry);
    void lost(const dutydesk::Error& error);
    void found();
    /// This computer's clock is before the journal's last entry, made at `last`: somebody set one back.
    void clockBehind(dutydesk::Instant last);
    /// After each look that reached the database.
    void looked();

private:
    void look();
    void follow(const Result<Actor>& actor);

    Shell& m_shell;
    QTimer m_timer;
    /// None until the first look.
    std::optional<JournalId> m_last;
    bool m_away = false;
    bool m_clockBehind = false;
};

} // namespace dutydesk
