#include "app/commands/import_command.h"

#include "app/commands/centre_access.h"
#include "app/exchange/table_file.h"
#include "core/calls/calls_error.h"
#include "ui/calls/calls_import_job.h"
#include "ui/people/people_import_job.h"
#include "ui/text/error_text.h"

#include <QFileInfo>
#include <QTimeZone>

#include <memory>

using namespace Qt::StringLiterals;

namespace dutydesk {

namespace {

std::unique_ptr<ImportJob> jobFor(const QString& kind)
{
    if (kind == u"calls"_s)
        return std::make_unique<CallsImportJob>();
    if (kind == u"people"_s)
        return std::make_unique<PeopleImportJob>();
    return nullptr;
}

} // namespace

QString ImportCommand::name() const
{
    return u"import"_s;
}

QString ImportCommand::summary() const
{
    return tr("Imports calls or people from a CSV or XLSX file.");
}

void ImportCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"what"_s, tr("calls or people."), u"calls|people"_s);
    parser.addPositionalArgument(u"file"_s, tr("The file: CSV (UTF-8 or GB18030) or XLSX."), u"FILE"_s);
    parser.addOption({u"skip-bad-rows"_s, tr("Imports the good rows although others are wrong.")});
    parser.addOption({u"confirm-corrections"_s, tr("Lets values of the file replace those that are kept.")});
}

int ImportCommand::run(const QCommandLineParser& parser, const CommonOptions& common, Terminal& terminal)
{
    const QStringList words = parser.positionalArguments();
    const auto job = jobFor(words.value(0));
    if (!job || words.size() != 2)
        return terminal.fail(tr("Say what to import and from where: dutydesk import calls|people FILE."));
    const QString path = words[1];
    const std::string source = QFileInfo(path).fileName().toStdString();
    // Before anybody types a password.
    if (const auto table = openTable(path); !table)
        return terminal.fail(table.error());

    const auto done = [&]() -> Result<QString> {
        DUTYDESK_ASSIGN(set, openCentre(common));
        DUTYDESK_ASSIGN(actor, signIn(*set, common, terminal));
        DUTYDESK_ASSIGN(zone, set->zone());
        const ValueText text(QLocale(), QTimeZone(QByteArray::fromStdString(zone.id())));
        DUTYDESK_ASSIGN(table, openTable(path));
        DUTYDESK_ASSIGN(outlook, job->plan(set->services(), requestOf(actor), *table, source, {}, text, {}));
        for (const Fact& fact : outlook.facts)
            terminal.print(tr("%1: %2").arg(fact.label, fact.value));
        for (const ImportFinding& finding : outlook.findings) {
            terminal.print(tr("row %1, %2, “%3”: %4")
                               .arg(QString::number(finding.row), toQString(finding.column), toQString(finding.value),
                                    errorText(finding.error, text)));
        }
        if (const auto shown = static_cast<std::int64_t>(outlook.findings.size()); shown < outlook.findingCount)
            terminal.print(tr("… and %1 more").arg(text.number(outlook.findingCount - shown)));
        for (const ImportChange& change : outlook.changes) {
            terminal.print(tr("row %1, %2: %3 is kept, the file has %4")
                               .arg(QString::number(change.row), change.record, change.before, change.after));
        }
        if (outlook.changesNothing && outlook.findingCount == 0)
            return tr("Everything in this file is known already.");
        return job->commit(set->services(), requestOf(actor), parser.isSet(u"skip-bad-rows"_s),
                           parser.isSet(u"confirm-corrections"_s), {});
    }();
    if (!done)
        return terminal.fail(done.error());
    terminal.print(*done);
    return 0;
}

} // namespace dutydesk
