#pragma once

#include "core/base/actor.h"
#include "core/base/time.h"
#include "core/base/value.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dutydesk {

struct TicketCategoryTag { static constexpr std::string_view record = "ticket-category"; };
using TicketCategoryId = Id<TicketCategoryTag>;

/// How the customer reached the centre [TKT-01].
enum class TicketChannel { Phone, Mail, Message };
inline constexpr std::array allTicketChannels = {TicketChannel::Phone, TicketChannel::Mail, TicketChannel::Message};

/// What the customer wants [TKT-01]. A complaint's clocks run around the clock [TKT-10].
enum class TicketKind { Enquiry, Complaint, Suggestion, Request };
inline constexpr std::array allTicketKinds = {TicketKind::Enquiry, TicketKind::Complaint, TicketKind::Suggestion,
                                              TicketKind::Request};

enum class TicketPriority { Ordinary, High, Urgent };
inline constexpr std::array allTicketPriorities = {TicketPriority::Ordinary, TicketPriority::High,
                                                   TicketPriority::Urgent};

/// Where a ticket stands. `ticket_flow.h` has the table that leads from one to the next.
enum class TicketState {
    /// With the first receiver: to be answered at once or transferred [TKT-02].
    Received,
    /// Transferred, not yet accepted by the department.
    Sent,
    /// Refused by the department, back with the owner [FLD-01].
    Returned,
    /// Refused again between the same two departments: the coordinator decides [FLD-01].
    Disputed,
    /// Accepted; the handler has yet to contact the agent [TKT-05].
    Accepted,
    Processing,
    /// The only state in which clocks stand [FLD-04].
    WaitingCustomer,
    /// Feedback is in; the agent tells the customer [TKT-08].
    Callback,
    /// Closed and kept for search and statistics [TKT-09].
    Archived,
    Withdrawn,
};
inline constexpr std::array allTicketStates = {
    TicketState::Received,   TicketState::Sent,       TicketState::Returned,        TicketState::Disputed,
    TicketState::Accepted,   TicketState::Processing, TicketState::WaitingCustomer, TicketState::Callback,
    TicketState::Archived,   TicketState::Withdrawn,
};

/// How an archived ticket ended.
enum class TicketOutcome { AnsweredAtOnce, Satisfied, Unreachable };
inline constexpr std::array allTicketOutcomes = {TicketOutcome::AnsweredAtOnce, TicketOutcome::Satisfied,
                                                 TicketOutcome::Unreachable};

/// Why a department refuses a slip [FLD-01]. `Other` needs words.
enum class ReturnReason { NotOurDuty, Incomplete, Duplicate, WrongCategory, BeyondAuthority, Other };
inline constexpr std::array allReturnReasons = {ReturnReason::NotOurDuty,      ReturnReason::Incomplete,
                                                ReturnReason::Duplicate,       ReturnReason::WrongCategory,
                                                ReturnReason::BeyondAuthority, ReturnReason::Other};

/// Why the customer is not satisfied [FLD-05]. `Other` needs words.
enum class DissatisfactionReason { TooSlow, NotSolved, CameBack, Attitude, ResultDisputed, Other };
inline constexpr std::array allDissatisfactionReasons = {
    DissatisfactionReason::TooSlow,  DissatisfactionReason::NotSolved,      DissatisfactionReason::CameBack,
    DissatisfactionReason::Attitude, DissatisfactionReason::ResultDisputed, DissatisfactionReason::Other};

/// `Answer`: what came in without a promise is answered or transferred, or the customer told when [TKT-02].
enum class ClockKind { Answer, Accept, Contact, Complete, Promise, Callback };
inline constexpr std::array allClockKinds = {ClockKind::Answer,   ClockKind::Accept,  ClockKind::Contact,
                                             ClockKind::Complete, ClockKind::Promise, ClockKind::Callback};

/// `Met`: what it asked for was done, in time or not. `Ended`: it was no longer asked for.
enum class ClockState { Running, Paused, Met, Ended };
inline constexpr std::array allClockStates = {ClockState::Running, ClockState::Paused, ClockState::Met,
                                              ClockState::Ended};

/// The word in the database and in terms: "ticket.state.waiting-customer" without the prefix. The coded
/// reasons are "R1"… and "D1"…, as they are spoken.
std::string_view codeOf(TicketChannel channel);
std::string_view codeOf(TicketKind kind);
std::string_view codeOf(TicketPriority priority);
std::string_view codeOf(TicketState state);
std::string_view codeOf(TicketOutcome outcome);
std::string_view codeOf(ReturnReason reason);
std::string_view codeOf(DissatisfactionReason reason);
std::string_view codeOf(ClockKind kind);
std::string_view codeOf(ClockState state);

/// The whole term: `termOf(TicketState::Sent)` is "ticket.state.sent".
Term termOf(TicketChannel channel);
Term termOf(TicketKind kind);
Term termOf(TicketPriority priority);
Term termOf(TicketState state);
Term termOf(TicketOutcome outcome);
Term termOf(ReturnReason reason);
Term termOf(DissatisfactionReason reason);
Term termOf(ClockKind kind);
Term termOf(ClockState state);

/// The value among `all` (such as `allTicketStates`) with that code, or nothing.
template <class All>
std::optional<typename All::value_type> fromCode(const All& all, std::string_view code)
{
    for (const auto value : all) {
        if (codeOf(value) == code)
            return value;
    }
    return std::nullopt;
}

/// Whoever did a step, with the name as it was then.
struct TicketPerson
{
    AccountId account{};
    std::string name{};

    friend bool operator==(const TicketPerson&, const TicketPerson&) = default;
};

TicketPerson personOf(const Actor& actor);

/// Who the ticket is for [TKT-01, TKT-15]. Shown masked; see `customer_mask.h` [SEC-01].
struct Customer
{
    std::string name{};
    std::string phone{};
    std::string address{};
    /// The account or line number the problem is about; may be empty.
    std::string account{};
    /// Neighbourhood or town, by which similar tickets are found; not masked.
    std::string district{};

    friend bool operator==(const Customer&, const Customer&) = default;
};

struct ClockPause
{
    Instant from{};
    /// Nothing while the customer is still awaited.
    std::optional<Instant> to{};

    friend bool operator==(const ClockPause&, const ClockPause&) = default;
};

/// One time limit as it runs, or ran. Clocks are never removed: each pass adds its own. `due` and
/// `warn` are stored when the clock starts, resumes or is extended, and lateness is derived from them.
/// Working time throughout, in the calendar that `aroundTheClock` chooses.
struct Clock
{
    /// 1, 2, … within the ticket.
    int number = 0;
    ClockKind kind = ClockKind::Accept;
    int pass = 1;
    ClockState state = ClockState::Running;
    bool aroundTheClock = false;
    Instant start{};
    /// What the policy, or the sender's earlier completion time, allows.
    Duration limit{};
    /// Granted on top of it [FLD-02].
    Duration extended{};
    /// Used before the last resume; the whole use once the clock has stopped.
    Duration used{};
    /// Running, or paused, since then; `start` until the first pause.
    Instant since{};
    std::vector<ClockPause> pauses{};
    /// 100% and 75% of `limit + extended`; as they were when paused while it stands.
    Instant due{};
    Instant warn{};
    /// When it was met or ended.
    std::optional<Instant> stopped{};

    friend bool operator==(const Clock&, const Clock&) = default;
};

/// 转办单: one hand-over to a department [TKT-03]. `description` is kept as it was sent.
struct TransferSlip
{
    int number = 0;
    int pass = 1;
    /// The sender's department, none for the centre itself.
    DepartmentId from{};
    DepartmentId to{};
    TicketCategoryId category{};
    std::string description{};
    std::string reason{};
    /// The required completion time.
    Instant required{};
    /// The coordinator decided: it may not be returned [FLD-01].
    bool binding = false;
    TicketPerson sentBy{};
    Instant sentAt{};
    TicketPerson acceptedBy{};
    std::optional<Instant> acceptedAt{};
    std::optional<ReturnReason> returned{};
    std::string returnText{};
    TicketPerson returnedBy{};
    std::optional<Instant> returnedAt{};

    friend bool operator==(const TransferSlip&, const TransferSlip&) = default;
};

/// 处理反馈单 [TKT-07]. The agent fills in `satisfaction` at the callback [FLD-05].
struct FeedbackSlip
{
    int number = 0;
    int pass = 1;
    DepartmentId department{};
    std::string done{};
    std::string result{};
    TicketPerson by{};
    Instant at{};
    std::optional<int> satisfaction{};

    friend bool operator==(const FeedbackSlip&, const FeedbackSlip&) = default;
};

/// One attempt to tell the customer the result [FLD-05].
struct CallbackAttempt
{
    int number = 0;
    int pass = 1;
    TicketPerson by{};
    Instant at{};
    bool reached = false;
    /// 1 (very dissatisfied) to 5 (very satisfied), if reached.
    std::optional<int> satisfaction{};
    std::optional<DissatisfactionReason> dissatisfaction{};
    std::string note{};

    friend bool operator==(const CallbackAttempt&, const CallbackAttempt&) = default;
};

enum class ExtensionState { Asked, Granted, Refused, Lapsed };
inline constexpr std::array allExtensionStates = {ExtensionState::Asked, ExtensionState::Granted,
                                                  ExtensionState::Refused, ExtensionState::Lapsed};
std::string_view codeOf(ExtensionState state);
Term termOf(ExtensionState state);

/// 延期 of the complete clock by `extra` working time [FLD-02].
struct Extension
{
    int number = 0;
    int pass = 1;
    ExtensionState state = ExtensionState::Asked;
    Duration extra{};
    std::string reason{};
    TicketPerson askedBy{};
    Instant askedAt{};
    TicketPerson decidedBy{};
    std::optional<Instant> decidedAt{};
    std::string decisionText{};

    friend bool operator==(const Extension&, const Extension&) = default;
};

/// 求助: another department, or internal help if `department` is none [TKT-06, TKT-11].
struct HelpRequest
{
    int number = 0;
    int pass = 1;
    DepartmentId department{};
    std::string question{};
    TicketPerson askedBy{};
    Instant askedAt{};
    std::string answer{};
    TicketPerson answeredBy{};
    std::optional<Instant> answeredAt{};

    friend bool operator==(const HelpRequest&, const HelpRequest&) = default;
};

/// 催办 [FLD-02].
struct Reminder
{
    int number = 0;
    int pass = 1;
    TicketPerson by{};
    Instant at{};

    friend bool operator==(const Reminder&, const Reminder&) = default;
};

/// One step up the ladder, by time (`clock` and `due` say which limit) or by hand (`clock` is 0) [TKT-12].
struct Escalation
{
    int number = 0;
    int pass = 1;
    /// 1 area manager, 2 operations supervisor, 3 centre director.
    int level = 1;
    int clock = 0;
    std::optional<Instant> due{};
    TicketPerson by{};
    Instant at{};
    std::string reason{};

    friend bool operator==(const Escalation&, const Escalation&) = default;
};

/// The post that hears of an escalation to `level` (1 to 3).
Post escalationPost(int level);

/// Returns between the same two departments [FLD-01].
struct ReturnCount
{
    DepartmentId from{};
    DepartmentId to{};
    int count = 0;

    friend bool operator==(const ReturnCount&, const ReturnCount&) = default;
};

/// What a problem is about: data of the centre. Limits may name the `code` [TKT-10, TKT-16]. The `name` of
/// those that a centre begins with is a term, such as "ticket-category.fault". A retired one stays with the
/// tickets that have it, and no ticket gets it anew.
struct TicketCategory
{
    TicketCategoryId id{};
    std::string code{};
    std::string name{};
    bool retired = false;
    /// Grows by one with each change.
    int version = 0;

    friend bool operator==(const TicketCategory&, const TicketCategory&) = default;
};

/// A customer's case from slip to callback. The lists only grow; an entry is completed (accepted,
/// answered, decided) but never removed, and its `number` counts from 1 in its list.
struct Ticket
{
    TicketId id{};
    /// Grows by one with each change.
    int version = 0;
    TicketChannel channel = TicketChannel::Phone;
    TicketKind kind = TicketKind::Enquiry;
    TicketCategoryId category{};
    /// Kept with the ticket, as limits ask for it.
    std::string categoryCode{};
    TicketPriority priority = TicketPriority::Ordinary;
    std::string title{};
    std::string description{};
    Customer customer{};
    /// The customer was calmed and heard an apology; asked for with complaints [TKT-14].
    bool apologised = false;

    /// The first receiver, who leads to the end [FLD-03], with the group and area they belonged to.
    AgentId owner{};
    GroupId group{};
    AreaId area{};

    TicketState state = TicketState::Received;
    /// 1, and one more for each rework and reopening.
    int pass = 1;
    /// The department it was last sent to, and its handler.
    DepartmentId department{};
    AgentId handler{};
    Instant received{};
    /// When the present pass was dispatched: the date that picks the policy version.
    std::optional<Instant> dispatched{};
    /// The version in force then, 0 for the numbers as shipped.
    int policyVersion = 0;
    /// What the customer was told to expect [TKT-02].
    std::optional<Instant> promised{};
    /// How it was answered at once.
    std::string answer{};
    std::optional<TicketOutcome> outcome{};
    std::optional<Instant> closed{};
    /// The highest of the present pass, 0 for none.
    int escalationLevel = 0;
    TicketPerson changedBy{};
    Instant changed{};

    std::vector<Clock> clocks{};
    std::vector<TransferSlip> transfers{};
    std::vector<FeedbackSlip> feedback{};
    std::vector<CallbackAttempt> callbacks{};
    std::vector<Extension> extensions{};
    std::vector<HelpRequest> help{};
    std::vector<Reminder> reminders{};
    std::vector<Escalation> escalations{};
    std::vector<ReturnCount> returns{};

    friend bool operator==(const Ticket&, const Ticket&) = default;
};

constexpr bool isClosed(TicketState state)
{
    return state == TicketState::Archived || state == TicketState::Withdrawn;
}

/// The newest clock of that kind in the present pass, or nothing.
const Clock* findClock(const Ticket& ticket, ClockKind kind);

/// Whose turn it is: an agent (owner or handler), else a department, else the coordinator; nobody once closed.
struct TicketTurn
{
    AgentId agent{};
    DepartmentId department{};
    bool coordinator = false;

    friend bool operator==(const TicketTurn&, const TicketTurn&) = default;
};
TicketTurn turnOf(const Ticket& ticket);

/// What lists are ordered and filtered by; stores keep it in columns beside the ticket.
struct TicketDeadline
{
    /// The running clock that is due first.
    ClockKind kind = ClockKind::Complete;
    bool aroundTheClock = false;
    Instant due{};
    /// The earliest 75% of any running clock.
    Instant warn{};

    friend bool operator==(const TicketDeadline&, const TicketDeadline&) = default;
};
/// Nothing if no clock is running.
std::optional<TicketDeadline> deadlineOf(const Ticket& ticket);

/// How often departments returned it, all pairs together.
int returnsOf(const Ticket& ticket);
/// Extensions that were granted.
int extensionsOf(const Ticket& ticket);

} // namespace dutydesk
