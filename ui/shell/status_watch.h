#pragma once

#include "core/journal/journal.h"

#include <QObject>

#include <optional>

namespace dutydesk {

class Shell;
class StatusStrip;
class Watcher;

/// Keeps the status strip true: asks for backups and the journal's chain in the background, and says whether
/// the database can be reached.
class StatusWatch : public QObject
{
    Q_OBJECT

public:
    StatusWatch(Shell& shell, Watcher& watcher, StatusStrip& strip);

    /// Somebody signed in.
    void start();
    void retranslate();

private:
    void askBackup();
    void checkChain();

    enum class Chain { Unknown, Checking, Sound, Broken };

    Shell& m_shell;
    StatusStrip& m_strip;
    std::optional<Instant> m_backup;
    std::optional<JournalEntry> m_change;
    Chain m_chain = Chain::Unknown;
    bool m_away = false;
};

} // namespace dutydesk
