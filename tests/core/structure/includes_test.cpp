#include <paths.h>

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

struct Include
{
    std::string file;
    std::string target;
};

std::vector<Include> includesBelow(const std::string& folder)
{
    static const std::regex pattern(R"re(^\s*#\s*include\s*["<]([^">]+)[">])re");
    const fs::path root = DUTYDESK_SOURCE_DIR;
    std::vector<Include> found;
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
        const std::string extension = entry.path().extension().string();
        if (extension != ".h" && extension != ".cpp")
            continue;
        std::ifstream in(entry.path());
        std::string line;
        while (std::getline(in, line)) {
            std::smatch match;
            if (std::regex_search(line, match, pattern))
                found.push_back({fs::relative(entry.path(), root).generic_string(), match[1]});
        }
    }
    return found;
}

std::string domainOf(const std::string& path)
{
    const auto first = path.find('/');
    const auto second = path.find('/', first + 1);
    return path.substr(first + 1, second - first - 1);
}

/// Which core folders a core folder may include beside itself and base. Other domains' facts come in
/// as input structs of one's own; what needs several domains lives in desk, which may include all.
const std::map<std::string, std::set<std::string>> allowed = {
    {"base", {}},
    {"journal", {}},
    {"people", {"journal"}},
    {"account", {"people", "journal"}},
    {"backup", {"people", "journal"}},
    {"calls", {"people", "journal"}},
    {"centre", {"people", "journal"}},
    {"policy", {"people", "journal"}},
    {"forecast", {"people", "journal"}},
    {"staffing", {"people", "journal"}},
    {"roster", {"people", "journal"}},
    {"ticket", {"people", "journal"}},
};

} // namespace

TEST(Includes, CoreDomainsKnowOnlyWhatTheTableAllows)
{
    const auto includes = includesBelow("core");
    ASSERT_FALSE(includes.empty());
    for (const Include& include : includes) {
        const std::string from = domainOf(include.file);
        ASSERT_TRUE(from == "desk" || allowed.contains(from)) << include.file << ": put its folder into the table";
        if (!include.target.starts_with("core/")) {
            EXPECT_FALSE(include.target.starts_with("app/") || include.target.starts_with("ui/"))
                << include.file << " includes " << include.target;
            continue;
        }
        const std::string to = domainOf(include.target);
        EXPECT_TRUE(from == "desk" || to == from || to == "base" || allowed.at(from).contains(to))
            << include.file << " includes " << include.target;
    }
}

TEST(Includes, CoreKnowsNoQtNoSqlAndNoClock)
{
    const std::regex qt(R"(^(Q[A-Z]|Qt))");
    for (const Include& include : includesBelow("core"))
        EXPECT_FALSE(std::regex_search(include.target, qt)) << include.file << " includes " << include.target;

    const std::regex clock(R"((system_clock|steady_clock|high_resolution_clock)::now|std::time\(|fopen|ifstream|ofstream)");
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(DUTYDESK_SOURCE_DIR) / "core")) {
        if (!entry.is_regular_file())
            continue;
        std::ifstream in(entry.path());
        std::string line;
        for (int number = 1; std::getline(in, line); ++number)
            EXPECT_FALSE(std::regex_search(line, clock)) << entry.path() << ":" << number << ": " << line;
    }
}

TEST(Includes, PagesKnowNoSqlAndNothingOutside)
{
    for (const Include& include : includesBelow("ui")) {
        EXPECT_FALSE(include.target.starts_with("QSql") || include.target.starts_with("QtSql")
                     || include.target.starts_with("app/"))
            << include.file << " includes " << include.target;
        EXPECT_EQ(include.target.find("sqlite"), std::string::npos) << include.file;
    }
}
