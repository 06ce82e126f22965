#pragma once

#include "core/ticket/ticket_service.h"

#include <string>

namespace dutydesk {

/// The two papers of a ticket: 转办单 [TKT-03] and 处理反馈单 [TKT-07].
enum class TicketSlip { Transfer, Feedback };

/// One paper as it is to be printed. The ticket comes from `TicketService::print`, which masks the customer
/// and journals the printing.
struct SlipSheet
{
    TicketDetail ticket;
    TicketSlip slip = TicketSlip::Transfer;
    /// The slip's number in its list; 0 for the newest.
    int number = 0;
    /// The centre's name, for the head.
    std::string centre;
    std::string printedBy;
    Instant printedAt{};
};

/// Prints slips in the reader's language.
class SlipPrinter
{
public:
    virtual ~SlipPrinter() = default;

    /// Writes the slip as PDF to the file, replacing what is there; a failure leaves no half file.
    virtual Result<> print(const SlipSheet& sheet, const std::string& path) = 0;
};

namespace error {

/// `record` has no slip of that kind yet.
inline constexpr ErrorCode slipMissing{"ticket.slip-missing"};
/// `file` could not be written: `detail`.
inline constexpr ErrorCode slipUnwritable{"ticket.slip-unwritable"};

} // namespace error

} // namespace dutydesk
