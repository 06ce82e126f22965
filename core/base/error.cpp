#include "core/base/error.h"

#include <algorithm>

namespace dutydesk {

const Value* Error::find(std::string_view name) const
{
    const auto it = std::ranges::find(values, name, &NamedValue::name);
    return it == values.end() ? nullptr : &it->value;
}

} // namespace dutydesk
