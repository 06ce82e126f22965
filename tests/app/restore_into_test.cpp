#include "app/wiring.h"
#include "core/backup/backup_error.h"
#include "core/backup/backup_service.h"
#include "core/base/storage_error.h"
#include "core/desk/set_up_service.h"
#include "core/journal/journal_service.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dutydesk;
using namespace dutydesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant noon{Duration(1'795'238'700'000)};
using std::chrono::hours;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s can't be written", qPrintable(path));
}

/// A centre in a file, with two backups an hour apart.
struct CentreInAFile
{
    CentreInAFile()
    {
        location.name = folder.filePath(u"centre.db"_s);
        if (!wiring.bringUpToDate(location, noon))
            qFatal("no database");
        const auto set = *wiring.open(location);
        SetUp setUp;
        setUp.centre.name = "东区中心";
        setUp.centre.timeZone = "Asia/Shanghai";
        setUp.accountName = "admin";
        setUp.displayName = "管理员";
        setUp.password = "long-enough";
        Request request;
        request.actor = *set->services().setUp.setUp(setUp, noon);
        request.now = noon + hours(1);
        older = set->services().backups.make(request, {})->name;
        request.now = noon + hours(2);
        newer = set->services().backups.make(request, {})->name;
    }

    QString backupFile(const std::string& name) const
    {
        return folder.filePath(u"centre-backups/"_s + QString::fromStdString(name));
    }

    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files, QDir::Name); }

    Result<> restore(const std::string& name) { return wiring.restoreInto(location, name, noon + hours(3), {}); }

    QTemporaryDir folder;
    DatabaseLocation location;
    Wiring wiring = *Wiring::load();
    std::string older;
    std::string newer;
};

} // namespace

/// Restoring where the window can't be entered, because the database can't be opened.
class RestoreIntoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupThatCannotBeUsedChangesNothing()
    {
        CentreInAFile centre;
        const QByteArray garbage(8192, 'x');
        overwrite(centre.location.name, garbage);
        overwrite(centre.backupFile(centre.newer), contentOf(centre.backupFile(centre.newer)).first(5000));
        const QStringList before = centre.files();
        QVERIFY_ERROR(centre.restore(centre.newer), error::backupDamaged);
        QCOMPARE(contentOf(centre.location.name), garbage);
        QCOMPARE(centre.files(), before);
    }

    void anOlderBackupIsPutBackAndTheJournalSaysSo()
    {
        CentreInAFile centre;
        const QByteArray garbage(8192, 'x');
        overwrite(centre.location.name, garbage);
        QVERIFY_OK(centre.restore(centre.older));

        const auto set = centre.wiring.open(centre.location);
        QVERIFY_OK(set);
        const auto history = (*set)->journal().about({"installation", 1}, 1, {});
        QVERIFY_OK(history);
        QCOMPARE(history->front().note.action, std::string("backup.restored"));
        // The newer backup saw another chain, which is no sign of tampering now.
        const auto backups = centre.wiring.backupsOf(centre.location);
        QVERIFY_OK(backups);
        QCOMPARE(backups->size(), 2u);
        std::vector<JournalWitness> witnesses;
        for (const Backup& backup : *backups)
            witnesses.push_back({backup.at, backup.head});
        QVERIFY_OK((*set)->services().journal.verify({}, witnesses));

        const QStringList aside = QDir(centre.folder.path()).entryList({u"centre.db.damaged-*"_s});
        QCOMPARE(aside.size(), 1);
        QCOMPARE(contentOf(centre.folder.filePath(aside.front())), garbage);
    }

    void aDatabaseThatOpensIsKeptAsABackup()
    {
        CentreInAFile centre;
        QVERIFY_OK(centre.restore(centre.older));
        const auto backups = centre.wiring.backupsOf(centre.location);
        QCOMPARE(backups->size(), 3u);
        QVERIFY(backups->front().cause == BackupCause::BeforeRestore);
        QVERIFY(QDir(centre.folder.path()).entryList({u"*.damaged-*"_s}).isEmpty());
    }

    void anotherProgramsDatabaseIsLeftAlone()
    {
        CentreInAFile centre;
        QFile::remove(centre.location.name);
        {
            const auto foreign = *Database::open(centre.location);
            QVERIFY_OK(foreign->execute("CREATE TABLE recipe (id BIGINT)"));
        }
        QVERIFY_ERROR(centre.restore(centre.newer), error::storageForeign);
        const auto foreign = *Database::open(centre.location);
        QCOMPARE(*foreign->query("SELECT count(*) FROM recipe").value<int>(), 0);
    }
};

DUTYDESK_TEST(RestoreIntoTest)

#include "restore_into_test.moc"
