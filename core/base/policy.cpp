#include "core/base/policy.h"

#include <utility>

namespace dutydesk {

namespace {

template <class T>
Result<T> typed(const PolicyItem* item, std::string_view key)
{
    if (item) {
        if (const T* value = std::get_if<T>(&item->value))
            return *value;
    }
    return makeError(error::policyMissing, {{"key", std::string(key)}});
}

} // namespace

PolicySet::PolicySet(int version, std::vector<PolicyItem> items) : m_version(version)
{
    for (PolicyItem& item : items) {
        std::string key = item.key;
        m_items.insert_or_assign(std::move(key), std::move(item));
    }
}

Result<std::int64_t> PolicySet::integer(std::string_view key) const
{
    return typed<std::int64_t>(find(key), key);
}

Result<double> PolicySet::decimal(std::string_view key) const
{
    const PolicyItem* item = find(key);
    if (item) {
        if (const auto* whole = std::get_if<std::int64_t>(&item->value))
            return static_cast<double>(*whole);
    }
    return typed<double>(item, key);
}

Result<bool> PolicySet::flag(std::string_view key) const
{
    return typed<bool>(find(key), key);
}

Result<std::string> PolicySet::text(std::string_view key) const
{
    return typed<std::string>(find(key), key);
}

const PolicyItem* PolicySet::find(std::string_view key) const
{
    const auto it = m_items.find(key);
    return it == m_items.end() ? nullptr : &it->second;
}

std::vector<const PolicyItem*> PolicySet::under(std::string_view prefix) const
{
    std::vector<const PolicyItem*> found;
    for (auto it = m_items.lower_bound(prefix); it != m_items.end() && it->first.starts_with(prefix); ++it)
        found.push_back(&it->second);
    return found;
}

} // namespace dutydesk
