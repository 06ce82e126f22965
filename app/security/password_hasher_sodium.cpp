#include "app/security/password_hasher_sodium.h"

#include "core/account/account_error.h"

#include <sodium.h>

#include <array>

namespace dutydesk {

PasswordHasherSodium::PasswordHasherSodium(Strength strength)
    : m_operations(strength == Strength::Interactive ? crypto_pwhash_OPSLIMIT_INTERACTIVE : crypto_pwhash_OPSLIMIT_MIN)
    , m_memory(strength == Strength::Interactive ? crypto_pwhash_MEMLIMIT_INTERACTIVE : crypto_pwhash_MEMLIMIT_MIN)
{
}

Result<std::string> PasswordHasherSodium::hash(std::string_view password)
{
    std::array<char, crypto_pwhash_STRBYTES> text{};
    if (sodium_init() < 0
        || crypto_pwhash_str_alg(text.data(), password.data(), password.size(), m_operations, m_memory,
                                 crypto_pwhash_ALG_ARGON2ID13)
               != 0) {
        return makeError(error::hashFailed);
    }
    return std::string(text.data());
}

bool PasswordHasherSodium::matches(const std::string& hash, std::string_view password)
{
    return sodium_init() >= 0 && hash.size() < crypto_pwhash_STRBYTES
           && crypto_pwhash_str_verify(hash.c_str(), password.data(), password.size()) == 0;
}

bool PasswordHasherSodium::isOutdated(const std::string& hash)
{
    return sodium_init() < 0 || hash.size() >= crypto_pwhash_STRBYTES
           || crypto_pwhash_str_needs_rehash(hash.c_str(), m_operations, m_memory) != 0;
}

} // namespace dutydesk
