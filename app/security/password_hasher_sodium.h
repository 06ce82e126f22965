#pragma once

#include "core/account/password_hasher.h"

#include <cstddef>

namespace dutydesk {

/// Argon2id of libsodium. The hash is its text form, "$argon2id$v=19$m=65536,t=2,p=1$…", parameters and
/// salt included.
class PasswordHasherSodium : public PasswordHasher
{
public:
    /// How much work a guess costs. `quick` is for the accounts of a demo centre, whose passwords are no
    /// secret, and for tests.
    enum class Strength { Interactive, Quick };

    explicit PasswordHasherSodium(Strength strength = Strength::Interactive);

    Result<std::string> hash(std::string_view password) override;
    bool matches(const std::string& hash, std::string_view password) override;
    bool isOutdated(const std::string& hash) override;

private:
    unsigned long long m_operations;
    std::size_t m_memory;
};

} // namespace dutydesk
