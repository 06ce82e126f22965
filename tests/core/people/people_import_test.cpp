#include "core/people/people_error.h"
#include "core/people/people_import.h"

#include <gtest/gtest.h>

#include <sstream>

using namespace dutydesk;
using namespace std::chrono;

namespace {

constexpr Date today = local_days(year(2026) / 11 / 21);

/// Lines of cells between bars.
class Lines : public TableReader
{
public:
    explicit Lines(const std::string& text) : m_text(text) {}

    Result<bool> next(TableRow& row) override
    {
        std::string line;
        if (!std::getline(m_text, line))
            return false;
        row.number = ++m_row;
        row.cells.clear();
        std::istringstream cells(line);
        for (std::string cell; std::getline(cells, cell, '|');)
            row.cells.push_back(cell);
        return true;
    }
    std::int64_t position() const override { return m_row; }
    std::int64_t size() const override { return 0; }

private:
    std::istringstream m_text;
    std::int64_t m_row = 0;
};

Organisation organisation()
{
    return {{{{1}, 1, "东区"}, {{2}, 1, "西区"}},
            {{{1}, 1, "一班", {1}}},
            {{{1}, 1, "网络部"}},
            {{{1}, 1, "general", ""}, {{2}, 1, "vip", ""}, {{3}, 1, "", "夜间专席"}}};
}

Agent known()
{
    Agent agent;
    agent.id = {7};
    agent.version = 4;
    agent.number = "A1001";
    agent.name = "王小明";
    agent.post = Post::FrontLineAgent;
    agent.area = {1};
    agent.group = {1};
    agent.seatTypes = {{1}, {2}};
    agent.bonusBase = yuan(1200);
    agent.joined = today - days(100);
    return agent;
}

Result<PeopleImportPlan> plan(const std::string& text, bool withPay = true, std::vector<Agent> people = {known()})
{
    Lines lines(text);
    return planPeopleImport(lines, "people.csv", {}, organisation(), people, withPay, today);
}

} // namespace

TEST(PeopleImport, ReadsChineseFiles)
{
    const auto made = plan("工号|姓名|岗位|区域|班组|专席|奖金基数|入职日期\n"
                           "2001|李娜|值班经理|西区|二班|会员、夜间专席|1,500.50|2025年3月1日\n"
                           "2002|赵敏😀|前台客服代表|西区|二班|综合业务||2025/3/2\n");
    ASSERT_TRUE(made);
    EXPECT_TRUE(made->findings.empty());
    ASSERT_EQ(made->added.size(), 2u);
    const PlannedAgent& first = made->added[0];
    EXPECT_EQ(first.row, 2);
    EXPECT_EQ(first.agent.post, Post::DutyManager);
    EXPECT_EQ(first.agent.seatTypes, (std::vector<SeatTypeId>{{2}, {3}}));
    EXPECT_EQ(first.agent.bonusBase, (Money{150050}));
    EXPECT_EQ(first.agent.joined, Date(local_days(year(2025) / 3 / 1)));
    EXPECT_EQ(first.area, "西区");
    EXPECT_FALSE(made->added[1].agent.bonusBase);
    EXPECT_TRUE(made->newAreas.empty());
    EXPECT_EQ(made->newGroups, std::vector<std::string>{"二班"});
}

TEST(PeopleImport, ReadsEnglishFilesAndCodes)
{
    const auto made = plan("Number|Name|Post|Seat types\n2001|Ann|duty manager|VIP members; general\n"
                           "2002|Bob|front-line-agent|\n");
    ASSERT_TRUE(made);
    ASSERT_EQ(made->added.size(), 2u);
    EXPECT_EQ(made->added[0].agent.seatTypes, (std::vector<SeatTypeId>{{1}, {2}}));
    EXPECT_EQ(made->added[1].agent.joined, today);
}

TEST(PeopleImport, TheSameFileChangesNothing)
{
    const auto made = plan("number|name|post|area|group|seat_types|bonus_base|joined\n"
                           "a1001|王小明|前台客服代表|东区|一班|vip;general|1200|2026-08-13\n");
    ASSERT_TRUE(made);
    EXPECT_EQ(made->changed.size() + made->added.size() + made->findings.count(), 0u);
    EXPECT_EQ(made->same, 1);
    EXPECT_TRUE(made->changesNothing());
}

TEST(PeopleImport, ColumnsThatAreMissingLeaveWhatIsKnown)
{
    const auto made = plan("number|name|post\nA1001|王小明|值班经理\n");
    ASSERT_TRUE(made);
    ASSERT_EQ(made->changed.size(), 1u);
    const PlannedAgent& changed = made->changed.front();
    EXPECT_EQ(changed.agent.id, AgentId{7});
    EXPECT_EQ(changed.agent.version, 4);
    EXPECT_EQ(changed.agent.seatTypes, known().seatTypes);
    EXPECT_EQ(changed.agent.bonusBase, known().bonusBase);
    EXPECT_EQ(changed.area, "东区");
    EXPECT_EQ(changed.group, "一班");
    EXPECT_EQ(changed.changes, (std::vector<FieldChange>{{"agent.post", Term{"post.front-line-agent"},
                                                          Term{"post.duty-manager"}}}));
}

TEST(PeopleImport, WithoutTheRightToPayBonusBasesStay)
{
    const auto made = plan("number|name|post|bonus_base\nA1001|王小明|前台客服代表|9999\n2001|李娜|备员|9999\n", false);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->same, 1);
    EXPECT_FALSE(made->added.at(0).agent.bonusBase);
}

TEST(PeopleImport, EachWrongCellIsNamed)
{
    const struct
    {
        const char* row;
        ErrorCode code;
        const char* column;
        const char* value;
    } cases[] = {
        {"|李娜|备员|||||", error::fieldEmpty, "number", ""},
        {"2001||备员|||||", error::fieldEmpty, "name", ""},
        {"2001|李娜||||||", error::fieldEmpty, "post", ""},
        {"2001|李娜|皇帝|||||", error::importPostUnknown, "post", "皇帝"},
        {"2001|李娜|备员|||云端||", error::importSeatTypeUnknown, "seat_types", "云端"},
        {"2001|李娜|备员||||-5|", error::importNotMoney, "bonus_base", "-5"},
        {"2001|李娜|备员||||nan|", error::importNotMoney, "bonus_base", "nan"},
        {"2001|李娜|备员||||1e20|", error::importNotMoney, "bonus_base", "1e20"},
        {"2001|李娜|备员||||99999999|", error::fieldOutOfRange, "bonus_base", "99999999"},
        {"2001|李娜|备员|||||2026-02-30", error::importNotDate, "joined", "2026-02-30"},
        {"2001|李娜|备员|||||2026-257-01", error::importNotDate, "joined", "2026-257-01"},
        {"2001|李娜|备员|||||2026-01-287", error::importNotDate, "joined", "2026-01-287"},
        {"2001|李娜|备员|||||67562-01-02", error::importNotDate, "joined", "67562-01-02"},
        {"2001|李娜|备员|||||soon", error::importNotDate, "joined", "soon"},
        {"2001|李娜|备员|||||1066-10-14", error::fieldOutOfRange, "joined", "1066-10-14"},
        {"2001|李娜|备员|西区|一班|||", error::groupOfOtherArea, "group", "一班"},
        {"2001|李娜|备员||新班|||", error::fieldEmpty, "area", ""},
    };
    for (const auto& one : cases) {
        const auto made =
            plan(std::string("number|name|post|area|group|seat_types|bonus_base|joined\n") + one.row + "\n");
        ASSERT_TRUE(made) << one.row;
        EXPECT_TRUE(made->added.empty()) << one.row;
        ASSERT_EQ(made->findings.count(), 1) << one.row;
        const ImportFinding& finding = made->findings.list().front();
        EXPECT_EQ(finding.error.code.id, one.code.id) << one.row;
        EXPECT_EQ(finding.row, 2);
        EXPECT_EQ(finding.column, one.column) << one.row;
        EXPECT_EQ(finding.value, one.value) << one.row;
    }
}

TEST(PeopleImport, TheSameNumberTwiceIsNamedWithItsFirstRow)
{
    const auto made = plan("number|name|post\n2001|李娜|备员\n2001|李娜娜|备员\n");
    ASSERT_TRUE(made);
    ASSERT_EQ(made->findings.count(), 1);
    const ImportFinding& finding = made->findings.list().front();
    EXPECT_EQ(finding.error.code, error::importTwice);
    EXPECT_EQ(*finding.error.find("row"), Value(std::int64_t(2)));
    EXPECT_EQ(finding.row, 3);
}

TEST(PeopleImport, WhoeverLeftIsNotTouched)
{
    Agent former = known();
    former.left = today - days(1);
    const auto made = plan("number|name|post\nA1001|王小明|值班经理\n", true, {former});
    ASSERT_TRUE(made);
    EXPECT_EQ(made->findings.list().at(0).error.code, error::importPersonLeft);
}

TEST(PeopleImport, OneNewGroupLiesInOneArea)
{
    const auto made = plan("number|name|post|area|group\n2001|李娜|备员|东区|新班\n2002|赵敏|备员|西区|新班\n");
    ASSERT_TRUE(made);
    EXPECT_EQ(made->added.size(), 1u);
    EXPECT_EQ(made->findings.list().at(0).error.code, error::groupOfOtherArea);
}

TEST(PeopleImport, AFileWithoutWhatIsNeededIsRefused)
{
    EXPECT_EQ(plan("").error().code, error::tableEmpty);
    EXPECT_EQ(plan("number|name|post\n").error().code, error::tableNoRows);
    EXPECT_EQ(plan("number|name\n1|x\n").error().code, error::tableColumnMissing);
}
