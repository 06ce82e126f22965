#pragma once

#include "core/journal/journal.h"
#include "ui/shell/installation.h"

#include <QObject>

#include <optional>

namespace dutydesk {

class Shell;
class StatusStrip;
class ValueText;
class Watcher;

/// What was done to what, in few words. Only tickets go by their number; of everything else the kind is named,
/// unless the action names it already.
QString deedText(const JournalNote& note, const ValueText& text);

/// Keeps the status strip true: asks for backups and the journal's chain in the background, and says whether
/// the database can be reached and what the upkeep of this console could not do.
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
    void showUpkeep();

    enum class Chain { Unknown, Checking, Sound, Broken };

    Shell& m_shell;
    StatusStrip& m_strip;
    std::optional<Instant> m_backup;
    std::optional<JournalEntry> m_change;
    Chain m_chain = Chain::Unknown;
    /// What the person signed in was told of.
    Installation::Upkeep m_told;
    bool m_away = false;
};

} // namespace dutydesk
