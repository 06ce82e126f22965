#include "core/people/people_import.h"

#include "core/base/text.h"
#include "core/journal/record_changes.h"
#include "core/people/people_error.h"
#include "core/people/people_fields.h"
#include "core/people/people_flow.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <set>
#include <utility>

namespace dutydesk {

namespace {

/// What the posts are called in files, beside their codes.
constexpr std::array<std::pair<Post, std::array<std::string_view, 3>>, allPosts.size()> postNames = {{
    {Post::FrontLineAgent, {"Front-line agent", "前台客服代表", "客服代表"}},
    {Post::BackOfficeAgent, {"Back-office agent", "后台客服代表", "後台客服代表"}},
    {Post::Reserve, {"Reserve", "备员", "備員"}},
    {Post::SeniorHandler, {"Senior handler", "业务主办", "業務主辦"}},
    {Post::GroupLeader, {"Group leader", "电话组组长", "組長"}},
    {Post::DutyManager, {"Duty manager", "值班经理", "值班經理"}},
    {Post::AreaManager, {"Area manager", "区域经理", "區域經理"}},
    {Post::OperationsSupervisor, {"Operations supervisor", "运营主管", "營運主管"}},
    {Post::GeneralSupervisor, {"General supervisor", "综合主管", "綜合主管"}},
    {Post::QualitySupervisor, {"Quality supervisor", "品质主管", "品質主管"}},
    {Post::CentreDirector, {"Centre director", "中心主任", "客服主任"}},
    {Post::DepartmentManager, {"Department manager", "部门经理", "部門經理"}},
    {Post::QualityInspector, {"Quality inspector", "质检员", "質檢員"}},
    {Post::Trainer, {"Trainer", "培训员", "培訓員"}},
    {Post::InformationEditor, {"Information editor", "信息采编", "資訊採編"}},
    {Post::DataAnalyst, {"Data analyst", "数据分析", "數據分析"}},
    {Post::DepartmentHandler, {"Department handler", "部门经办人", "部門經辦人"}},
    {Post::Coordinator, {"Coordinator", "协调员", "協調員"}},
    {Post::AccountKeeper, {"Account keeper", "工号管理负责人", "工號管理負責人"}},
    {Post::Maintenance, {"Maintenance", "维护人员", "維護人員"}},
    {Post::Payroll, {"Payroll", "劳资", "勞資"}},
    {Post::HumanResources, {"Human resources", "人力资源", "人力資源"}},
    {Post::Administrator, {"Administrator", "系统管理员", "系統管理員"}},
}};

/// What the handbook's seat types are called in files, beside their codes.
constexpr std::array<std::pair<std::string_view, std::array<std::string_view, 3>>, 12> seatTypeNames = {{
    {"general", {"General service", "综合业务", "綜合業務"}},
    {"customer", {"Customer service", "用户业务", "用戶業務"}},
    {"value-added", {"Value-added service", "增值", "增值业务"}},
    {"world-wind", {"World-Wind service", "世界风", "世界風"}},
    {"vip", {"VIP members", "会员", "會員"}},
    {"internal-help", {"Internal help", "内部求助", "內部求助"}},
    {"general-handling", {"General handling", "综合处理", "綜合處理"}},
    {"quality-inspection", {"Quality inspection", "质检", "質檢"}},
    {"data-analysis", {"Data analysis", "数据分析", "數據分析"}},
    {"training", {"Training", "培训", "培訓"}},
    {"information-editing", {"Information editing", "信息采编", "資訊採編"}},
    {"maintenance", {"Maintenance", "维护", "維護"}},
}};

/// For comparing words of files: case, blanks, hyphens and underscores don't count.
std::string plain(std::string_view word)
{
    std::string kept;
    for (const char c : lowered(word)) {
        if (c != ' ' && c != '-' && c != '_')
            kept += c;
    }
    return kept;
}

std::optional<Post> postOf(std::string_view word)
{
    for (const auto& [post, names] : postNames) {
        const bool named = std::ranges::any_of(names, [&](std::string_view name) { return plain(name) == plain(word); });
        if (named || plain(codeOf(post)) == plain(word))
            return post;
    }
    return std::nullopt;
}

std::optional<SeatTypeId> seatTypeOf(std::string_view word, const Organisation& organisation)
{
    const std::string_view code = handbookSeatType(word);
    for (const SeatType& seatType : organisation.seatTypes) {
        if (!seatType.name.empty() && plain(seatType.name) == plain(word))
            return seatType.id;
        if (!seatType.code.empty() && (seatType.code == code || plain(seatType.code) == plain(word)))
            return seatType.id;
    }
    return std::nullopt;
}

/// "1200", "1,200.5", "¥1200.00": whole fen, not negative.
std::optional<Money> moneyOf(std::string_view text)
{
    std::string digits;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i).starts_with("¥") || text.substr(i).starts_with("￥")) {
            i += text.substr(i).starts_with("¥") ? 1 : 2;
            continue;
        }
        if (text[i] != ',' && text[i] != ' ')
            digits += text[i];
    }
    const std::size_t point = digits.find('.');
    const std::string_view whole = std::string_view(digits).substr(0, point);
    std::string fraction = point == std::string::npos ? std::string() : digits.substr(point + 1);
    if (whole.empty() || whole.size() > 9 || fraction.size() > 2 || (point != std::string::npos && fraction.empty()))
        return std::nullopt;
    fraction.resize(2, '0');
    std::int64_t fen = 0;
    for (const char c : std::string(whole) + fraction) {
        if (c < '0' || c > '9')
            return std::nullopt;
        fen = fen * 10 + (c - '0');
    }
    return Money{fen};
}

/// "2026-03-01", "2026/3/1", "2026.3.1", "20260301", "2026年3月1日", with a time of day behind it or not.
std::optional<Date> dateOf(std::string_view text)
{
    std::array<int, 3> parts{};
    std::size_t part = 0;
    std::size_t at = 0;
    if (text.size() == 8 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; })) {
        std::from_chars(text.data(), text.data() + 4, parts[0]);
        std::from_chars(text.data() + 4, text.data() + 6, parts[1]);
        std::from_chars(text.data() + 6, text.data() + 8, parts[2]);
    } else {
        for (; part < 3; ++part) {
            const auto [end, failure] = std::from_chars(text.data() + at, text.data() + text.size(), parts[part]);
            if (failure != std::errc())
                return std::nullopt;
            at = static_cast<std::size_t>(end - text.data());
            if (part == 2)
                break;
            const std::string_view rest = text.substr(at);
            if (rest.starts_with("年") || rest.starts_with("月"))
                at += std::string_view("年").size();
            else if (!rest.empty() && (rest[0] == '-' || rest[0] == '/' || rest[0] == '.'))
                ++at;
            else
                return std::nullopt;
        }
        const std::string_view rest = text.substr(at);
        if (!rest.empty() && rest != "日" && rest[0] != ' ' && rest[0] != 'T')
            return std::nullopt;
    }
    // The calendar's types keep only the low bits of a number that is too large.
    if (parts[0] < 1 || parts[0] > 9999 || parts[1] < 1 || parts[1] > 12 || parts[2] < 1 || parts[2] > 31)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(parts[0]),
                                           std::chrono::month(static_cast<unsigned>(parts[1])),
                                           std::chrono::day(static_cast<unsigned>(parts[2]))};
    if (!date.ok())
        return std::nullopt;
    return Date(std::chrono::local_days(date));
}

template <class Record>
const Record* named(const std::vector<Record>& records, const std::string& name)
{
    const auto it = std::ranges::find(records, lowered(name), [](const Record& record) { return lowered(record.name); });
    return it == records.end() ? nullptr : &*it;
}

/// Reads one file; holds what the rows have in common.
class Reader
{
public:
    Reader(const std::vector<std::string>& headings, const ColumnMapping& mapping, const Organisation& organisation,
           std::span<const Agent> known, bool withPay, Date today)
        : m_headings(headings)
        , m_mapping(mapping)
        , m_organisation(organisation)
        , m_withPay(withPay)
        , m_today(today)
    {
        for (const Agent& agent : known)
            m_known.emplace(lowered(agent.number), agent);
    }

    void read(const TableRow& row, PeopleImportPlan& plan)
    {
        m_findings.clear();
        const std::string number = cell(row, "number");
        const auto there = m_known.find(lowered(number));
        PlannedAgent planned;
        planned.row = row.number;
        if (there != m_known.end())
            planned.agent = there->second;
        else
            planned.agent.joined = m_today;
        fill(row, planned);
        judge(row, planned, there != m_known.end());
        if (!m_findings.empty()) {
            for (ImportFinding& finding : m_findings)
                plan.findings.add(std::move(finding));
            return;
        }
        m_rowOf.emplace(lowered(number), row.number);
        if (there == m_known.end()) {
            plan.added.push_back(std::move(planned));
            noteNew(plan, plan.added.back());
        } else if (isSame(planned, there->second)) {
            ++plan.same;
        } else {
            planned.changes = changesBetween(dutydesk::fieldsOf(there->second, m_organisation), fieldsOf(planned));
            plan.changed.push_back(std::move(planned));
            noteNew(plan, plan.changed.back());
        }
    }

private:
    bool has(const std::string& column) const { return m_mapping.contains(column); }

    std::string cell(const TableRow& row, const std::string& column) const
    {
        const auto at = m_mapping.find(column);
        return at != m_mapping.end() && at->second < row.cells.size() ? trimmed(row.cells[at->second]) : std::string();
    }

    void find(const TableRow& row, const std::string& column, Error error)
    {
        const auto at = m_mapping.find(column);
        const bool hasHeading = at != m_mapping.end() && at->second < m_headings.size();
        m_findings.push_back({row.number, hasHeading ? m_headings[at->second] : std::string(), cell(row, column),
                              std::move(error)});
    }

    void fill(const TableRow& row, PlannedAgent& planned)
    {
        Agent& agent = planned.agent;
        // A number stays as it was first written, whatever its case in the file.
        if (!agent.id)
            agent.number = cell(row, "number");
        agent.name = cell(row, "name");
        if (const std::optional<Post> post = postOf(cell(row, "post")))
            agent.post = *post;
        else
            find(row, "post", makeError(cell(row, "post").empty() ? error::fieldEmpty : error::importPostUnknown,
                                        {{"field", Term{"agent.post"}}}));
        planned.area = nameIn(row, "area", m_organisation.find(agent.area));
        planned.group = nameIn(row, "group", m_organisation.find(agent.group));
        planned.department = nameIn(row, "department", m_organisation.find(agent.department));
        if (has("seat_types")) {
            agent.seatTypes.clear();
            for (const std::string& word : listedIn(cell(row, "seat_types"))) {
                if (const std::optional<SeatTypeId> seatType = seatTypeOf(word, m_organisation))
                    agent.seatTypes.push_back(*seatType);
                else
                    find(row, "seat_types", makeError(error::importSeatTypeUnknown));
            }
            std::ranges::sort(agent.seatTypes);
            const auto repeated = std::ranges::unique(agent.seatTypes);
            agent.seatTypes.erase(repeated.begin(), repeated.end());
        }
        if (const std::string text = cell(row, "bonus_base"); m_withPay && has("bonus_base")) {
            agent.bonusBase = moneyOf(text);
            if (!agent.bonusBase && !text.empty())
                find(row, "bonus_base", makeError(error::importNotMoney));
        }
        if (const std::string text = cell(row, "joined"); !text.empty()) {
            if (const std::optional<Date> date = dateOf(text))
                agent.joined = *date;
            else
                find(row, "joined", makeError(error::importNotDate));
        }
    }

    template <class Record>
    std::string nameIn(const TableRow& row, const std::string& column, const Record* known) const
    {
        if (has(column))
            return cell(row, column);
        return known ? known->name : std::string();
    }

    void judge(const TableRow& row, const PlannedAgent& planned, bool isKnown)
    {
        const Agent& agent = planned.agent;
        if (const auto twice = m_rowOf.find(lowered(agent.number)); twice != m_rowOf.end())
            find(row, "number", makeError(error::importTwice, {{"row", twice->second}}));
        if (isKnown && agent.left && *agent.left < m_today)
            find(row, "number", makeError(error::importPersonLeft, {{"left", *agent.left}}));
        for (const auto& [column, name] : {std::pair{"area", &planned.area}, std::pair{"group", &planned.group},
                                           std::pair{"department", &planned.department}}) {
            if (const Result<> checked = checkName(*name, "agent." + std::string(column)); !name->empty() && !checked)
                find(row, column, checked.error());
        }
        if (const Group* group = named(m_organisation.groups, planned.group)) {
            const Area* area = m_organisation.find(group->area);
            if (area && lowered(area->name) != lowered(planned.area))
                find(row, "group", makeError(error::groupOfOtherArea, {{"group", group->name}}));
        } else if (!planned.group.empty()) {
            if (planned.area.empty()) {
                find(row, "area", makeError(error::fieldEmpty, {{"field", Term{"agent.area"}}}));
            } else if (const auto [first, isFirst] = m_areaOfNewGroup.emplace(lowered(planned.group), planned.area);
                       !isFirst && lowered(first->second) != lowered(planned.area)) {
                find(row, "group", makeError(error::groupOfOtherArea, {{"group", planned.group}}));
            }
        }
        // Area, group and department get their ids when they are made; here only their names are looked at.
        Agent checkedAgent = agent;
        checkedAgent.area = {};
        checkedAgent.group = {};
        checkedAgent.department = {};
        if (agent.post == Post::DepartmentHandler && planned.department.empty())
            find(row, "department", makeError(error::fieldEmpty, {{"field", Term{"agent.department"}}}));
        if (checkedAgent.post == Post::DepartmentHandler)
            checkedAgent.post = Post::Reserve;
        if (const Result<> checked = checkAgent(checkedAgent, m_organisation); !checked) {
            findFor(row, checked.error());
            for (const Error& cause : checked.error().causes)
                findFor(row, cause);
        }
    }

    /// A finding of the form under the column that its field came from.
    void findFor(const TableRow& row, Error error)
    {
        error.causes.clear();
        const auto* field = error.find("field") ? std::get_if<Term>(error.find("field")) : nullptr;
        std::string column = field ? field->code.substr(field->code.find('.') + 1) : std::string();
        std::ranges::replace(column, '-', '_');
        find(row, column, std::move(error));
    }

    /// As `fieldsOf` an agent, with the names that the row gives.
    std::vector<NamedValue> fieldsOf(const PlannedAgent& planned) const
    {
        std::vector<NamedValue> fields = dutydesk::fieldsOf(planned.agent, m_organisation);
        for (const auto& [field, name] : {std::pair{"agent.area", &planned.area}, std::pair{"agent.group", &planned.group},
                                          std::pair{"agent.department", &planned.department}}) {
            const auto at = std::ranges::find(fields, field, &NamedValue::name);
            at->value = name->empty() ? Value() : Value(*name);
        }
        return fields;
    }

    bool isSame(const PlannedAgent& planned, const Agent& known) const
    {
        const auto keeps = [](const std::string& name, const auto* record) {
            return lowered(name) == (record ? lowered(record->name) : std::string());
        };
        return planned.agent == known && keeps(planned.area, m_organisation.find(known.area))
               && keeps(planned.group, m_organisation.find(known.group))
               && keeps(planned.department, m_organisation.find(known.department));
    }

    void noteNew(PeopleImportPlan& plan, const PlannedAgent& planned) const
    {
        const auto note = [](std::vector<std::string>& names, const std::string& name, bool isKnown) {
            const auto same = [&](const std::string& other) { return lowered(other) == lowered(name); };
            if (!name.empty() && !isKnown && std::ranges::none_of(names, same))
                names.push_back(name);
        };
        note(plan.newAreas, planned.area, named(m_organisation.areas, planned.area));
        note(plan.newGroups, planned.group, named(m_organisation.groups, planned.group));
        note(plan.newDepartments, planned.department, named(m_organisation.departments, planned.department));
    }

    const std::vector<std::string>& m_headings;
    const ColumnMapping& m_mapping;
    const Organisation& m_organisation;
    bool m_withPay;
    Date m_today;
    std::map<std::string, Agent> m_known;
    std::map<std::string, std::int64_t> m_rowOf;
    std::map<std::string, std::string> m_areaOfNewGroup;
    std::vector<ImportFinding> m_findings;
};

} // namespace

std::vector<std::string> listedIn(std::string_view text)
{
    constexpr std::array<std::string_view, 6> separators = {";", "；", "、", "|", "，", ","};
    std::vector<std::string> words;
    std::string word;
    for (std::size_t i = 0; i < text.size();) {
        const auto separator = std::ranges::find_if(
            separators, [&](std::string_view candidate) { return text.substr(i).starts_with(candidate); });
        if (separator == separators.end()) {
            word += text[i++];
            continue;
        }
        i += separator->size();
        words.push_back(trimmed(std::exchange(word, {})));
    }
    words.push_back(trimmed(word));
    std::erase(words, std::string());
    return words;
}

std::string_view handbookSeatType(std::string_view word)
{
    const auto found = std::ranges::find_if(seatTypeNames, [&](const auto& entry) {
        return plain(entry.first) == plain(word)
               || std::ranges::any_of(entry.second, [&](std::string_view name) { return plain(name) == plain(word); });
    });
    return found == seatTypeNames.end() ? std::string_view() : found->first;
}

std::span<const ImportColumn> peopleColumns()
{
    static const std::vector<ImportColumn> columns = {
        {"number", true, {"number", "agentnumber", "id", "工号", "工號", "员工编号", "員工編號"}},
        {"name", true, {"name", "姓名"}},
        {"post", true, {"post", "position", "role", "岗位", "崗位", "职务", "職務"}},
        {"area", false, {"area", "区域", "區域"}},
        {"group", false, {"group", "team", "班组", "班組", "组别", "組別"}},
        {"department", false, {"department", "部门", "部門"}},
        {"seat_types", false, {"seattypes", "seattype", "seats", "专席", "專席", "席位"}},
        {"bonus_base", false, {"bonusbase", "bonus", "bonusbase(yuan)", "奖金基数", "獎金基數", "奖金基数（元）",
                                 "獎金基數（元）", "奖金基数(元)", "獎金基數(元)"}},
        {"joined", false, {"joined", "joinedon", "joiningdate", "入职日期", "入職日期", "入职", "入職"}},
    };
    return columns;
}

Result<PeopleImportPlan> planPeopleImport(TableReader& table, const std::string& source, const ColumnMapping& mapping,
                                          const Organisation& organisation, std::span<const Agent> known, bool withPay,
                                          Date today, const Progress& progress)
{
    TableRow row;
    DUTYDESK_ASSIGN(hasHeadings, table.next(row));
    if (!hasHeadings)
        return makeError(error::tableEmpty, {{"file", source}});
    const std::vector<std::string> headings = row.cells;
    const ColumnMapping columns = mapping.empty() ? mapColumns(peopleColumns(), headings) : mapping;
    for (const ImportColumn& column : peopleColumns()) {
        if (column.required && !columns.contains(column.id))
            return makeError(error::tableColumnMissing,
                             {{"file", source}, {"column", Term{"column." + column.id}}, {"heading", column.id}});
    }
    PeopleImportPlan plan;
    plan.source = source;
    Reader reader(headings, columns, organisation, known, withPay, today);
    while (true) {
        if (progress.stop.stop_requested())
            return makeError(error::cancelled);
        DUTYDESK_ASSIGN(more, table.next(row));
        if (!more)
            break;
        ++plan.rows;
        reader.read(row, plan);
        progress.tell(table.position(), table.size());
    }
    if (plan.rows == 0)
        return makeError(error::tableNoRows, {{"file", source}});
    return plan;
}

} // namespace dutydesk
