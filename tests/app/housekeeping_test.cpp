#include "app/housekeeping.h"
#include "core/backup/backup_error.h"
#include "tests/support/centre_file.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace dutydesk;
using namespace dutydesk::test;
using namespace Qt::StringLiterals;

/// What a console does by itself, and that somebody hears of it when it can't.
class HousekeepingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupThatFailsIsTold()
    {
        const CentreFile centre;
        // Where the backups should go lies a file.
        const QString blocked = centre.write(u"centre-backups"_s, "x");
        LocalInstallation installation(*Wiring::load(), *DatabaseLocation::parse(centre.database()));
        QVERIFY_OK(installation.look());
        QVERIFY(!installation.upkeep().backup);
        const Housekeeping housekeeping(installation, std::chrono::milliseconds(2));
        QTRY_VERIFY_WITH_TIMEOUT(installation.upkeep().backup, 60'000);
        QVERIFY(installation.upkeep().backup->code == error::backupFailed);

        QVERIFY(QFile::remove(blocked));
        QTRY_VERIFY_WITH_TIMEOUT(!installation.upkeep().backup, 60'000);
        QCOMPARE(QDir(blocked).entryList({u"*-daily.db"_s}).size(), 1);
    }
};

DUTYDESK_TEST(HousekeepingTest)

#include "housekeeping_test.moc"
