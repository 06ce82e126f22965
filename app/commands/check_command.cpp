#include "app/commands/check_command.h"

#include "app/commands/centre_access.h"
#include "app/storage/database_check.h"
#include "app/storage/migrations.h"
#include "core/base/storage_error.h"
#include "core/centre/centre_error.h"
#include "core/centre/centre_service.h"
#include "core/journal/journal_service.h"
#include "ui/text/value_text.h"

#include <QFileInfo>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace dutydesk {

QString CheckCommand::name() const
{
    return u"check"_s;
}

QString CheckCommand::summary() const
{
    return tr("Verifies the database and the journal's chain, and names the first bad entry.");
}

void CheckCommand::declare(QCommandLineParser&) const {}

int CheckCommand::run(const QCommandLineParser& parser, const CommonOptions& common, Terminal& terminal)
{
    if (!parser.positionalArguments().isEmpty())
        return terminal.fail(tr("“%1” is not understood.").arg(parser.positionalArguments().first()));
    const auto location = databaseFor(common);
    if (!location)
        return terminal.fail(location.error());
    if (location->engine == Engine::Sqlite && !QFileInfo::exists(location->name))
        return terminal.fail(tr("There is no database at %1.").arg(location->name));

    QTimeZone zone = QTimeZone::utc();
    const auto checked = [&]() -> Result<JournalCheck> {
        DUTYDESK_ASSIGN(wiring, Wiring::load());
        DUTYDESK_ASSIGN(set, wiring.open(*location, {.readOnly = true}));
        DUTYDESK_ASSIGN(version, schemaVersion(set->database()));
        if (version == 0)
            return makeError(error::centreNotSetUp);
        DUTYDESK_TRY(checkDatabase(set->database(), {}));
        // Backups saw where the chain ended: one that was cut off since holds together, but not with them.
        DUTYDESK_ASSIGN(backups, wiring.backupsOf(*location));
        std::vector<JournalWitness> witnesses;
        for (const Backup& backup : backups) {
            if (backup.verified)
                witnesses.push_back({backup.at, backup.head});
        }
        DUTYDESK_ASSIGN(whole, set->services().journal.verify({}, witnesses));
        // Only for the reader: without a centre, or with a zone unknown here, it is UTC.
        if (const auto own = set->services().centre.find(); own && *own)
            zone = QTimeZone(QByteArray::fromStdString((*own)->timeZone));
        return whole;
    }();
    if (!checked)
        return terminal.fail(checked.error(), Exit::Failed);
    const ValueText text(QLocale(), zone.isValid() ? zone : QTimeZone::utc());
    terminal.print(tr("The database %1 is sound.").arg(location->shown()));
    terminal.print(tr("The journal's chain of %1 entries is whole.").arg(text.number(checked->entries)));
    if (checked->head.last) {
        QString hash;
        for (const std::byte byte : checked->head.hash)
            hash += u"%1"_s.arg(std::to_integer<int>(byte), 2, 16, QLatin1Char('0'));
        terminal.print(tr("Its end: entry %1 of %2, %3").arg(text.number(checked->head.last.value), text.instant(checked->head.at), hash));
    }
    return 0;
}

} // namespace dutydesk
