// Drives a fuzz target where libFuzzer is missing (g++): mutates a few seeds for a bounded number of runs.
//   <target> [RUNS] [SEED]

#include "tests/fuzz/driver.h"

#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

namespace {

const std::vector<std::string> seeds = fuzzSeeds();
const std::vector<std::string> pieces = fuzzPieces();

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
