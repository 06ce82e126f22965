#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// What every fuzz target has; with clang the first is libFuzzer's.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

/// Good input to begin from, and pieces that are likely to lead to new ground.
std::vector<std::string> fuzzSeeds();
std::vector<std::string> fuzzPieces();
