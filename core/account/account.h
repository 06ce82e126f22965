#pragma once

#include "core/base/actor.h"

#include <optional>
#include <string>

namespace dutydesk {

/// Open accounts sign in; locked ones were shut for the time being by the account keeper; closed ones
/// stay for the record only.
enum class AccountState { Open, Locked, Closed };

std::string_view codeOf(AccountState state);
bool accountStateFromCode(std::string_view code, AccountState& state);

/// Somebody's way in. An account of an agent acts under the agent's post, group, area and department;
/// one without an agent under its own `post`.
struct Account
{
    AccountId id;
    int version = 0;
    /// What is typed at sign-in; unique, upper and lower case alike.
    std::string name;
    /// The name shown and journaled.
    std::string displayName;
    Post post = Post::FrontLineAgent;
    AgentId agent;
    AccountState state = AccountState::Open;
    /// Closed from this moment on, for somebody whose last day is known [SEC-04].
    std::optional<Instant> closesAt;
    /// The password was given by somebody else and must be changed first [SEC-02].
    bool mustChangePassword = true;
    /// Failed attempts since the last good one, and when the last was.
    int failures = 0;
    Instant lastFailure{};
    std::optional<Instant> lastSignIn;
};

} // namespace dutydesk
