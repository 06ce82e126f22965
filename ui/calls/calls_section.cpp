#include "ui/calls/calls_section.h"

#include "core/calls/calls_service.h"
#include "core/centre/centre_service.h"
#include "core/desk/services.h"
#include "ui/calls/calls_import_job.h"
#include "ui/text/vocabulary.h"
#include "ui/widgets/card.h"
#include "ui/widgets/import_dialog.h"
#include "ui/widgets/paged_table.h"
#include "ui/widgets/row_list_source.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

CallsSection::CallsSection(Shell& shell, QWidget* parent)
    : SettingsSection(u"calls"_s, shell, parent)
    , m_heldCard(new Card)
    , m_held(new PagedTable(u"calls.held"_s, *heldSource(), shell.settings()))
    , m_import(new QPushButton)
    , m_template(new QPushButton)
    , m_importsCard(new Card)
    , m_imports(new PagedTable(u"calls.imports"_s, *importSource(), shell.settings()))
    , m_folderCard(new Card)
    , m_folderRemark(new Label(Role::Muted))
    , m_folder(new Label)
    , m_choose(new QPushButton)
    , m_stop(new QPushButton)
{
    m_import->setObjectName("calls.import"_L1);
    m_import->setProperty("role", u"primary"_s);
    m_template->setObjectName("calls.template"_L1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_import);
    buttons->addWidget(m_template);
    buttons->addStretch();
    m_heldCard->body()->addLayout(buttons);
    m_heldCard->body()->addWidget(m_held, 1);
    m_importsCard->body()->addWidget(m_imports, 1);

    m_folder->setObjectName("calls.folder"_L1);
    m_folder->setElided(true);
    m_folderRemark->setWordWrap(true);
    m_choose->setObjectName("calls.folder.choose"_L1);
    m_stop->setObjectName("calls.folder.stop"_L1);
    auto* folder = new QHBoxLayout;
    folder->addWidget(m_folder, 1);
    folder->addWidget(m_choose);
    folder->addWidget(m_stop);
    m_folderCard->body()->addWidget(m_folderRemark);
    m_folderCard->body()->addLayout(folder);
    const bool mayWatch = shell.session().may(Action::SettingsWrite);
    m_choose->setVisible(mayWatch);
    m_stop->setVisible(mayWatch);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::normal);
    column->addWidget(m_heldCard, 2);
    column->addWidget(m_folderCard);
    column->addWidget(m_importsCard, 3);

    connect(m_import, &QPushButton::clicked, this, &CallsSection::import);
    connect(m_held, &PagedTable::emptyActionTriggered, this, &CallsSection::import);
    connect(m_template, &QPushButton::clicked, this, &CallsSection::saveTemplate);
    connect(m_choose, &QPushButton::clicked, this, &CallsSection::chooseFolder);
    connect(m_stop, &QPushButton::clicked, this, [this] { setFolder({}); });
    retranslate();
}

QString CallsSection::title() const
{
    return tr("Calls");
}

RowListSource* CallsSection::heldSource()
{
    return new RowListSource(
        [] {
            return std::vector<PagedColumn>{
                {.id = u"queue"_s, .title = tr("Queue"), .width = 180, .stretches = true},
                {.id = u"first"_s, .title = tr("First day"), .width = 120},
                {.id = u"last"_s, .title = tr("Last day"), .width = 120},
                {.id = u"minutes"_s, .title = tr("Interval"), .width = 90, .alignment = Qt::AlignRight},
                {.id = u"intervals"_s, .title = tr("Intervals"), .width = 100, .alignment = Qt::AlignRight},
                {.id = u"calls"_s, .title = tr("Calls"), .width = 120, .alignment = Qt::AlignRight}};
        },
        [this](RowListSource::Give give) {
            shell().read(
                this, [](Services& services, const Request& request) { return services.calls.held(request); },
                [this, give](Result<std::vector<CallsHeld>> held) {
                    if (!held) {
                        give(std::move(held).error());
                        return;
                    }
                    const ValueText text(QLocale(), shell().session().zone());
                    std::vector<PagedRow> rows;
                    for (const CallsHeld& queue : *held) {
                        rows.push_back({static_cast<std::int64_t>(rows.size()) + 1,
                                        {{.text = queue.queue.empty() ? tr("all calls") : toQString(queue.queue)},
                                         {.text = text.date(queue.first)},
                                         {.text = text.date(queue.last)},
                                         {.text = tr("%1 min").arg(queue.minutes)},
                                         {.text = text.number(queue.intervals)},
                                         {.text = text.number(queue.calls)}}});
                    }
                    give(std::move(rows));
                });
        },
        this);
}

RowListSource* CallsSection::importSource()
{
    return new RowListSource(
        [] {
            return std::vector<PagedColumn>{
                {.id = u"at"_s, .title = tr("Imported"), .width = 140},
                {.id = u"source"_s, .title = tr("File"), .width = 220, .stretches = true},
                {.id = u"who"_s, .title = tr("By"), .width = 140},
                {.id = u"added"_s, .title = tr("Added"), .width = 90, .alignment = Qt::AlignRight},
                {.id = u"corrected"_s, .title = tr("Corrected"), .width = 90, .alignment = Qt::AlignRight}};
        },
        [this](RowListSource::Give give) {
            shell().read(
                this, [](Services& services, const Request& request) { return services.calls.imports(request); },
                [this, give](Result<std::vector<CallsImported>> imports) {
                    if (!imports) {
                        give(std::move(imports).error());
                        return;
                    }
                    const ValueText text(QLocale(), shell().session().zone());
                    std::vector<PagedRow> rows;
                    for (const CallsImported& import : *imports) {
                        rows.push_back({import.id,
                                        {{.text = text.instant(import.at)},
                                         {.text = toQString(import.source)},
                                         {.text = toQString(import.who)},
                                         {.text = text.number(import.added)},
                                         {.text = text.number(import.corrected)}}});
                    }
                    give(std::move(rows));
                });
        },
        this);
}

void CallsSection::refresh()
{
    m_held->refresh();
    m_imports->refresh();
    shell().read(
        this, [](Services& services, const Request&) { return services.centre.find(); },
        [this](Result<std::optional<Centre>> centre) {
            if (centre && *centre)
                showCentre(**centre);
        },
        {.supersedes = u"centre"_s});
}

void CallsSection::changed(const std::vector<RecordRef>& records)
{
    const auto isOurs = [](const RecordRef& record) { return record.kind == "calls-import" || record.kind == "centre"; };
    if (std::ranges::any_of(records, isOurs))
        refresh();
}

void CallsSection::import()
{
    ImportDialog::ask(shell(), std::make_shared<CallsImportJob>(), this);
}

void CallsSection::saveTemplate()
{
    const QString path =
        shell().prompts().fileToSave(this, tr("Save a template"), tr("calls.xlsx"), tr("Spreadsheets (*.xlsx)"));
    if (path.isEmpty())
        return;
    std::vector<std::string> headings;
    for (const ImportColumn& column : callsColumns())
        headings.push_back(column.id);
    const std::vector<std::vector<std::string>> rows = {headings,
                                                        {"2026-03-02 07:00", "111", "", "104", "96", "7", "182"},
                                                        {"2026-03-02 07:05", "113", "", "110", "101", "3", "175"}};
    shell().background().run(
        this, Lane::Long,
        [path = path.toStdString(), rows](Services& services) { return services.tables.writeSpreadsheet(path, rows); },
        [this](Result<> saved) {
            if (saved)
                shell().notifications().done(tr("The template is saved. Fill it in and import it."));
            else
                shell().notifications().fail(saved.error());
        });
}

void CallsSection::showCentre(const Centre& centre)
{
    m_centre = centre;
    const bool watched = !centre.watchedFolder.empty();
    m_folder->setText(watched ? QDir::toNativeSeparators(toQString(centre.watchedFolder)) : tr("No folder is watched."));
    m_folder->setRole(watched ? Role::Text : Role::Muted);
    m_stop->setEnabled(watched);
    m_choose->setEnabled(centre.version > 0);
}

void CallsSection::chooseFolder()
{
    const QString folder = shell().prompts().folder(this, tr("Watch a folder for call files"));
    if (!folder.isEmpty())
        setFolder(folder);
}

void CallsSection::setFolder(const QString& folder)
{
    Centre edited = m_centre;
    edited.watchedFolder = folder.toStdString();
    m_choose->setEnabled(false);
    m_stop->setEnabled(false);
    shell().write(
        this, [edited](Services& services, const Request& request) { return services.centre.edit(request, edited); },
        [this](Result<> saved) {
            if (!saved)
                shell().notifications().fail(saved.error());
            refresh();
        });
}

void CallsSection::retranslate()
{
    m_heldCard->setTitle(tr("Calls kept"));
    m_import->setText(tr("Import…"));
    m_template->setText(tr("Template…"));
    m_held->setEmptyTexts(tr("No calls yet"), tr("Forecast and staffing begin with the calls of some weeks."), tr("Import…"));
    m_importsCard->setTitle(tr("Imports"));
    m_imports->setEmptyTexts(tr("Nothing imported yet"), {}, {});
    m_folderCard->setTitle(tr("Watched folder"));
    m_folderRemark->setText(tr("Call files that are put or grow in this folder are imported by themselves while somebody who "
                               "may import is signed in. What is wrong or changes kept values waits for a decision."));
    m_choose->setText(tr("Choose…"));
    m_stop->setText(tr("Stop watching"));
    showCentre(m_centre);
}

} // namespace dutydesk
