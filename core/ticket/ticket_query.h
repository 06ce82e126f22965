#pragma once

#include "core/ticket/ticket.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dutydesk {

/// The saved filters of the ticket page.
enum class TicketView {
    /// Open, and 75% or more of some limit is used.
    DueAndOverdue,
    /// My turn: `turnOf` names me, my department without a handler, or me as coordinator; or my department
    /// was asked for help and has not answered yet [TKT-11].
    Mine,
    /// In state Callback; for those who only call back their own customers, their own.
    CallbacksDue,
    /// Open in pass 2 or later.
    Rework,
    All,
};
inline constexpr std::array allTicketViews = {TicketView::DueAndOverdue, TicketView::Mine, TicketView::CallbacksDue,
                                              TicketView::Rework, TicketView::All};
std::string_view codeOf(TicketView view);
Term termOf(TicketView view);

/// The orders a list is served in, each with its index. Equal keys go by id in the same direction.
enum class TicketOrder {
    /// Nearest due first; tickets on which no clock runs come last.
    Due,
    /// Newest first.
    Received,
    /// Last changed first.
    Changed,
};
inline constexpr std::array allTicketOrders = {TicketOrder::Due, TicketOrder::Received, TicketOrder::Changed};

/// Which tickets. Empty parts don't restrict; the parts are combined with "and".
struct TicketFilter
{
    TicketView view = TicketView::All;
    std::optional<TicketState> state{};
    std::optional<TicketKind> kind{};
    TicketCategoryId category{};
    DepartmentId department{};
    AreaId area{};
    AgentId owner{};
    /// Words in number, title and description; Chinese of two characters or more.
    std::string text{};
    /// The customer's phone or account number or name, whole. Found only by those who may see it [SEC-01].
    std::string customer{};

    friend bool operator==(const TicketFilter&, const TicketFilter&) = default;
};

/// A filter with what the store needs to carry it out. `TicketService` fills in the rest so that nobody
/// gets more than their post allows.
struct TicketQuery
{
    TicketFilter filter{};
    TicketOrder order = TicketOrder::Due;
    Instant now{};
    AgentId me{};
    /// Whose callbacks are due here; none for those who may make anybody's.
    AgentId callbacksOf{};
    DepartmentId myDepartment{};
    bool coordinator = false;
    /// Only tickets that were ever sent to this department or that it was asked to help with.
    DepartmentId withinDepartment{};
    /// Only tickets that this agent owns.
    AgentId withinOwner{};

    friend bool operator==(const TicketQuery&, const TicketQuery&) = default;
};

/// The place after which a page begins: the key of the order (nothing where it is null) and the id.
struct TicketCursor
{
    std::optional<Instant> key{};
    TicketId id{};

    friend bool operator==(const TicketCursor&, const TicketCursor&) = default;
};

/// One line of a list. Holds nothing about the customer but the district.
struct TicketRow
{
    TicketId id{};
    int version = 0;
    TicketKind kind = TicketKind::Enquiry;
    TicketPriority priority = TicketPriority::Ordinary;
    TicketState state = TicketState::Received;
    TicketCategoryId category{};
    std::string categoryName{};
    std::string title{};
    int pass = 1;
    int escalationLevel = 0;
    AgentId owner{};
    std::string ownerName{};
    DepartmentId department{};
    std::string departmentName{};
    AgentId handler{};
    std::string handlerName{};
    std::string district{};
    Instant received{};
    Instant changed{};
    std::string changedBy{};
    std::optional<TicketDeadline> deadline{};
    /// Working time until the deadline, negative once over it. Filled in by `TicketService`.
    std::optional<Duration> left{};

    friend bool operator==(const TicketRow&, const TicketRow&) = default;
};

struct TicketPage
{
    std::vector<TicketRow> rows{};
    /// Where the next page begins; nothing at the end.
    std::optional<TicketCursor> next{};

    friend bool operator==(const TicketPage&, const TicketPage&) = default;
};

/// How many there are; with `atLeast` there are more and counting stopped.
struct TicketCount
{
    std::int64_t count = 0;
    bool atLeast = false;

    friend bool operator==(const TicketCount&, const TicketCount&) = default;
};

/// The figures on the page's filters and on the duty sheet.
struct TicketCounts
{
    TicketCount dueAndOverdue{};
    TicketCount overdue{};
    TicketCount mine{};
    TicketCount callbacksDue{};
    TicketCount rework{};
    /// Exact, from a counter.
    std::int64_t open = 0;
    std::int64_t all = 0;

    friend bool operator==(const TicketCounts&, const TicketCounts&) = default;
};

/// A row before which `skipped` others come: lets a list jump anywhere without reading its way there.
struct TicketAnchor
{
    std::int64_t skipped = 0;
    TicketCursor after{};

    friend bool operator==(const TicketAnchor&, const TicketAnchor&) = default;
};

/// Tickets of the same category in the same district within the last days.
struct SimilarTickets
{
    std::int64_t count = 0;
    int days = 0;
    std::string district{};
    std::vector<TicketRow> newest{};

    friend bool operator==(const SimilarTickets&, const SimilarTickets&) = default;
};

} // namespace dutydesk
