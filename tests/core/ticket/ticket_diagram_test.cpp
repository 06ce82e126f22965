#include "core/ticket/ticket_diagram.h"

#include <paths.h>

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

namespace dutydesk {

/// The README's diagram is the table's; if this fails, put what it prints between the markers.
TEST(TicketDiagram, TheReadmeShowsTheFlowTable)
{
    std::ifstream file(DUTYDESK_SOURCE_DIR "/README.md");
    const std::string readme(std::istreambuf_iterator<char>(file), {});
    const std::string wanted = "<!-- ticket flow: drawn from core/ticket/ticket_flow.cpp -->\n```mermaid\n" + ticketDiagram()
                               + "```\n<!-- end of ticket flow -->\n";
    EXPECT_NE(readme.find(wanted), std::string::npos) << wanted;
}

} // namespace dutydesk
