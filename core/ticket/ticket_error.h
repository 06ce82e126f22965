#pragma once

#include "core/base/error.h"

namespace dutydesk::error {

/// `action` is not for a ticket in `state`; `possible` (repeated) names the states it is for.
inline constexpr ErrorCode ticketWrongState{"ticket.wrong-state"};
/// A complaint is received with the apology on record [TKT-14].
inline constexpr ErrorCode ticketApologyMissing{"ticket.apology-missing"};
/// The customer has to be told when to expect an answer before the ticket goes on [TKT-02].
inline constexpr ErrorCode ticketPromiseMissing{"ticket.promise-missing"};
/// The agent who leads is missing: a post without agent names one [FLD-03].
inline constexpr ErrorCode ticketOwnerMissing{"ticket.owner-missing"};
/// `field` must lie after `now`.
inline constexpr ErrorCode ticketNotInFuture{"ticket.not-in-future"};
/// The required completion time may be no later than `due`, which the policy allows.
inline constexpr ErrorCode ticketRequiredTooLate{"ticket.required-too-late"};
/// No working time lies between now and the required completion time `required`.
inline constexpr ErrorCode ticketRequiredTooSoon{"ticket.required-too-soon"};
/// It already is with `department`.
inline constexpr ErrorCode ticketSameDepartment{"ticket.same-department"};
/// The coordinator assigned it to this department: it may not be returned [FLD-01].
inline constexpr ErrorCode ticketBinding{"ticket.binding"};
/// The limit passed at `due`: an extension is asked for before [FLD-02].
inline constexpr ErrorCode ticketExtensionTooLate{"ticket.extension-too-late"};
/// An extension is asked for and not decided yet; nothing to decide.
inline constexpr ErrorCode ticketExtensionOpen{"ticket.extension-open"};
inline constexpr ErrorCode ticketExtensionNone{"ticket.extension-none"};
/// Granting is for the sender's manager: neither for who asked for it nor for who sent the slip [FLD-02].
inline constexpr ErrorCode ticketExtensionOwn{"ticket.extension-own"};
/// No help request is open.
inline constexpr ErrorCode ticketHelpNone{"ticket.help-none"};
/// `days` of `needed` days with an unreached attempt [FLD-05].
inline constexpr ErrorCode ticketStillToCall{"ticket.still-to-call"};
/// `satisfaction` and the kind of callback don't fit: from `from` on a customer counts as satisfied.
inline constexpr ErrorCode ticketSatisfactionUnfit{"ticket.satisfaction-unfit"};
/// It already is at the top of the ladder.
inline constexpr ErrorCode ticketTopLevel{"ticket.top-level"};
/// Undo is refused: the ticket was changed again since, by `who` at `when`.
inline constexpr ErrorCode ticketUndoOvertaken{"ticket.undo-overtaken"};
/// `agent` is nobody of `department`, or has left.
inline constexpr ErrorCode ticketHandlerElsewhere{"ticket.handler-elsewhere"};
/// Only a change of title, description, category or priority can be undone; `action` was none.
inline constexpr ErrorCode ticketUndoImpossible{"ticket.undo-impossible"};

/// The category chosen in `field` is retired: no ticket gets it anew.
inline constexpr ErrorCode ticketCategoryRetired{"ticket.category-retired"};

} // namespace dutydesk::error
