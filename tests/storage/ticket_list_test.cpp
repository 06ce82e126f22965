#include "app/storage/search_index.h"
#include "app/storage/ticket_columns.h"
#include "app/storage/ticket_store_sql.h"
#include "app/storage/unit_of_work_sql.h"
#include "core/base/search_tokens.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "tests/support/temporary_database.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <span>

namespace dutydesk::test {

namespace {

using namespace std::chrono;

const Instant noon = sys_days(2026y / 11 / 21) + hours(4);

std::vector<TicketId> idsOf(const std::vector<TicketRow>& rows)
{
    std::vector<TicketId> ids;
    for (const TicketRow& row : rows)
        ids.push_back(row.id);
    return ids;
}

/// The i-th of many tickets that differ in everything that a list is narrowed by.
Ticket varied(int i)
{
    constexpr std::array states = {TicketState::Archived, TicketState::Sent, TicketState::Withdrawn, TicketState::Archived,
                                   TicketState::Callback};
    Ticket ticket;
    ticket.version = 1;
    ticket.state = states[static_cast<std::size_t>(i * 7 % 5)];
    ticket.kind = i % 3 == 0 ? TicketKind::Complaint : TicketKind::Enquiry;
    ticket.category = {i % 4 + 1};
    ticket.categoryCode = "billing";
    ticket.title = i % 6 == 0 ? "退费" : "断线";
    ticket.department = {i / 2 % 3 + 1};
    ticket.owner = {i / 3 % 2 + 7};
    ticket.area = {i / 5 % 2 + 1};
    ticket.received = noon + minutes(i);
    ticket.changed = noon + minutes(i * 37 % 101);
    return ticket;
}

bool fits(const TicketRow& row, const Ticket& ticket, const TicketFilter& filter)
{
    return (!filter.state || row.state == *filter.state) && (!filter.kind || row.kind == *filter.kind)
        && (!filter.category || row.category == filter.category)
        && (!filter.department || row.department == filter.department) && (!filter.owner || row.owner == filter.owner)
        && (!filter.area || ticket.area == filter.area) && (filter.text.empty() || row.title == filter.text)
        && (filter.view != TicketView::CallbacksDue || row.state == TicketState::Callback);
}

} // namespace

/// Lists that must stay right whichever index or way they are found by.
class TicketListTest : public QObject
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

    void isNarrowedByEverythingTogether()
    {
        constexpr int count = 120;
        QVERIFY_OK(m_work->perform([&]() -> Result<> {
            for (int i = 0; i < count; ++i)
                DUTYDESK_TRY(m_store->insert(varied(i)));
            return {};
        }));
        QVERIFY_OK(SearchIndex(*m_database).indexPending(*m_work, count));
        for (int parts = 0; parts < 256; ++parts) {
            const auto with = [parts](int part) { return (parts >> part & 1) != 0; };
            TicketQuery query;
            query.now = noon;
            TicketFilter& filter = query.filter;
            if (with(0))
                filter.state = with(1) ? TicketState::Archived : TicketState::Callback;
            if (with(1))
                filter.kind = TicketKind::Enquiry;
            if (with(2))
                filter.category = {2};
            if (with(3))
                filter.department = {3};
            if (with(4))
                filter.owner = {7};
            if (with(5))
                filter.area = {1};
            if (with(6))
                filter.text = "断线";
            if (with(7))
                filter.view = TicketView::CallbacksDue;
            for (const TicketOrder order : allTicketOrders) {
                query.order = order;
                TicketQuery whole;
                whole.order = order;
                whole.now = noon;
                const std::vector<TicketRow> rows = m_store->page(whole, {}, count)->rows;
                std::vector<TicketId> expected;
                for (const TicketRow& row : rows) {
                    if (fits(row, varied(static_cast<int>(row.id.value) - 1), filter))
                        expected.push_back(row.id);
                }
                const auto page = m_store->page(query, {}, count);
                QVERIFY_OK(page);
                QVERIFY2(idsOf(page->rows) == expected, QByteArray::number(parts).constData());
                QCOMPARE(m_store->count(query, count)->count, static_cast<std::int64_t>(expected.size()));
            }
        }
    }

    void findsCommonAndRareWordsInTheOrderOfChange_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("last");
        // As many as are looked up one by one, in a set, and sorted.
        QTest::newRow("nearly everywhere") << QStringLiteral("客户") << 14000;
        QTest::newRow("often, but not lately") << QStringLiteral("宽带") << 11000;
        QTest::newRow("rare") << QStringLiteral("漫游") << 700;
    }

    void findsCommonAndRareWordsInTheOrderOfChange()
    {
        QFETCH(QString, word);
        QFETCH(int, last);
        constexpr int count = 14000;
        makeMany(count, word, last);
        TicketQuery query;
        query.now = noon;
        query.order = TicketOrder::Changed;
        query.filter.text = word.toStdString();
        const auto expected = m_database
                                  ->query("SELECT id FROM ticket WHERE id <= ? ORDER BY changed DESC, id DESC", last)
                                  .all([](Row& row) { return row.next<TicketId>(); });
        QVERIFY_OK(expected);
        const auto first = m_store->page(query, {}, 300);
        QVERIFY_OK(first);
        QVERIFY(std::ranges::equal(idsOf(first->rows), std::span(*expected).first(300)));
        const auto second = m_store->page(query, first->next, 300);
        QVERIFY_OK(second);
        QVERIFY(std::ranges::equal(idsOf(second->rows), std::span(*expected).subspan(300, 300)));

        const auto anchors = m_store->anchors(query, 100, 10000);
        QVERIFY_OK(anchors);
        QCOMPARE(anchors->size(), static_cast<std::size_t>(last) / 100);
        QCOMPARE((*anchors)[2].skipped, std::int64_t(300));
        QVERIFY((*anchors)[2].after == *first->next);

        query.filter.department = {2};
        query.filter.state = TicketState::Archived;
        const auto none = m_store->page(query, {}, 300);
        QVERIFY_OK(none);
        QVERIFY(none->rows.empty());
    }

private:
    /// Copies of one ticket, changed in no order, with `word` in the first `last` of them.
    void makeMany(int count, const QString& word, int last)
    {
        Ticket ticket = varied(0);
        ticket.department = {1};
        std::string names;
        const auto add = [&](std::string_view name) { (names += names.empty() ? "" : ", ") += name; };
        std::ranges::for_each(Columns<Ticket>::names, add);
        for (const char* derived : {"is_open", "is_rework", "turn", "due_around_clock", "due", "warn"})
            add(derived);
        QVERIFY_OK(m_work->perform([&]() -> Result<> {
            DUTYDESK_TRY(m_store->insert(ticket));
            DUTYDESK_TRY(m_database
                             ->query("WITH RECURSIVE s (n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM s WHERE n < ?)"
                                     " INSERT INTO ticket (id, " + names + ") SELECT s.n, " + names
                                         + " FROM ticket CROSS JOIN s",
                                     count)
                             .run());
            DUTYDESK_TRY(m_database->query("UPDATE ticket SET changed = ? + id * 7919 % 10007", noon).run());
            DUTYDESK_TRY(m_database
                             ->query("INSERT INTO ticket_search (rowid, tokens) SELECT id, {tokens} FROM ticket WHERE id <= ?",
                                     searchColumn(word.toStdString()), last)
                             .run());
            return {};
        }));
    }

    std::unique_ptr<TemporaryDatabase> m_place;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<UnitOfWorkSql> m_work;
    std::unique_ptr<TicketStoreSql> m_store;
};

DUTYDESK_TEST(TicketListTest)

} // namespace dutydesk::test

#include "ticket_list_test.moc"
