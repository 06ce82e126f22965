#include "ui/shell/status_watch.h"

#include "core/backup/backup_service.h"
#include "core/desk/services.h"
#include "core/journal/journal_service.h"
#include "ui/shell/shell.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/watcher.h"
#include "ui/text/error_text.h"
#include "ui/text/vocabulary.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

QString deedText(const JournalNote& note, const ValueText& text)
{
    const QString action = text.term({note.action});
    // What is about the whole centre, such as an import of people, is told by what was done.
    if (note.record.id == 0)
        return action;
    const QString kind = phrase("kind." + note.record.kind);
    if (note.record.kind != "ticket" && action.contains(kind, Qt::CaseInsensitive))
        return action;
    const bool isNumbered = note.record.kind == "ticket";
    return StatusWatch::tr("%1: %2", "record: action").arg(isNumbered ? text.record(note.record) : kind, action);
}

StatusWatch::StatusWatch(Shell& shell, Watcher& watcher, StatusStrip& strip)
    : QObject(&strip)
    , m_shell(shell)
    , m_strip(strip)
{
    connect(&watcher, &Watcher::lastChange, this, [this](const JournalEntry& entry) {
        m_change = entry;
        if (entry.note.record.kind == "installation")
            askBackup();
        retranslate();
    });
    connect(&watcher, &Watcher::lost, this, [this](const Error& error) {
        if (!std::exchange(m_away, true))
            m_shell.notifications().fail(error);
        retranslate();
    });
    connect(&watcher, &Watcher::found, this, [this] {
        m_away = false;
        m_shell.notifications().done(tr("The database is back; nothing that was saved is lost."));
        retranslate();
    });
    connect(&watcher, &Watcher::clockBehind, this, [this](Instant last) {
        const ValueText text(QLocale(), m_shell.session().zone());
        m_shell.notifications().warn(
            tr("This computer's clock shows %1, but the last entry was made at %2. Please set the clock right: until then "
               "new entries bear the time of that one.")
                .arg(text.instant(m_shell.session().now()), text.instant(last)));
    });
    connect(&watcher, &Watcher::looked, this, &StatusWatch::showUpkeep);
    connect(&shell.session(), &Session::zoneChanged, this, &StatusWatch::retranslate);
}

void StatusWatch::start()
{
    m_told = {};
    askBackup();
    if (m_chain == Chain::Unknown)
        checkChain();
    retranslate();
}

void StatusWatch::askBackup()
{
    if (!m_shell.session().may(Action::BackupRead))
        return;
    m_shell.read(
        this, [](Services& services, const Request& request) { return services.backups.list(request); },
        [this](Result<std::vector<Backup>> backups) {
            m_backup = backups && !backups->empty() ? std::optional(backups->front().at) : std::nullopt;
            retranslate();
        });
}

void StatusWatch::checkChain()
{
    m_chain = Chain::Checking;
    m_shell.background().run(
        this, Lane::Long,
        [](Services& services, const Progress& progress) { return services.journal.verify(progress); },
        [this](Result<JournalCheck> check) {
            if (check) {
                m_chain = Chain::Sound;
            } else if (check.error().code == error::journalBroken) {
                m_chain = Chain::Broken;
                m_shell.notifications().fail(check.error());
            } else {
                m_chain = Chain::Unknown;
            }
            retranslate();
        });
}

void StatusWatch::showUpkeep()
{
    const Installation::Upkeep upkeep = m_shell.installation().upkeep();
    const auto tell = [this](std::optional<Error>& told, const std::optional<Error>& failure, const QString& words) {
        const bool fresh = failure && (!told || told->code != failure->code);
        const bool over = told && !failure;
        told = failure;
        if (fresh) {
            const ValueText text(QLocale(), m_shell.session().zone());
            m_shell.notifications().add({Notice::Kind::Failure, words.arg(errorText(*failure, text))});
        }
        return fresh || over;
    };
    if (tell(m_told.backup, upkeep.backup, tr("The daily backup was not made. %1"))) {
        askBackup();
        retranslate();
    }
    tell(m_told.escalation, upkeep.escalation, tr("What is overdue was not escalated. %1"));
    tell(m_told.departures, upkeep.departures, tr("The open tickets of somebody who left could not be handed over. %1"));
}

void StatusWatch::retranslate()
{
    const ValueText text(QLocale(), m_shell.session().zone());
    const Installation::Description database = m_shell.installation().description();
    const bool server = database.kind == Installation::Description::Kind::Server;
    const QString kind = database.demo ? tr("Demo centre") : server ? tr("Server database") : tr("Local database");
    m_strip.setDatabase(m_away ? tr("Database out of reach, trying again…") : kind, database.place, !m_away);
    if (m_told.backup)
        m_strip.setBackup(tr("No backup today"), false);
    else
        m_strip.setBackup(m_backup ? tr("Backup %1", "when").arg(text.instant(*m_backup)) : QString());
    switch (m_chain) {
    case Chain::Unknown: m_strip.setChain({}, true); break;
    case Chain::Checking: m_strip.setChain(tr("Checking the journal…"), true); break;
    case Chain::Sound: m_strip.setChain(tr("Journal unbroken"), true); break;
    case Chain::Broken: m_strip.setChain(tr("Journal broken"), false); break;
    }
    if (m_change) {
        m_strip.setLastChange(tr("%1, %2 %3", "what was done, who and when")
                                  .arg(deedText(m_change->note, text), QString::fromStdString(m_change->actorName),
                                       text.time(m_change->at)));
    }
}

} // namespace dutydesk
