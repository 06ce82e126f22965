#include "tests/support/registry.h"

#include "core/account/account_error.h"
#include "core/centre/centre_error.h"
#include "tests/support/people_desk.h"

#include <QTest>

namespace dutydesk::test {

namespace {

SetUp good()
{
    SetUp setUp;
    setUp.centre.name = " 华东客服中心 ";
    setUp.centre.timeZone = "Asia/Shanghai";
    setUp.accountName = "admin";
    setUp.displayName = "管理员";
    setUp.password = "long-enough";
    return setUp;
}

} // namespace

class CentreStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreshDatabaseHoldsNoCentre()
    {
        PeopleDesk desk;
        const auto centre = desk.centre.find();
        QVERIFY(centre && !*centre);
    }

    void settingUpMakesCentreAndAdministrator()
    {
        PeopleDesk desk;
        const auto actor = desk.setUp.setUp(good(), testNoon);
        QVERIFY(actor);
        const auto centre = desk.centre.find();
        QVERIFY(centre && *centre);
        QCOMPARE((*centre)->name, std::string("华东客服中心"));
        QCOMPARE((*centre)->version, 1);
        QVERIFY(desk.accounts.signIn("admin", "long-enough", testNoon));
        QVERIFY(!desk.setUp.setUp(good(), testNoon));
    }

    void aBadFormLeavesNothingBehind()
    {
        std::vector<std::pair<SetUp, ErrorCode>> cases;
        const auto with = [&](ErrorCode code, auto change) {
            SetUp setUp = good();
            change(setUp);
            cases.emplace_back(setUp, code);
        };
        with(error::fieldEmpty, [](SetUp& s) { s.centre.name = "  "; });
        with(error::fieldTooLong, [](SetUp& s) { s.centre.name = std::string(10'000, 'x'); });
        with(error::timeZoneUnknown, [](SetUp& s) { s.centre.timeZone = "Mars/Olympus"; });
        with(error::fieldEmpty, [](SetUp& s) { s.accountName = ""; });
        with(error::passwordTooShort, [](SetUp& s) { s.password = "short"; });
        for (const auto& [setUp, code] : cases) {
            PeopleDesk desk;
            const auto actor = desk.setUp.setUp(setUp, testNoon);
            QVERIFY(!actor);
            QCOMPARE(actor.error().code.id, code.id);
            QVERIFY(desk.accountStore.all()->empty());
            QCOMPARE(desk.journal.head()->last.value, 0);
        }
    }

    void settingsAreEditedByVersion()
    {
        PeopleDesk desk;
        QVERIFY(desk.setUp.setUp(good(), testNoon));
        Centre mine = **desk.centre.find();
        Centre theirs = mine;
        theirs.watchedFolder = "/srv/calls";
        QVERIFY(desk.centre.edit(desk.by(Post::Maintenance), theirs));
        mine.language = "zh_CN";
        const auto stale = desk.centre.edit(desk.by(Post::Maintenance), mine);
        QCOMPARE(stale.error().code.id, error::stale.id);
        QVERIFY(stale.error().find("who"));
        QCOMPARE((*desk.centre.find())->watchedFolder, std::string("/srv/calls"));
        QCOMPARE(desk.centre.edit(desk.by(Post::Trainer), mine).error().code.id, error::forbidden.id);
    }
};

DUTYDESK_TEST(CentreStoreTest)

} // namespace dutydesk::test

#include "centre_store_test.moc"
