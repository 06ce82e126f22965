#include "app/storage/search_index.h"
#include "app/storage/ticket_store_sql.h"
#include "app/storage/unit_of_work_sql.h"
#include "core/ticket/ticket_error.h"
#include "tests/support/registry.h"
#include "tests/support/temporary_database.h"

#include <QTest>

#include <algorithm>
#include <set>

namespace dutydesk::test {

namespace {

using namespace std::chrono;

constexpr Instant noon{Duration(1'795'000'000'000)};

Ticket complaint(std::string title, Instant received = noon)
{
    Ticket ticket;
    ticket.version = 1;
    ticket.kind = TicketKind::Complaint;
    ticket.category = {1};
    ticket.categoryCode = "billing";
    ticket.title = std::move(title);
    ticket.description = "客户要求核实";
    ticket.customer = {"张伟", "13800002217", "人民路 5 号", "KD1001", "东城区"};
    ticket.apologised = true;
    ticket.owner = {7};
    ticket.group = {2};
    ticket.area = {1};
    ticket.received = received;
    ticket.changed = received;
    ticket.changedBy = {{3}, "陈立"};
    return ticket;
}

Clock running(ClockKind kind, Instant due)
{
    Clock clock;
    clock.number = 1;
    clock.kind = kind;
    clock.start = due - hours(4);
    clock.since = clock.start;
    clock.limit = hours(4);
    clock.due = due;
    clock.warn = due - hours(1);
    return clock;
}

Ticket dueAt(std::string title, Instant due)
{
    Ticket ticket = complaint(std::move(title));
    ticket.state = TicketState::Sent;
    ticket.department = {5};
    ticket.clocks = {running(ClockKind::Complete, due)};
    return ticket;
}

/// A ticket in which every list has an entry and every optional part a value.
Ticket full()
{
    Ticket ticket = complaint("宽带反复断线");
    ticket.channel = TicketChannel::Message;
    ticket.priority = TicketPriority::Urgent;
    ticket.state = TicketState::WaitingCustomer;
    ticket.pass = 2;
    ticket.department = {5};
    ticket.handler = {9};
    ticket.dispatched = noon + minutes(9);
    ticket.policyVersion = 4;
    ticket.promised = noon + hours(30);
    ticket.answer = "已答复";
    ticket.escalationLevel = 2;
    ticket.clocks = {running(ClockKind::Accept, noon + hours(1)), running(ClockKind::Complete, noon + hours(24))};
    ticket.clocks[0].state = ClockState::Met;
    ticket.clocks[0].stopped = noon + minutes(40);
    ticket.clocks[0].used = minutes(31);
    ticket.clocks[1].number = 2;
    ticket.clocks[1].state = ClockState::Paused;
    ticket.clocks[1].aroundTheClock = true;
    ticket.clocks[1].extended = hours(2);
    ticket.clocks[1].pauses = {{noon + hours(1), noon + hours(2)}, {noon + hours(3), {}}};
    TransferSlip slip;
    slip.number = 1;
    slip.from = {4};
    slip.to = {5};
    slip.category = {1};
    slip.description = "后台数据";
    slip.reason = "需核查";
    slip.required = noon + hours(24);
    slip.binding = true;
    slip.sentBy = {{3}, "陈立"};
    slip.sentAt = noon + minutes(9);
    slip.acceptedBy = {{8}, "刘洋"};
    slip.acceptedAt = noon + minutes(20);
    slip.returned = ReturnReason::Incomplete;
    slip.returnText = "缺少金额";
    slip.returnedBy = {{8}, "刘洋"};
    slip.returnedAt = noon + minutes(30);
    ticket.transfers = {slip};
    ticket.feedback = {{1, 1, {5}, "更换分光器", "测速合格", {{8}, "刘洋"}, noon + hours(5), 2}};
    ticket.callbacks = {{1, 1, {{3}, "陈立"}, noon + hours(6), false, {}, {}, "无人接听"},
                        {2, 1, {{3}, "陈立"}, noon + hours(7), true, 2, DissatisfactionReason::NotSolved, "仍断线"}};
    ticket.extensions = {{1, 2, ExtensionState::Granted, hours(2), "等待备件", {{8}, "刘洋"}, noon + hours(8),
                          {{6}, "周敏"}, noon + hours(9), "同意"}};
    ticket.help = {{1, 2, {4}, "请核对话单", {{8}, "刘洋"}, noon + hours(8), "已核对", {{11}, "赵蕾"}, noon + hours(9)}};
    ticket.reminders = {{1, 2, {{6}, "周敏"}, noon + hours(10)}};
    ticket.escalations = {{1, 1, 1, 2, noon + hours(18), {}, noon + hours(18), ""},
                          {2, 2, 2, 0, {}, {{6}, "周敏"}, noon + hours(20), "请督办"}};
    ticket.returns = {{{4}, {5}, 1}};
    return ticket;
}

std::vector<TicketId> idsOf(const std::vector<TicketRow>& rows)
{
    std::vector<TicketId> ids;
    for (const TicketRow& row : rows)
        ids.push_back(row.id);
    return ids;
}

} // namespace

class TicketStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<TemporaryDatabase>();
        m_database = m_place->open();
        m_work = std::make_unique<UnitOfWorkSql>(*m_database);
        m_store = std::make_unique<TicketStoreSql>(*m_database);
    }

    void cleanup()
    {
        m_store.reset();
        m_work.reset();
        m_database.reset();
        m_place.reset();
    }

    void keepsEverything()
    {
        Ticket ticket = full();
        ticket.id = add(ticket);
        QVERIFY(read(ticket.id) == ticket);

        ticket.version = 2;
        ticket.state = TicketState::Archived;
        ticket.outcome = TicketOutcome::Satisfied;
        ticket.closed = noon + days(2);
        ticket.clocks[1].state = ClockState::Met;
        ticket.clocks[1].pauses[1].to = noon + hours(9);
        ticket.clocks.push_back(running(ClockKind::Callback, noon + hours(40)));
        ticket.clocks.back().number = 3;
        ticket.reminders.push_back({2, 2, {{3}, "陈立"}, noon + hours(11)});
        ticket.returns[0].count = 2;
        QVERIFY(save(ticket));
        QVERIFY(read(ticket.id) == ticket);
    }

    void namesAMissingTicket()
    {
        const auto missing = m_store->find({99});
        QVERIFY(!missing.has_value());
        QVERIFY(missing.error().code == error::notFound);
    }

    void refusesAStaleSave()
    {
        Ticket ticket = complaint("账单多扣");
        ticket.id = add(ticket);
        Ticket mine = ticket;
        Ticket theirs = ticket;
        theirs.version = mine.version = 2;
        theirs.title = "先改";
        mine.title = "后改";
        QVERIFY(save(theirs));
        QVERIFY(!save(mine));
        QCOMPARE(read(ticket.id).title, std::string("先改"));
    }

    void aSaveThatWasUndoneIsNotTakenForKept()
    {
        Ticket ticket = complaint("账单多扣");
        ticket.id = add(ticket);
        const Result<> undone = m_work->perform([&]() -> Result<> {
            DUTYDESK_ASSIGN(kept, m_store->find(ticket.id));
            kept.version = 2;
            kept.reminders.push_back({1, 1, {{6}, "周敏"}, noon});
            DUTYDESK_TRY(m_store->update(kept));
            DUTYDESK_ASSIGN(again, m_store->find(ticket.id));
            return makeError(error::cancelled);
        });
        QVERIFY(!undone.has_value());
        ticket.version = 2;
        ticket.reminders.push_back({1, 1, {{6}, "周敏"}, noon});
        QVERIFY(save(ticket));
        QVERIFY(read(ticket.id) == ticket);
    }

    void pagesInEveryOrder_data()
    {
        QTest::addColumn<int>("order");
        QTest::newRow("due") << int(TicketOrder::Due);
        QTest::newRow("received") << int(TicketOrder::Received);
        QTest::newRow("changed") << int(TicketOrder::Changed);
    }

    void pagesInEveryOrder()
    {
        QFETCH(int, order);
        for (int i = 0; i < 23; ++i) {
            Ticket ticket = i % 4 == 0 ? complaint("无计时") : dueAt("有计时", noon + minutes((i * 7) % 11));
            ticket.received = noon + minutes((i * 5) % 9);
            ticket.changed = noon + minutes((i * 3) % 8);
            add(ticket);
        }
        TicketQuery query = all();
        query.order = static_cast<TicketOrder>(order);
        const std::vector<TicketRow> once = m_store->page(query, {}, 100)->rows;
        QCOMPARE(once.size(), std::size_t(23));
        QVERIFY(std::ranges::is_sorted(once, [&](const TicketRow& a, const TicketRow& b) { return before(a, b, query.order); }));

        std::vector<TicketId> paged;
        std::optional<TicketCursor> after;
        do {
            const TicketPage page = *m_store->page(query, after, 4);
            for (const TicketId id : idsOf(page.rows))
                paged.push_back(id);
            after = page.next;
        } while (after);
        QVERIFY(paged == idsOf(once));

        const std::vector<TicketAnchor> anchors = *m_store->anchors(query, 5, 100);
        QCOMPARE(anchors.size(), std::size_t(4));
        for (const TicketAnchor& anchor : anchors) {
            const TicketPage page = *m_store->page(query, anchor.after, 1);
            QCOMPARE(page.rows.at(0).id.value, once.at(static_cast<std::size_t>(anchor.skipped)).id.value);
        }
    }

    void servesTheSavedFilters()
    {
        const TicketId late = add(dueAt("超时", noon - hours(1)));
        const TicketId soon = add(dueAt("临期", noon + minutes(30)));
        add(dueAt("不急", noon + hours(9)));
        Ticket called = complaint("待回访");
        called.state = TicketState::Callback;
        const TicketId callback = add(called);
        Ticket again = dueAt("返工", noon + hours(8));
        again.pass = 3;
        const TicketId rework = add(again);
        Ticket archived = again;
        archived.state = TicketState::Archived;
        archived.clocks.clear();
        add(archived);

        QCOMPARE(found(TicketView::DueAndOverdue), (std::vector{late, soon}));
        QCOMPARE(found(TicketView::CallbacksDue), std::vector{callback});
        QCOMPARE(found(TicketView::Rework), std::vector{rework});
        QCOMPARE(found(TicketView::Mine, {7}), std::vector{callback});
        TicketQuery department = all();
        department.filter.view = TicketView::Mine;
        department.myDepartment = {5};
        QCOMPARE(m_store->page(department, {}, 10)->rows.size(), std::size_t(4));

        const TicketCounts counts = *m_store->counts(all(), 1000);
        QCOMPARE(counts.dueAndOverdue.count, 2);
        QCOMPARE(counts.overdue.count, 1);
        QCOMPARE(counts.callbacksDue.count, 1);
        QCOMPARE(counts.rework.count, 1);
        QCOMPARE(counts.open, 5);
        QCOMPARE(counts.all, 6);
    }

    void countersFollowEveryChange()
    {
        Ticket ticket = complaint("账单多扣");
        ticket.id = add(ticket);
        ticket.version = 2;
        ticket.state = TicketState::Archived;
        QVERIFY(save(ticket));
        TicketQuery archived = all();
        archived.filter.state = TicketState::Archived;
        QCOMPARE(m_store->count(archived, 10)->count, 1);
        QCOMPARE(m_store->counts(all(), 10)->open, 0);
        QCOMPARE(m_store->counts(all(), 10)->all, 1);
    }

    void keepsWithinWhatThePostMaySee()
    {
        Ticket sent = dueAt("派单", noon + hours(1));
        TransferSlip slip;
        slip.number = 1;
        slip.to = {5};
        sent.transfers = {slip};
        const TicketId ours = add(sent);
        Ticket other = complaint("别处");
        other.owner = {8};
        const TicketId theirs = add(other);

        TicketQuery department = all();
        department.withinDepartment = {5};
        QCOMPARE(idsOf(m_store->page(department, {}, 10)->rows), std::vector{ours});
        QCOMPARE(m_store->counts(department, 10)->all, 1);
        QCOMPARE(m_store->counts(department, 10)->open, 1);
        TicketQuery owner = all();
        owner.withinOwner = {8};
        QCOMPARE(idsOf(m_store->page(owner, {}, 10)->rows), std::vector{theirs});
        QCOMPARE(m_store->count(owner, 10)->count, 1);
        QCOMPARE(m_store->counts(owner, 10)->all, 1);
    }

    void findsChineseWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("hits");
        QTest::newRow("two characters") << QStringLiteral("退费") << 2;
        QTest::newRow("one character") << QStringLiteral("费") << 2;
        QTest::newRow("longer") << QStringLiteral("要求退费") << 1;
        QTest::newRow("two words") << QStringLiteral("退费 到账") << 1;
        QTest::newRow("in the description") << QStringLiteral("核实") << 3;
        QTest::newRow("latin") << QStringLiteral("WIFI") << 1;
        QTest::newRow("reversed") << QStringLiteral("费退") << 0;
        QTest::newRow("number") << QStringLiteral("T-2") << 1;
        QTest::newRow("bare number") << QStringLiteral("3") << 1;
        QTest::newRow("quotes and operators") << QStringLiteral("\"') OR tokens MATCH *") << 0;
        QTest::newRow("nothing to look for") << QStringLiteral("，。") << 0;
    }

    void findsChineseWords()
    {
        QFETCH(QString, typed);
        QFETCH(int, hits);
        add(complaint("套餐多扣费，客户要求退费"));
        add(complaint("退费未到账"));
        add(complaint("wifi 很慢"));
        index();
        for (const TicketOrder order : allTicketOrders) {
            TicketQuery query = all();
            query.order = order;
            query.filter.text = typed.toStdString();
            QCOMPARE(m_store->page(query, {}, 10)->rows.size(), std::size_t(hits));
            QCOMPARE(m_store->count(query, 10)->count, hits);
        }
    }

    void searchPagesAndKeepsUp()
    {
        std::vector<TicketId> ids;
        for (int i = 0; i < 12; ++i)
            ids.push_back(add(i % 3 == 0 ? complaint("退费") : dueAt("退费", noon + minutes((i * 7) % 5))));
        index();
        for (const TicketOrder order : allTicketOrders) {
            TicketQuery query = all();
            query.order = order;
            query.filter.text = "退费";
            const std::vector<TicketRow> once = m_store->page(query, {}, 50)->rows;
            QCOMPARE(once.size(), ids.size());
            std::vector<TicketId> paged;
            std::optional<TicketCursor> after;
            do {
                const TicketPage page = *m_store->page(query, after, 5);
                for (const TicketId id : idsOf(page.rows))
                    paged.push_back(id);
                after = page.next;
            } while (after);
            QVERIFY(paged == idsOf(once));
            QCOMPARE(m_store->anchors(query, 5, 9)->size(), std::size_t(2));
        }
        // Another title, and closed: found by the new words, and no longer among the open ones.
        Ticket ticket = read(ids[1]);
        ticket.version = 2;
        ticket.title = "充值未到账";
        ticket.state = TicketState::Archived;
        ticket.clocks.clear();
        QVERIFY(save(ticket));
        index();
        QCOMPARE(search("充值").size(), std::size_t(1));
        QCOMPARE(search("退费").size(), ids.size() - 1);
        QCOMPARE(search("充值", TicketView::Rework).size(), std::size_t(0));
    }

    void aBareNumberIsLookedForInTextsToo()
    {
        std::vector<TicketId> ids;
        for (int i = 0; i < 12; ++i)
            ids.push_back(add(i % 3 == 0 ? complaint("套餐 3 兆") : dueAt("套餐 3 兆", noon + minutes((i * 7) % 5))));
        add(complaint("套餐 5 兆"));
        index();
        for (const TicketOrder order : allTicketOrders) {
            TicketQuery query = all();
            query.order = order;
            query.filter.text = " 3 ";
            const std::vector<TicketId> once = idsOf(m_store->page(query, {}, 50)->rows);
            QCOMPARE(once.size(), ids.size());
            QVERIFY(once.front() == TicketId{3});
            QCOMPARE(m_store->count(query, 50)->count, 12);
            QVERIFY(m_store->count(query, 5)->atLeast);
            std::vector<TicketId> paged;
            std::optional<TicketCursor> after;
            do {
                const TicketPage page = *m_store->page(query, after, 5);
                for (const TicketId id : idsOf(page.rows))
                    paged.push_back(id);
                after = page.next;
            } while (after);
            QVERIFY(paged == once);
            const std::vector<TicketAnchor> anchors = *m_store->anchors(query, 5, 9);
            QCOMPARE(anchors.size(), std::size_t(2));
            QCOMPARE(anchors[1].skipped, 10);
            QVERIFY(idsOf(m_store->page(query, anchors[0].after, 5)->rows)
                    == std::vector(once.begin() + 5, once.begin() + 10));
            query.filter.text = "T-3";
            QVERIFY(idsOf(m_store->page(query, {}, 50)->rows) == std::vector{TicketId{3}});
            // The number of a ticket that other filters leave out brings nothing.
            query.filter.text = "13";
            query.filter.view = TicketView::Rework;
            QVERIFY(m_store->page(query, {}, 50)->rows.empty());
        }
    }

    void findsACustomerByNumberOnly()
    {
        const TicketId id = add(complaint("账单多扣"));
        TicketQuery query = all();
        for (const char* known : {"13800002217", "KD1001", "张伟"}) {
            query.filter.customer = known;
            QCOMPARE(idsOf(m_store->page(query, {}, 10)->rows), std::vector{id});
        }
        query.filter.customer = "1380000";
        QVERIFY(m_store->page(query, {}, 10)->rows.empty());
        index();
        QVERIFY(search("13800002217").empty());
    }

    void countsSimilarTickets()
    {
        Ticket first = complaint("断线", noon - days(2));
        first.id = add(first);
        add(complaint("断线", noon - days(1)));
        add(complaint("断线", noon - days(40)));
        Ticket elsewhere = complaint("断线");
        elsewhere.customer.district = "滨江区";
        add(elsewhere);
        const SimilarTickets similar = *m_store->similar(first, noon - days(7), 5);
        QCOMPARE(similar.count, 1);
        QCOMPARE(similar.newest.size(), std::size_t(1));
        first.customer.district.clear();
        QCOMPARE(m_store->similar(first, noon - days(7), 5)->count, 0);
    }

    void namesWhatIsWarnedAndWhatIsOpen()
    {
        const TicketId second = add(dueAt("后", noon + minutes(20)));
        const TicketId first = add(dueAt("先", noon - hours(3)));
        add(dueAt("远", noon + hours(9)));
        Ticket top = dueAt("顶", noon - hours(9));
        top.escalationLevel = 3;
        add(top);
        QCOMPARE(*m_store->warned(noon, {}, 10), (std::vector{TicketCursor{noon - hours(4), first}, TicketCursor{noon - minutes(40), second}}));
        const auto rest = *m_store->warned(noon, TicketCursor{noon - hours(4), first}, 10);
        QCOMPARE(rest.size(), 1u);
        QVERIFY(rest.front().id == second);
        QCOMPARE(m_store->openOf({7}, 10)->size(), std::size_t(4));
        QCOMPARE(m_store->openOf({8}, 10)->size(), std::size_t(0));
        Ticket own = dueAt("自办", noon + hours(1));
        own.handler = own.owner;
        Ticket others = dueAt("代办", noon + hours(1));
        others.owner = {8};
        others.handler = {7};
        add(own);
        add(others);
        QCOMPARE(m_store->openOf({7}, 10)->size(), std::size_t(6));
        QCOMPARE(m_store->openOf({7}, 5)->size(), std::size_t(5));
    }

    void keepsCategoriesApart()
    {
        const TicketCategoryId id = *m_store->save(TicketCategory{{}, "parking", "费用"});
        const auto taken = m_store->save(TicketCategory{{}, "parking", "别的"});
        QVERIFY(!taken.has_value());
        QVERIFY(taken.error().code == error::fieldTaken);
        QVERIFY(m_store->save(TicketCategory{id, "parking", "停车费"}).has_value());
        const std::vector<TicketCategory> categories = *m_store->categories();
        QVERIFY(std::ranges::count(categories, TicketCategory{id, "parking", "停车费", false, 1}) == 1);
        QVERIFY(std::ranges::count(categories, "fault", &TicketCategory::code) == 1);
    }

    void aLeaseIsOneHoldersUntilItRunsOut()
    {
        QVERIFY(*m_store->lease("catch-up", "a", noon, noon + minutes(5)));
        QVERIFY(!*m_store->lease("catch-up", "b", noon + minutes(1), noon + minutes(6)));
        QVERIFY(*m_store->lease("catch-up", "a", noon + minutes(1), noon + minutes(6)));
        QVERIFY(*m_store->lease("catch-up", "b", noon + minutes(6), noon + minutes(11)));
        QVERIFY(!*m_store->lease("catch-up", "a", noon + minutes(7), noon + minutes(12)));
    }

private:
    TicketQuery all() const
    {
        TicketQuery query;
        query.now = noon;
        return query;
    }

    TicketId add(const Ticket& ticket)
    {
        return *(*m_work)([&] { return m_store->insert(ticket); });
    }

    bool save(const Ticket& ticket)
    {
        return *(*m_work)([&] { return m_store->update(ticket); });
    }

    Ticket read(TicketId id) { return *m_store->find(id); }

    void index() { QVERIFY(SearchIndex(*m_database).indexPending(*m_work, 1000).has_value()); }

    std::vector<TicketId> found(TicketView view, AgentId me = {})
    {
        TicketQuery query = all();
        query.filter.view = view;
        query.me = me;
        query.callbacksOf = me;
        return idsOf(m_store->page(query, {}, 10)->rows);
    }

    std::vector<TicketId> search(const std::string& text, TicketView view = TicketView::All)
    {
        TicketQuery query = all();
        query.filter.view = view;
        query.filter.text = text;
        return idsOf(m_store->page(query, {}, 50)->rows);
    }

    static bool before(const TicketRow& a, const TicketRow& b, TicketOrder order)
    {
        const auto due = [](const TicketRow& row) { return row.deadline ? row.deadline->due : Instant::max(); };
        switch (order) {
        case TicketOrder::Due:
            return std::pair(due(a), a.id) < std::pair(due(b), b.id);
        case TicketOrder::Received:
            return std::pair(a.received, a.id) > std::pair(b.received, b.id);
        case TicketOrder::Changed:
            return std::pair(a.changed, a.id) > std::pair(b.changed, b.id);
        }
        return false;
    }

    std::unique_ptr<TemporaryDatabase> m_place;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<UnitOfWorkSql> m_work;
    std::unique_ptr<TicketStoreSql> m_store;
};

DUTYDESK_TEST(TicketStoreTest)

} // namespace dutydesk::test

#include "ticket_store_test.moc"
