#pragma once

#include "core/base/error.h"

namespace dutydesk::error {

/// Name and password don't fit together; it isn't said which of them is wrong.
inline constexpr ErrorCode wrongPassword{"account.wrong-password"};
/// Too many failures: no attempt counts before `until`.
inline constexpr ErrorCode signInDelayed{"account.delayed"};
inline constexpr ErrorCode accountLocked{"account.is-locked"};
inline constexpr ErrorCode accountClosed{"account.is-closed"};
/// The post, group, area or person of the account was changed after the session began; nothing was saved.
inline constexpr ErrorCode accountChanged{"account.changed"};
/// Right, but the password has to be changed before anything else [SEC-02].
inline constexpr ErrorCode passwordMustChange{"account.must-change-password"};
/// The new password is shorter than `minimum` characters; or equals the old one or the name.
inline constexpr ErrorCode passwordTooShort{"account.password-too-short"};
inline constexpr ErrorCode passwordSame{"account.password-same"};
/// Nobody would be left who can administer accounts.
inline constexpr ErrorCode lastAdministrator{"account.last-administrator"};
/// The password could not be hashed: not enough memory.
inline constexpr ErrorCode hashFailed{"account.hash-failed"};

} // namespace dutydesk::error
