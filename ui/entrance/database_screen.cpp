#include "ui/entrance/database_screen.h"

#include "core/backup/backup.h"
#include "core/base/storage_error.h"
#include "ui/shell/shell.h"
#include "ui/text/error_text.h"
#include "ui/widgets/mnemonics.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardWidth = 620;

} // namespace

DatabaseScreen::DatabaseScreen(Shell& shell, QWidget* parent)
    : Screen(shell, cardWidth, parent)
    , m_place(new QLabel)
    , m_remedy(new QLabel)
    , m_details(new QLabel)
    , m_restore(new QPushButton)
    , m_retry(new QPushButton)
{
    setObjectName("database"_L1);
    m_remedy->setObjectName("database.remedy"_L1);
    m_remedy->setWordWrap(true);
    m_place->setObjectName("database.place"_L1);
    m_place->setProperty("role", u"code"_s);
    m_place->setWordWrap(true);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setObjectName("database.details"_L1);
    m_details->setProperty("role", u"muted"_s);
    m_details->setWordWrap(true);
    m_restore->setObjectName("database.restore"_L1);
    m_restore->hide();
    m_retry->setObjectName("database.retry"_L1);
    m_retry->setProperty("role", u"primary"_s);
    body()->addWidget(m_remedy);
    body()->addWidget(m_place);
    body()->addWidget(m_details);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_restore);
    buttons->addWidget(m_retry);
    body()->addLayout(buttons);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        setBusy(true);
        Q_EMIT this->retry();
    });
    connect(m_restore, &QPushButton::clicked, this, &DatabaseScreen::restore);
    setIcon(u"database"_s);
    retranslate();
}

void DatabaseScreen::setError(const Error& error)
{
    m_error = error;
    m_restore->hide();
    setBusy(false);
    retranslate();
    m_retry->setFocus();
    if (error.code == error::storageCorrupted || error.code == error::storageNotDatabase)
        askBackups();
}

void DatabaseScreen::askBackups()
{
    Installation& installation = shell().installation();
    shell().background().run(
        this, Lane::Read, [&installation] { return installation.backups(); },
        [this](Result<std::vector<Backup>> backups) { m_restore->setVisible(backups && !backups->empty()); });
}

void DatabaseScreen::restore()
{
    Installation& installation = shell().installation();
    setBusy(true);
    shell().background().run(
        this, Lane::Read, [&installation] { return installation.backups(); },
        [this, &installation](Result<std::vector<Backup>> backups) {
            setBusy(false);
            if (!backups)
                return setError(backups.error());
            if (backups->empty())
                return;
            const ValueText text;
            QStringList names;
            for (const Backup& backup : *backups)
                names << tr("%1 (%2)", "time, size").arg(text.instant(backup.at), QLocale().formattedDataSize(backup.bytes));
            const auto chosen = shell().prompts().choose(
                this, tr("Restore a backup"),
                tr("What was saved after the backup is lost to the desk; the damaged file is kept beside it."), names);
            if (!chosen)
                return;
            setBusy(true);
            const std::string name = (*backups)[static_cast<std::size_t>(*chosen)].name;
            shell().background().run(
                this, Lane::Long,
                [&installation, name](const Progress& progress) { return installation.restore(name, progress); },
                [this](Result<> restored) {
                    setBusy(false);
                    if (restored) {
                        Q_EMIT retry();
                    } else {
                        // Another backup may be the better one.
                        setError(restored.error());
                        askBackups();
                    }
                },
                {.title = tr("Restoring a backup")});
            m_restore->setText(tr("Restoring a backup…"));
        });
}

void DatabaseScreen::setBusy(bool busy)
{
    m_retry->setEnabled(!busy);
    m_restore->setEnabled(!busy);
    if (!busy)
        m_restore->setText(tr("Restore a backup…"));
}

void DatabaseScreen::retranslate()
{
    const ErrorCode code = m_error.code;
    QString title = tr("The database can't be opened");
    QString remedy = tr("Try again. If it stays like this, show these lines to whoever looks after this computer.");
    if (code == error::storageNewer) {
        title = tr("The database belongs to a newer Dutydesk");
        remedy = tr("Start the newer version on this computer too. This one leaves the database as it is.");
    } else if (code == error::storageNotDatabase || code == error::storageForeign) {
        title = tr("This file is not a Dutydesk database");
        remedy = tr("Start with another file (dutydesk --database FILE), or restore a backup. Nothing was changed.");
    } else if (code == error::storageReadOnly) {
        title = tr("The database may only be read");
        remedy = tr("Give yourself the right to write to the file and to its folder, then try again.");
    } else if (code == error::storageCorrupted) {
        title = tr("The database is damaged");
        remedy = tr("Restore the newest backup. The damaged file is kept, so that more may be saved from it.");
    } else if (code == error::storageBusy) {
        title = tr("Another program holds the database");
        remedy = tr("Close other programs that have the file open, a backup or a copy perhaps, then try again.");
    } else if (code == error::storageFull) {
        title = tr("The disk is full");
        remedy = tr("Make room on the disk, then try again. Everything saved before is still there.");
    } else if (code == error::storageConnectionLost || code == error::storageCannotOpen) {
        title = tr("The database is out of reach");
        remedy = tr("Look whether the file's folder or the server is there and whether this computer is on the network, "
                    "then try again.");
    }
    setTitle(title);
    setText(errorText(m_error));
    m_remedy->setText(remedy);
    m_place->setText(shell().installation().description().place);
    const Value* detail = m_error.find("detail");
    m_details->setText(detail ? ValueText()(*detail) : QString());
    m_details->setVisible(detail);
    m_restore->setText(tr("Restore a backup…"));
    m_retry->setText(tr("Try again"));
    giveMnemonics(*this);
}

} // namespace dutydesk
