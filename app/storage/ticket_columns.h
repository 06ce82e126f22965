#pragma once

#include "app/storage/sql_value.h"
#include "core/ticket/ticket.h"

#include <array>
#include <limits>
#include <string_view>
#include <tuple>

namespace dutydesk {

/// The columns of ticket lists in which no clock runs: later than any instant, on every engine.
inline constexpr Instant neverDue{Duration(std::numeric_limits<std::int64_t>::max())};

/// Values from a closed vocabulary are kept as their codes. A code that this program doesn't know reads
/// as the first of the vocabulary.
template <const auto& All>
struct SqlCode
{
    using Value = typename std::decay_t<decltype(All)>::value_type;
    static QVariant to(Value value) { return SqlValue<std::string>::to(codeOf(value)); }
    static Value from(const QVariant& value)
    {
        return fromCode(All, SqlValue<std::string>::from(value)).value_or(All.front());
    }
};

template <>
struct SqlValue<TicketChannel> : SqlCode<allTicketChannels> {};
template <>
struct SqlValue<TicketKind> : SqlCode<allTicketKinds> {};
template <>
struct SqlValue<TicketPriority> : SqlCode<allTicketPriorities> {};
template <>
struct SqlValue<TicketState> : SqlCode<allTicketStates> {};
template <>
struct SqlValue<TicketOutcome> : SqlCode<allTicketOutcomes> {};
template <>
struct SqlValue<ReturnReason> : SqlCode<allReturnReasons> {};
template <>
struct SqlValue<DissatisfactionReason> : SqlCode<allDissatisfactionReasons> {};
template <>
struct SqlValue<ClockKind> : SqlCode<allClockKinds> {};
template <>
struct SqlValue<ClockState> : SqlCode<allClockStates> {};
template <>
struct SqlValue<ExtensionState> : SqlCode<allExtensionStates> {};

/// How a type is kept: its table, the columns besides its place (the ticket and its number), and the fields
/// in the same order, for writing and reading alike.
template <class T>
struct Columns;

template <>
struct Columns<Ticket>
{
    static constexpr std::string_view table = "ticket";
    static constexpr std::array<std::string_view, 32> names = {
        "version",        "channel",       "kind",           "category",         "category_code",    "priority",
        "title",          "state",         "pass",           "owner",            "owner_group",      "owner_area",
        "department",     "handler",       "received",       "changed",          "changed_by",       "changed_by_name",
        "escalation_level", "district",    "apologised",     "dispatched",       "policy_version",   "promised",
        "outcome",        "closed",        "customer_name",  "customer_phone",   "customer_account", "customer_address",
        "description",    "answer"};
    static auto fields(auto& t)
    {
        return std::tie(t.version, t.channel, t.kind, t.category, t.categoryCode, t.priority, t.title, t.state, t.pass,
                        t.owner, t.group, t.area, t.department, t.handler, t.received, t.changed, t.changedBy.account,
                        t.changedBy.name, t.escalationLevel, t.customer.district, t.apologised, t.dispatched,
                        t.policyVersion, t.promised, t.outcome, t.closed, t.customer.name, t.customer.phone,
                        t.customer.account, t.customer.address, t.description, t.answer);
    }
};

template <>
struct Columns<Clock>
{
    static constexpr std::string_view table = "ticket_clock";
    static constexpr std::array<std::string_view, 12> names = {"kind",    "pass",     "state", "around_the_clock",
                                                               "start",   "allowed",  "extended", "used",
                                                               "since",   "due",      "warn",  "stopped"};
    static auto fields(auto& c)
    {
        return std::tie(c.kind, c.pass, c.state, c.aroundTheClock, c.start, c.limit, c.extended, c.used, c.since, c.due,
                        c.warn, c.stopped);
    }
};

template <>
struct Columns<TransferSlip>
{
    static constexpr std::string_view table = "ticket_transfer";
    static constexpr std::array<std::string_view, 19> names = {
        "pass",        "from_department", "to_department", "category",         "description", "reason",    "required",
        "is_binding",  "sent_by",         "sent_by_name",  "sent_at",          "accepted_by", "accepted_by_name",
        "accepted_at", "returned",        "return_text",   "returned_by",      "returned_by_name", "returned_at"};
    static auto fields(auto& s)
    {
        return std::tie(s.pass, s.from, s.to, s.category, s.description, s.reason, s.required, s.binding,
                        s.sentBy.account, s.sentBy.name, s.sentAt, s.acceptedBy.account, s.acceptedBy.name,
                        s.acceptedAt, s.returned, s.returnText, s.returnedBy.account, s.returnedBy.name, s.returnedAt);
    }
};

template <>
struct Columns<FeedbackSlip>
{
    static constexpr std::string_view table = "ticket_feedback";
    static constexpr std::array<std::string_view, 8> names = {"pass",       "department", "done", "result",
                                                              "by_account", "by_name",    "at",   "satisfaction"};
    static auto fields(auto& s)
    {
        return std::tie(s.pass, s.department, s.done, s.result, s.by.account, s.by.name, s.at, s.satisfaction);
    }
};

template <>
struct Columns<CallbackAttempt>
{
    static constexpr std::string_view table = "ticket_callback";
    static constexpr std::array<std::string_view, 8> names = {"pass",    "by_account",   "by_name",         "at",
                                                              "reached", "satisfaction", "dissatisfaction", "note"};
    static auto fields(auto& c)
    {
        return std::tie(c.pass, c.by.account, c.by.name, c.at, c.reached, c.satisfaction, c.dissatisfaction, c.note);
    }
};

template <>
struct Columns<Extension>
{
    static constexpr std::string_view table = "ticket_extension";
    static constexpr std::array<std::string_view, 11> names = {
        "pass",     "state",      "extra",           "reason",     "asked_by",     "asked_by_name",
        "asked_at", "decided_by", "decided_by_name", "decided_at", "decision_text"};
    static auto fields(auto& e)
    {
        return std::tie(e.pass, e.state, e.extra, e.reason, e.askedBy.account, e.askedBy.name, e.askedAt,
                        e.decidedBy.account, e.decidedBy.name, e.decidedAt, e.decisionText);
    }
};

template <>
struct Columns<HelpRequest>
{
    static constexpr std::string_view table = "ticket_help";
    static constexpr std::array<std::string_view, 10> names = {
        "pass",     "department", "question",    "asked_by",         "asked_by_name",
        "asked_at", "answer",     "answered_by", "answered_by_name", "answered_at"};
    static auto fields(auto& h)
    {
        return std::tie(h.pass, h.department, h.question, h.askedBy.account, h.askedBy.name, h.askedAt, h.answer,
                        h.answeredBy.account, h.answeredBy.name, h.answeredAt);
    }
};

template <>
struct Columns<Reminder>
{
    static constexpr std::string_view table = "ticket_reminder";
    static constexpr std::array<std::string_view, 4> names = {"pass", "by_account", "by_name", "at"};
    static auto fields(auto& r) { return std::tie(r.pass, r.by.account, r.by.name, r.at); }
};

template <>
struct Columns<Escalation>
{
    static constexpr std::string_view table = "ticket_escalation";
    static constexpr std::array<std::string_view, 8> names = {"pass",       "level",   "clock", "due",
                                                              "by_account", "by_name", "at",    "reason"};
    static auto fields(auto& e)
    {
        return std::tie(e.pass, e.level, e.clock, e.due, e.by.account, e.by.name, e.at, e.reason);
    }
};

template <>
struct Columns<ReturnCount>
{
    static constexpr std::string_view table = "ticket_return";
    static constexpr std::array<std::string_view, 3> names = {"from_department", "to_department", "times"};
    static auto fields(auto& r) { return std::tie(r.from, r.to, r.count); }
};

} // namespace dutydesk
