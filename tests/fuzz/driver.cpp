// Drives a fuzz target where libFuzzer is missing (g++): mutates a few seeds for a bounded number of runs.
//   <target> [RUNS] [SEED]

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using namespace std::string_literals;

const std::vector<std::string> seeds = {
    "timestamp,calls\n2003-03-03 07:00,111\n2003-03-03 07:05,113\n"s,
    "\xef\xbb\xbf时间;来电量;队列\r\n2003/3/3 7:00;111;\"账单;查询\"\r\n2003/3/3 7:30;9;账单\r\n"s,
    "\xca\xb1\xbc\xe4,\xc0\xb4\xb5\xe7\xc1\xbf\n2003-03-03 07:00,1\n"s,
    "queue\ttimestamp\tcalls\tanswered\n\"a\"\"b\"\t37683.25\t5\t4\n"s,
};
const std::vector<std::string> pieces = {",", ";", "\t", "\"", "\"\"", "\n", "\r\n", "\r", "\xef\xbb\xbf", "\x81\x30\x81\x30",
                                         "\x81", "\xe6\x97", "\0"s, "nan", "1e400", "-0", "25:00", "2003-02-30", "\x1a", " "};

std::string mutated(std::string text, std::mt19937& random)
{
    const auto below = [&](std::size_t limit) { return limit == 0 ? 0 : random() % limit; };
    for (std::size_t i = 1 + below(8); i > 0; --i) {
        const std::size_t at = below(text.size() + 1);
        switch (below(5)) {
        case 0: text.insert(at, pieces[below(pieces.size())]); break;
        case 1: text.erase(at, below(6)); break;
        case 2: if (at < text.size()) text[at] = static_cast<char>(random()); break;
        case 3: text.insert(at, text.substr(below(text.size() + 1), below(40))); break;
        default: text.insert(at, seeds[below(seeds.size())].substr(0, below(60))); break;
        }
    }
    return text;
}

} // namespace

int main(int count, char** words)
{
    const long runs = count > 1 ? std::atol(words[1]) : 20'000;
    std::mt19937 random(count > 2 ? static_cast<unsigned>(std::atol(words[2])) : 1);
    std::vector<std::string> pool = seeds;
    for (long run = 0; run < runs; ++run) {
        std::string text = mutated(pool[random() % pool.size()], random);
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
        if (text.size() < 4096 && random() % 8 == 0) {
            if (pool.size() < 256)
                pool.push_back(std::move(text));
            else
                pool[random() % pool.size()] = std::move(text);
        }
    }
    std::printf("%ld runs\n", runs);
    return 0;
}
