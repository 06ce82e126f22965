#pragma once

#include <string>

namespace dutydesk {

/// The flow table as a Mermaid state diagram: what the documentation shows.
std::string ticketDiagram();

} // namespace dutydesk
