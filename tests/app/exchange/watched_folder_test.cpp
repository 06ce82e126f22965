#include "app/exchange/watched_folder.h"
#include "app/installation.h"
#include "core/calls/calls_service.h"
#include "core/centre/centre_service.h"
#include "tests/support/centre_file.h"
#include "tests/support/registry.h"
#include "tests/support/shell_fixture.h"

#include <QSignalSpy>
#include <QTest>

namespace dutydesk::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

} // namespace

class WatchedFolderTest : public QObject
{
    Q_OBJECT

    /// How many intervals the database holds, seen through a connection of its own.
    static std::int64_t kept(const CentreFile& centre)
    {
        const auto set = Wiring::load()->open(*DatabaseLocation::parse(centre.database()));
        std::int64_t intervals = 0;
        const auto held = (*set)->calls().held();
        for (const CallsHeld& queue : *held)
            intervals += queue.intervals;
        return intervals;
    }

    static void watch(const CentreFile& centre, const QString& folder)
    {
        const auto set = Wiring::load()->open(*DatabaseLocation::parse(centre.database()));
        Centre edited = **(*set)->services().centre.find();
        edited.watchedFolder = folder.toStdString();
        Request request;
        request.actor.account = {1};
        request.actor.post = Post::Administrator;
        request.now = systemNow();
        QVERIFY((*set)->services().centre.edit(request, edited));
    }

private Q_SLOTS:
    void importsFilesAsTheyComeAndGrow()
    {
        const CentreFile centre;
        QTemporaryDir folder;
        watch(centre, folder.path());
        ShellFixture fixture(std::make_unique<LocalInstallation>(*Wiring::load(), *DatabaseLocation::parse(centre.database())));
        QVERIFY(fixture.shell().installation().look());
        WatchedFolder watched(fixture.shell(), std::chrono::milliseconds(50));
        QSignalSpy imported(&watched, &WatchedFolder::imported);
        fixture.signIn();

        QFile file(folder.filePath(u"today.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        // The last line is half written: "19" may be the beginning of 190.
        file.write("timestamp,calls\n2026-11-21 07:00,11\n2026-11-21 07:05,12\n2026-11-21 07:10,19");
        file.flush();
        QVERIFY(QTest::qWaitFor([&] { return imported.size() == 1; }, patience));
        QCOMPARE(imported.first().at(1).toLongLong(), 2);
        QCOMPARE(kept(centre), 2);

        file.write("0\n2026-11-21 07:15,20\n");
        file.flush();
        QVERIFY(QTest::qWaitFor([&] { return imported.size() == 2; }, patience));
        QCOMPARE(kept(centre), 4);
        // 13:25: the interval from 13:25 on still runs, and goes in when it has ended.
        file.write("2026-11-21 13:20,7\n2026-11-21 13:25,1\n");
        file.flush();
        QVERIFY(QTest::qWaitFor([&] { return imported.size() == 3; }, patience));
        QCOMPARE(kept(centre), 5);
        fixture.now += std::chrono::minutes(5);
        QVERIFY(QTest::qWaitFor([&] { return imported.size() == 4; }, patience));
        QCOMPARE(kept(centre), 6);
    }

    void tellsOnceWhatWaitsForADecision()
    {
        const CentreFile centre;
        QTemporaryDir folder;
        watch(centre, folder.path());
        ShellFixture fixture(std::make_unique<LocalInstallation>(*Wiring::load(), *DatabaseLocation::parse(centre.database())));
        QVERIFY(fixture.shell().installation().look());
        WatchedFolder watched(fixture.shell(), std::chrono::milliseconds(50));
        fixture.signIn();
        QFile file(folder.filePath(u"bad.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("timestamp,calls\n2026-11-21 07:00,11\n2026-11-21 07:05,many\n");
        file.close();
        const Notifications& notices = fixture.shell().notifications();
        QVERIFY(QTest::qWaitFor([&] { return notices.all().size() == 1; }, patience));
        QVERIFY(notices.all().front().text.contains(u"bad.csv"_s));
        QVERIFY(file.open(QIODevice::Append));
        file.write("2026-11-21 07:10,12\n");
        file.close();
        QFile good(folder.filePath(u"good.csv"_s));
        QVERIFY(good.open(QIODevice::WriteOnly));
        good.write("timestamp,calls\n2026-11-21 08:00,11\n2026-11-21 08:05,3\n");
        good.close();
        // By the time that the good file is in, the bad one was looked at again and not told again.
        QVERIFY(QTest::qWaitFor([&] { return notices.all().size() == 2; }, patience));
        QVERIFY(notices.all().back().text.contains(u"good.csv"_s));
        QCOMPARE(kept(centre), 2);
    }

    void aFileIsReadAgainOnceThePlaceToPutItIsBack()
    {
        const CentreFile centre;
        QTemporaryDir folder;
        watch(centre, folder.path());
        ShellFixture fixture(std::make_unique<LocalInstallation>(*Wiring::load(), *DatabaseLocation::parse(centre.database())));
        QVERIFY(fixture.shell().installation().look());
        WatchedFolder watched(fixture.shell(), std::chrono::milliseconds(50));
        QSignalSpy imported(&watched, &WatchedFolder::imported);
        const auto set = Wiring::load()->open(*DatabaseLocation::parse(centre.database()));
        QVERIFY((*set)->database().query("ALTER TABLE call_volume RENAME TO call_volume_away").run());
        fixture.signIn();
        QFile file(folder.filePath(u"day.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("timestamp,calls\n2026-11-21 07:00,11\n2026-11-21 07:05,12\n");
        file.close();
        const Notifications& notices = fixture.shell().notifications();
        QVERIFY(QTest::qWaitFor([&] { return notices.all().size() == 1; }, patience));
        QVERIFY(imported.isEmpty());
        QVERIFY((*set)->database().query("ALTER TABLE call_volume_away RENAME TO call_volume").run());
        QVERIFY(QTest::qWaitFor([&] { return imported.size() == 1; }, patience));
        QCOMPARE(kept(centre), 2);
    }

    void nobodySignedInMeansNothingIsImported()
    {
        const CentreFile centre;
        QTemporaryDir folder;
        watch(centre, folder.path());
        ShellFixture fixture(std::make_unique<LocalInstallation>(*Wiring::load(), *DatabaseLocation::parse(centre.database())));
        QVERIFY(fixture.shell().installation().look());
        WatchedFolder watched(fixture.shell(), std::chrono::milliseconds(10));
        watched.look();
        QVERIFY(!fixture.shell().background().busy());
        fixture.signIn(Post::FrontLineAgent);
        watched.look();
        QVERIFY(!fixture.shell().background().busy());
    }
};

DUTYDESK_TEST(WatchedFolderTest)

} // namespace dutydesk::test

#include "watched_folder_test.moc"
