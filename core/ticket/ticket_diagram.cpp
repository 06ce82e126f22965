#include "core/ticket/ticket_diagram.h"

#include "core/ticket/ticket_flow.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace dutydesk {

namespace {

/// A state's name without the dash that Mermaid does not take in names.
std::string nameOf(TicketState state)
{
    std::string name(codeOf(state));
    std::ranges::replace(name, '-', '_');
    return name;
}

} // namespace

std::string ticketDiagram()
{
    // Actions between the same two states share an arrow; those that stay are no arrows.
    std::vector<std::pair<std::pair<TicketState, TicketState>, std::string>> arrows;
    for (const TicketStep& step : ticketFlow()) {
        for (const TicketState from : step.from) {
            for (const TicketState to : step.to) {
                if (to == from && step.from.size() > 1)
                    continue;
                const std::pair ends{from, to};
                const auto known = std::ranges::find(arrows, ends, [](const auto& arrow) { return arrow.first; });
                if (known == arrows.end())
                    arrows.emplace_back(ends, codeOf(step.action));
                else
                    known->second += ", " + std::string(codeOf(step.action));
            }
        }
    }
    std::ranges::stable_sort(arrows, {}, [](const auto& arrow) { return arrow.first.first; });

    std::string text = "stateDiagram-v2\n    [*] --> " + nameOf(TicketState::Received) + ": receive\n";
    for (const auto& [ends, actions] : arrows)
        text += "    " + nameOf(ends.first) + " --> " + nameOf(ends.second) + ": " + actions + "\n";
    for (const TicketState state : allTicketStates) {
        if (isClosed(state))
            text += "    " + nameOf(state) + " --> [*]\n";
    }
    return text;
}

} // namespace dutydesk
