#include "app/demo/demo_people.h"

#include <algorithm>
#include <array>
#include <set>

namespace dutydesk {

namespace {

using std::chrono::days;

constexpr std::array samples = {
    DemoSample{"chenli", "陈立", Post::FrontLineAgent},
    DemoSample{"heping", "何平", Post::SeniorHandler},
    DemoSample{"liuyang", "刘洋", Post::DepartmentHandler},
    DemoSample{"zhoumin", "周敏", Post::DutyManager},
    DemoSample{"wangjing", "王静", Post::AreaManager},
    DemoSample{"lihong", "李宏", Post::OperationsSupervisor},
    DemoSample{"zhaolei", "赵蕾", Post::QualitySupervisor},
    DemoSample{"huangwei", "黄薇", Post::Coordinator},
    DemoSample{"xumei", "徐梅", Post::DataAnalyst},
    DemoSample{"sunbo", "孙博", Post::CentreDirector},
    DemoSample{"wuhao", "吴昊", Post::Administrator},
};

constexpr std::array departments = {
    DemoDepartment{"network", "网络部"},          DemoDepartment{"billing", "计费部"},
    DemoDepartment{"field", "装维中心"},          DemoDepartment{"market", "市场部"},
    DemoDepartment{"value-added", "增值业务部"},  DemoDepartment{"enterprise", "政企客户部"},
    DemoDepartment{"hall", "营业厅管理部"},       DemoDepartment{"member", "客户关系部"},
    DemoDepartment{"security", "信息安全部"},
};

const std::array<std::pair<const char*, std::vector<const char*>>, 3> areas = {{
    {"城东区域", {"城东一组", "城东二组"}},
    {"城西区域", {"城西一组", "城西二组"}},
    {"后台区域", {"后台一组", "后台二组"}},
}};

const std::vector<std::string> surnames = {
    "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何",
    "郭", "马", "罗", "梁", "宋", "郑", "谢", "韩", "唐", "冯", "于", "董", "萧", "程", "曹", "袁", "邓",
    "许", "傅", "沈", "曾", "彭", "吕", "苏", "卢", "蒋", "蔡", "贾", "丁", "魏", "薛", "叶", "阎", "余",
    "潘", "杜", "戴", "夏", "钟", "汪", "田", "任", "姜", "范", "方", "石", "姚", "谭", "廖", "邹", "熊",
    "金", "陆", "郝", "孔", "白", "崔", "康", "毛", "邱", "秦", "江", "史", "顾", "侯", "邵", "孟", "龙",
    "万", "段", "雷", "钱", "汤", "尹", "黎", "易", "常", "武", "乔", "贺", "赖", "龚", "文", "欧阳", "诸葛"};

const std::vector<std::string> given = {
    "伟",   "芳",   "娜",   "敏",   "静",   "丽",   "强",   "磊",   "军",   "洋",   "勇",   "艳",   "杰",   "娟",
    "涛",   "明",   "超",   "秀英", "霞",   "平",   "刚",   "桂英", "文博", "思远", "晓燕", "海燕", "建国", "志强",
    "雪梅", "子涵", "宇轩", "欣怡", "梓萱", "浩然", "佳怡", "俊杰", "雅婷", "嘉豪", "思琪", "文静", "雨桐", "晨曦",
    "志远", "慧敏", "玉兰", "海波", "丹丹", "春梅", "国庆", "永强", "晓东", "丽华", "美玲", "振华", "立新", "秋月",
    "凯",   "鹏",   "莉",   "婷婷", "倩",   "波",   "辉",   "玲",   "龙",   "燕",   "萍",   "红梅", "家明", "一鸣",
    "可欣", "若曦", "奕辰", "瑞霖", "诗雨", "天宇", "乐瑶", "景行", "书瑶", "青松", "云飞", "长青", "晓彤", "逸凡"};

struct Place
{
    Post post;
    int count;
};

/// Posts and how many; those of the floor are the centre's sixty agents.
constexpr std::array floorPosts = {
    Place{Post::GroupLeader, 6},   Place{Post::SeniorHandler, 4},  Place{Post::BackOfficeAgent, 10},
    Place{Post::Reserve, 4},       Place{Post::FrontLineAgent, 36},
};
constexpr std::array otherPosts = {
    Place{Post::DutyManager, 6},          Place{Post::AreaManager, 3},
    Place{Post::OperationsSupervisor, 1}, Place{Post::GeneralSupervisor, 1},
    Place{Post::QualitySupervisor, 1},    Place{Post::CentreDirector, 1},
    Place{Post::DepartmentManager, 1},    Place{Post::QualityInspector, 3},
    Place{Post::Trainer, 2},              Place{Post::InformationEditor, 2},
    Place{Post::DataAnalyst, 1},          Place{Post::Coordinator, 1},
    Place{Post::AccountKeeper, 1},        Place{Post::Maintenance, 1},
    Place{Post::Payroll, 1},              Place{Post::HumanResources, 1},
};

std::vector<std::string> seatsOf(Post post, DemoRandom& random)
{
    switch (post) {
    case Post::FrontLineAgent:
    case Post::GroupLeader:
    case Post::Reserve: {
        std::vector<std::string> seats = {"general"};
        if (random.chance(0.55))
            seats.emplace_back("customer");
        if (random.chance(0.4))
            seats.emplace_back("value-added");
        if (random.chance(0.3))
            seats.emplace_back("world-wind");
        if (post == Post::GroupLeader || random.chance(0.22))
            seats.emplace_back("vip");
        if (post == Post::GroupLeader)
            seats.emplace_back("internal-help");
        return seats;
    }
    case Post::SeniorHandler:
        return {"general", "vip", "internal-help", "general-handling"};
    case Post::BackOfficeAgent:
        return random.chance(0.5) ? std::vector<std::string>{"customer", "general-handling"}
                                  : std::vector<std::string>{"general", "general-handling"};
    case Post::QualityInspector:
        return {"quality-inspection"};
    case Post::DataAnalyst:
        return {"data-analysis"};
    case Post::Trainer:
        return {"training"};
    case Post::InformationEditor:
        return {"information-editing"};
    case Post::Maintenance:
        return {"maintenance"};
    default:
        return {};
    }
}

Money bonusOf(Post post, DemoRandom& random)
{
    switch (post) {
    case Post::FrontLineAgent:
        return yuan(1200 + 100 * random.between(0, 4));
    case Post::Reserve:
        return yuan(1000);
    case Post::BackOfficeAgent:
        return yuan(1300 + 100 * random.between(0, 4));
    case Post::SeniorHandler:
        return yuan(1800 + 100 * random.between(0, 3));
    case Post::GroupLeader:
        return yuan(2000 + 100 * random.between(0, 3));
    case Post::DutyManager:
        return yuan(2600);
    case Post::AreaManager:
        return yuan(3200);
    default:
        return yuan(2200 + 100 * random.between(0, 8));
    }
}

class Register
{
public:
    Register(DemoRandom random, Date today) : m_random(random), m_today(today)
    {
        for (const DemoSample& sample : samples)
            m_taken.insert(sample.name);
    }

    DemoPerson& add(Post post, const std::string& number, std::size_t area, std::size_t group)
    {
        DemoPerson person;
        person.agent.number = number;
        person.agent.post = post;
        person.login = number;
        if (const auto sample = sampleFor(post); sample != samples.end()) {
            m_used.insert(sample->login);
            person.agent.name = sample->name;
            person.login = sample->login;
        } else {
            person.agent.name = newName();
        }
        if (area < areas.size()) {
            person.area = areas[area].first;
            if (group < areas[area].second.size())
                person.group = areas[area].second[group];
        }
        person.agent.joined = m_today - days(90 + m_random.between(0, 2900));
        if (post != Post::DepartmentHandler)
            person.agent.bonusBase = bonusOf(post, m_random);
        person.seats = seatsOf(post, m_random);
        for (std::size_t i = 0; i < person.seats.size(); ++i)
            person.assessments.push_back(assessment());
        return m_people.emplace_back(std::move(person));
    }

    std::vector<DemoPerson> take() { return std::move(m_people); }

private:
    decltype(samples)::const_iterator sampleFor(Post post)
    {
        return std::ranges::find_if(
            samples, [&](const DemoSample& one) { return one.post == post && !m_used.contains(one.login); });
    }

    std::string newName()
    {
        std::string name;
        do {
            name = demoName(m_random);
        } while (!m_taken.insert(name).second);
        return name;
    }

    /// Most know their trade; a few have yet to reach one of the numbers.
    Qualification assessment()
    {
        const bool ready = m_random.chance(0.9);
        Qualification result;
        result.assessed = m_today - days(m_random.between(5, 80));
        result.knowledgeScore = ready ? m_random.between(90, 99) : m_random.between(72, 89);
        result.typingSpeed = ready ? m_random.between(80, 128) : m_random.between(52, 96);
        result.lookUpSeconds = ready ? m_random.between(7, 15) : m_random.between(14, 44);
        return result;
    }

    DemoRandom m_random;
    Date m_today;
    std::set<std::string> m_taken;
    std::set<std::string> m_used;
    std::vector<DemoPerson> m_people;
};

} // namespace

std::span<const DemoSample> demoSamples()
{
    return samples;
}

std::span<const DemoDepartment> demoDepartments()
{
    return departments;
}

std::span<const std::pair<const char*, std::vector<const char*>>> demoAreas()
{
    return areas;
}

std::vector<DemoPerson> demoPeople(DemoRandom random, Date today)
{
    Register people(random, today);
    int number = 1001;
    std::array<std::size_t, 2> nextGroup{};
    for (const Place& place : floorPosts) {
        for (int i = 0; i < place.count; ++i) {
            // The back office is an area of its own; leaders are one to a group.
            const bool back = place.post == Post::BackOfficeAgent || place.post == Post::SeniorHandler
                || (place.post == Post::GroupLeader && i >= 4);
            std::size_t& next = nextGroup[back ? 1 : 0];
            const std::size_t area = back ? 2 : (next / 2) % 2;
            people.add(place.post, std::to_string(number++), area, next % 2);
            ++next;
        }
    }
    number = 6001;
    for (const Place& place : otherPosts) {
        for (int i = 0; i < place.count; ++i) {
            const auto at = static_cast<std::size_t>(i);
            if (place.post == Post::DutyManager)
                people.add(place.post, std::to_string(number++), at / 2, at % 2);
            else if (place.post == Post::AreaManager)
                people.add(place.post, std::to_string(number++), at, 2);
            else
                people.add(place.post, std::to_string(number++), areas.size(), 0);
        }
    }
    number = 3001;
    for (const DemoDepartment& department : departments) {
        for (int i = 0; i < 3; ++i)
            people.add(Post::DepartmentHandler, std::to_string(number++), areas.size(), 0).department = department.name;
    }
    return people.take();
}

std::string demoName(DemoRandom& random)
{
    return random.pick(surnames) + random.pick(given);
}

} // namespace dutydesk
