#pragma once

#include "app/commands/command.h"
#include "app/wiring.h"

namespace dutydesk {

namespace error {

/// A command that acts as somebody isn't told as whom.
inline constexpr ErrorCode commandUserMissing{"command.user-missing"};
/// The password can't be read from `file` (`detail`).
inline constexpr ErrorCode passwordFileUnreadable{"command.password-file-unreadable"};

} // namespace error

/// The database that a command works on: the one named by `--database`, or this computer's own centre.
Result<DatabaseLocation> databaseFor(const CommonOptions& common);

/// Opens that database for reading and writing, brought up to date. `centre.not-set-up` if there is none or
/// it holds no centre.
Result<std::unique_ptr<ServiceSet>> openCentre(const CommonOptions& common);

/// Signs in as `--user`; the password comes from `--password-file` or from a prompt. Every command that
/// reads or writes records acts as somebody.
Result<Actor> signIn(ServiceSet& set, const CommonOptions& common, Terminal& terminal);

/// A request in that name, with a key of its own.
Request requestOf(const Actor& actor);

} // namespace dutydesk
