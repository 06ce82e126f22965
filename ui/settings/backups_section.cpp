#include "ui/settings/backups_section.h"

#include "core/backup/backup_service.h"
#include "core/desk/services.h"
#include "ui/text/error_text.h"
#include "ui/text/vocabulary.h"
#include "ui/widgets/card.h"
#include "ui/widgets/paged_table.h"
#include "ui/widgets/row_list_source.h"
#include "ui/widgets/tone.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

BackupsSection::BackupsSection(Shell& shell, QWidget* parent)
    : SettingsSection(u"backups"_s, shell, parent)
    , m_card(new Card)
    , m_remark(new Label(Role::Muted))
    , m_failure(new Label(textRole(Tone::Bad)))
    , m_make(new QPushButton)
    , m_restore(new QPushButton)
{
    m_source = new RowListSource(
        [] {
            return std::vector<PagedColumn>{{.id = u"at"_s, .title = tr("Made"), .width = 150},
                                            {.id = u"cause"_s, .title = tr("Why"), .width = 170, .stretches = true},
                                            {.id = u"size"_s, .title = tr("Size"), .width = 90, .alignment = Qt::AlignRight},
                                            {.id = u"entry"_s, .title = tr("Last journal entry"), .width = 130,
                                             .alignment = Qt::AlignRight},
                                            {.id = u"verified"_s, .title = tr("Checked"), .width = 110},
                                            {.id = u"name"_s, .title = tr("File"), .width = 260, .visible = false}};
        },
        [this](RowListSource::Give give) {
            this->shell().read(
                this, [](Services& services, const Request& request) { return services.backups.list(request); },
                [this, give](Result<std::vector<Backup>> backups) {
                    if (!backups) {
                        give(std::move(backups).error());
                        return;
                    }
                    const ValueText text(QLocale(), this->shell().session().zone());
                    std::vector<PagedRow> rows;
                    for (const Backup& backup : *backups) {
                        const PagedCell checked = backup.verified
                            ? PagedCell{.text = tr("Sound"), .tone = Tone::Good, .isTag = true}
                            : PagedCell{.text = tr("Not checked"), .tone = Tone::Warn, .isTag = true};
                        rows.push_back({static_cast<std::int64_t>(rows.size()) + 1,
                                        {{.text = text.instant(backup.at)},
                                         {.text = phrase("backup.cause." + std::string(codeOf(backup.cause)))},
                                         {.text = QLocale().formattedDataSize(backup.bytes)},
                                         {.text = backup.head.last ? text.number(backup.head.last.value) : QString()},
                                         checked,
                                         {.text = toQString(backup.name), .toolTip = toQString(backup.place)}},
                                        backup});
                    }
                    give(std::move(rows));
                });
        },
        this);
    m_table = new PagedTable(u"backups.table"_s, *m_source, shell.settings());
    m_make->setObjectName("backups.make"_L1);
    m_make->setProperty("role", u"primary"_s);
    m_restore->setObjectName("backups.restore"_L1);
    m_remark->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_make);
    buttons->addWidget(m_restore);
    buttons->addStretch();
    m_failure->setObjectName("backups.failure"_L1);
    m_failure->setWordWrap(true);
    m_card->body()->addWidget(m_remark);
    m_card->body()->addWidget(m_failure);
    m_card->body()->addLayout(buttons);
    m_card->body()->addWidget(m_table, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_make->setVisible(shell.session().may(Action::BackupMake));
    m_restore->setVisible(shell.session().may(Action::BackupRestore));
    connect(m_make, &QPushButton::clicked, this, &BackupsSection::make);
    connect(m_restore, &QPushButton::clicked, this, &BackupsSection::restore);
    connect(m_table, &PagedTable::currentChanged, this, &BackupsSection::showChosen);
    connect(m_table, &PagedTable::emptyActionTriggered, this, &BackupsSection::make);
    showChosen();
    retranslate();
}

QString BackupsSection::title() const
{
    return tr("Backups");
}

void BackupsSection::refresh()
{
    showFailure();
    m_table->refresh();
}

void BackupsSection::changed(const std::vector<RecordRef>& records)
{
    if (std::ranges::any_of(records, [](const RecordRef& record) { return record.kind == "installation"; }))
        refresh();
}

void BackupsSection::showFailure()
{
    const std::optional<Error> failure = shell().installation().upkeep().backup;
    m_failure->setVisible(failure.has_value());
    if (failure)
        m_failure->setText(signOf(Tone::Bad) + tr("The last automatic backup was not made. %1").arg(errorText(*failure)));
}

void BackupsSection::showChosen()
{
    m_restore->setEnabled(m_table->currentRow());
}

void BackupsSection::make()
{
    m_make->setEnabled(false);
    shell().background().run(
        this, Lane::Long,
        [request = shell().session().forWriting()](Services& services, const Progress& progress) {
            return services.backups.make(request, progress);
        },
        [this](Result<Backup> made) {
            m_make->setEnabled(true);
            if (made)
                shell().notifications().done(tr("A backup is made and checked: %1").arg(toQString(made->name)));
            else if (made.error().code != error::cancelled)
                shell().notifications().fail(made.error());
            refresh();
        },
        {.title = tr("Making a backup")});
}

void BackupsSection::restore()
{
    const PagedRow* row = m_table->currentRow();
    if (!row)
        return;
    const auto backup = std::any_cast<Backup>(row->data);
    const ValueText text(QLocale(), shell().session().zone());
    const auto reason = shell().prompts().text(
        this, tr("Restore the backup of %1").arg(text.instant(backup.at)),
        tr("Everything saved after %1 leaves the desk; the present state is kept as a backup of its own first. Why is "
           "it restored? The journal keeps the answer.")
            .arg(text.instant(backup.at)));
    if (!reason)
        return;
    if (reason->trimmed().isEmpty()) {
        shell().notifications().warn(tr("Nothing was restored: the journal needs a reason."));
        return;
    }
    shell().background().run(
        this, Lane::Long,
        [request = shell().session().forWriting(reason->trimmed()), name = backup.name](Services& services,
                                                                                       const Progress& progress) {
            return services.backups.restore(request, name, progress);
        },
        [this](Result<> restored) {
            if (restored) {
                shell().background().reopen();
                shell().prompts().tell(this, tr("The backup is restored"),
                                       tr("The desk is as it was then. Please sign in again."));
                shell().session().signOut();
            } else if (restored.error().code != error::cancelled) {
                shell().notifications().fail(restored.error());
            }
        },
        {.title = tr("Restoring a backup")});
}

void BackupsSection::retranslate()
{
    m_card->setTitle(tr("Backups"));
    m_remark->setText(tr("One is made every day and before every change of the tables, while everybody works on, and each "
                         "is checked. The oldest ones are removed."));
    showFailure();
    m_make->setText(tr("Make one now"));
    m_restore->setText(tr("Restore…"));
    m_table->setEmptyTexts(tr("No backup yet"), tr("The first one is made when the desk is opened tomorrow."),
                           m_make->isVisibleTo(this) ? tr("Make one now") : QString());
}

} // namespace dutydesk
