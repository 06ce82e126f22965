#include "tests/support/registry.h"

#include "core/journal/journal_service.h"
#include "core/people/people_error.h"
#include "core/people/people_fields.h"
#include "tests/support/people_desk.h"
#include "tests/support/results.h"

#include <QTest>

namespace dutydesk::test {

namespace {

class Rows : public TableReader
{
public:
    explicit Rows(std::vector<std::vector<std::string>> rows) : m_rows(std::move(rows)) {}

    Result<bool> next(TableRow& row) override
    {
        if (m_at == m_rows.size())
            return false;
        row.cells = m_rows[m_at];
        row.number = static_cast<std::int64_t>(++m_at);
        return true;
    }
    std::int64_t position() const override { return static_cast<std::int64_t>(m_at); }
    std::int64_t size() const override { return static_cast<std::int64_t>(m_rows.size()); }

private:
    std::vector<std::vector<std::string>> m_rows;
    std::size_t m_at = 0;
};

const std::vector<std::string> headings = {"工号", "姓名", "岗位", "区域", "班组", "奖金基数"};

Result<PeopleImportPlan> planned(PeopleDesk& desk, std::vector<std::vector<std::string>> rows)
{
    rows.insert(rows.begin(), headings);
    Rows table(std::move(rows));
    return desk.people.plan(desk.by(Post::HumanResources), table, "people.xlsx", {});
}

} // namespace

class PeopleImportStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anImportIsOneEntryAndTheSameFileTwiceAddsNothing()
    {
        PeopleDesk desk;
        const std::vector<std::vector<std::string>> rows = {{"1001", "王小明", "值班经理", "东区", "一班", "1200"},
                                                            {"1002", "李娜", "前台客服代表", "东区", "一班", ""}};
        const auto plan = planned(desk, rows);
        QVERIFY(plan);
        const auto done = desk.people.commit(desk.by(Post::HumanResources, "k1"), *plan, {});
        QVERIFY(done);
        QCOMPARE(done->added, 2);
        QCOMPARE(desk.journal.head()->last.value, 1);
        const Organisation organisation = *desk.people.organisation(desk.by(Post::HumanResources));
        QCOMPARE(organisation.areas.size(), 1u);
        QCOMPARE(organisation.groups.size(), 1u);
        const auto people = desk.people.list(desk.by(Post::HumanResources), {});
        QCOMPARE(people->people.size(), 2u);
        QVERIFY(people->people[0].bonusBase == yuan(1200));
        QVERIFY(people->people[0].group == organisation.groups[0].id);
        const auto again = planned(desk, rows);
        QVERIFY(again->changesNothing());
        QCOMPARE(again->same, 2);
        QVERIFY(desk.people.commit(desk.by(Post::HumanResources, "k2"), *again, {}));
        QCOMPARE(desk.journal.head()->last.value, 1);
        // The same command sent again does nothing either.
        QVERIFY(desk.people.commit(desk.by(Post::HumanResources, "k1"), *plan, {}));
        QCOMPARE(*desk.people.count(desk.by(Post::HumanResources), {}), 2);
    }

    void whatAnImportChangedOfAPersonIsInTheirHistory()
    {
        PeopleDesk desk;
        const Request staff = desk.by(Post::HumanResources);
        Agent agent = desk.someone("1001", "王小明");
        agent.id = *desk.people.add(staff, agent);
        const auto plan = planned(desk, {{"1001", "王小明", "值班经理", "东区", "一班", "1300"}, {"1002", "李娜", "备员", "", "", ""}});
        Request import = desk.by(Post::HumanResources, "k1");
        import.actor.name = "陈人事";
        QVERIFY(desk.people.commit(import, *plan, {.confirmChanges = true}));

        const auto changeOf = [](const JournalEntry& entry, const std::string& field) {
            const auto found = std::ranges::find(entry.note.changes, field, &FieldChange::field);
            return found == entry.note.changes.end() ? FieldChange() : *found;
        };
        const auto history = desk.people.timeline(staff, agent.id, 10);
        QVERIFY(history);
        QCOMPARE(history->size(), 2u);
        const JournalEntry& imported = history->front();
        QCOMPARE(imported.note.action, std::string("people.imported"));
        QVERIFY(changeOf(imported, "agent.post").before == Value(Term{"post.front-line-agent"}));
        QVERIFY(changeOf(imported, "agent.post").after == Value(Term{"post.duty-manager"}));
        QVERIFY(changeOf(imported, "agent.bonus-base").after == Value(yuan(1300)));
        QVERIFY(changeOf(imported, "agent.area").after == Value(std::string("东区")));
        QVERIFY(changeOf(imported, "agent.name").field.empty());
        // Pay is told to those who may read it only; other people's changes not at all.
        const auto others = desk.people.timeline(desk.by(Post::DutyManager), agent.id, 10);
        QVERIFY(changeOf(others->front(), "agent.bonus-base").field.empty());
        const AgentId second = desk.peopleStore.findByNumber("1002")->value().id;
        const auto hers = desk.people.timeline(staff, second, 10);
        QCOMPARE(hers->size(), 1u);
        QVERIFY(changeOf(hers->front(), "agent.name").after == Value(std::string("李娜")));
        // Page by page it is the same.
        QCOMPARE(desk.people.timeline(staff, agent.id, 1)->front().id, imported.id);
        QCOMPARE(desk.people.timeline(staff, agent.id, 1, imported.id)->front().note.action, std::string("agent.added"));
        JournalService journal(desk.journal, {{payField, Action::PeopleReadPay}});
        const auto read = journal.about(desk.by(Post::DutyManager), {"people-import", 0}, Action::JournalRead, {}, 1);
        QVERIFY(std::ranges::none_of(read->front().note.changes,
                                     [](const FieldChange& change) { return change.field.starts_with(payField); }));
        // The one entry names what was made on the way.
        const auto whole = desk.journal.about({"people-import", 0}, 1, {})->front();
        QVERIFY(std::ranges::any_of(whole.note.changes, [](const FieldChange& change) {
            return change.field.starts_with("area.name#") && change.after == Value(std::string("东区"));
        }));

        // Who saves over it hears who changed it.
        agent.version = 1;
        agent.name = "王大明";
        const auto stale = desk.people.edit(staff, agent);
        QVERIFY_ERROR(stale, error::stale);
        QVERIFY(*stale.error().find("who") == Value(std::string("陈人事")));
    }

    void badRowsStopTheImportUnlessSkipped()
    {
        PeopleDesk desk;
        const auto plan = planned(desk, {{"1001", "王小明", "皇帝", "", "", ""}, {"1002", "李娜", "备员", "", "", ""}});
        QVERIFY(plan);
        const auto refused = desk.people.commit(desk.by(Post::HumanResources), *plan, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code.id, error::importHasFindings.id);
        QCOMPARE(refused.error().causes.size(), 1u);
        QCOMPARE(*desk.people.count(desk.by(Post::HumanResources), {}), 0);
        const auto done = desk.people.commit(desk.by(Post::HumanResources), *plan, {.skipBadRows = true});
        QVERIFY(done);
        QCOMPARE(done->added, 1);
        QCOMPARE(done->skipped, 1);
    }

    void aPlanThatWasOvertakenIsRefusedWhole()
    {
        PeopleDesk desk;
        Agent agent = desk.someone("1001");
        agent.id = *desk.people.add(desk.by(Post::HumanResources), agent);
        agent.version = 1;
        const auto plan = planned(desk, {{"1002", "李娜", "备员", "", "", ""}, {"1001", "王大明", "备员", "", "", ""}});
        agent.name = "王中明";
        QVERIFY(desk.people.edit(desk.by(Post::HumanResources), agent));
        const auto unconfirmed = desk.people.commit(desk.by(Post::HumanResources), *plan, {});
        QCOMPARE(unconfirmed.error().code.id, error::importHasChanges.id);
        const auto refused = desk.people.commit(desk.by(Post::HumanResources), *plan, {.confirmChanges = true});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code.id, error::importPlanOutdated.id);
        QCOMPARE(*desk.people.count(desk.by(Post::HumanResources), {}), 1);
    }

    void aCancelledImportChangesNothing()
    {
        PeopleDesk desk;
        const auto plan = planned(desk, {{"1002", "李娜", "备员", "东区", "", ""}});
        std::stop_source stop;
        stop.request_stop();
        Progress progress;
        progress.stop = stop.get_token();
        const auto cancelled = desk.people.commit(desk.by(Post::HumanResources), *plan, {}, progress);
        QCOMPARE(cancelled.error().code.id, error::cancelled.id);
        QVERIFY(desk.people.organisation(desk.by(Post::HumanResources))->areas.empty());
    }
};

DUTYDESK_TEST(PeopleImportStoreTest)

} // namespace dutydesk::test

#include "people_import_store_test.moc"
