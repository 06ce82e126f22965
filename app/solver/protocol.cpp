#include "app/solver/protocol.h"

#include <nlohmann/json.hpp>

#include <array>
#include <charconv>

#include <istream>

namespace dutydesk {

namespace {

constexpr std::size_t mostBytes = 100'000'000;

bool readBytes(std::istream& in, std::size_t count, std::string& text)
{
    if (count > mostBytes)
        return false;
    text.resize(count);
    in.read(text.data(), static_cast<std::streamsize>(count));
    return static_cast<std::size_t>(in.gcount()) == count;
}

/// JSON has no infinity: an unknown bound is left out.
void addBound(nlohmann::json& line, double bound)
{
    if (bound > -1e17)
        line["bound"] = bound;
}

} // namespace

std::optional<SolverRequest> readRequest(std::istream& in)
{
    std::string first;
    if (!std::getline(in, first))
        return std::nullopt;
    const auto json = nlohmann::json::parse(first, nullptr, false);
    if (!json.is_object())
        return std::nullopt;
    SolverRequest request;
    request.seconds = json.value("seconds", request.seconds);
    request.threads = json.value("threads", request.threads);
    request.seed = json.value("seed", request.seed);
    if (!readBytes(in, json.value("task", std::size_t{0}), request.task) ||
        !readBytes(in, json.value("start", std::size_t{0}), request.start))
        return std::nullopt;
    return request;
}

std::string progressLine(const GridPlan* plan, std::int64_t cost, double bound, double seconds)
{
    nlohmann::json line;
    addBound(line, bound);
    line["seconds"] = seconds;
    if (!plan)
        return line.dump();
    line["cost"] = cost;
    // A year of a hundred people is many numbers: written straight into the text.
    std::string text = line.dump();
    text.back() = ',';
    text += "\"roster\":[";
    for (const GridLine& days : *plan) {
        text += '[';
        for (const GridChoice choice : days) {
            std::array<char, 8> digits{};
            text.append(digits.data(), std::to_chars(digits.begin(), digits.end(), choice).ptr);
            text += ',';
        }
        text.back() = ']';
        text += ',';
    }
    text.back() = ']';
    return text + '}';
}

std::string doneLine(const std::string& reason, std::span<const int> without, double seconds, double cpuSeconds)
{
    nlohmann::json line{{"done", reason}, {"seconds", seconds}, {"cpu", cpuSeconds}};
    if (!without.empty())
        line["without"] = std::vector<int>(without.begin(), without.end());
    return line.dump();
}

std::string errorLine(const std::string& text)
{
    return nlohmann::json{{"error", text}}.dump();
}

} // namespace dutydesk
