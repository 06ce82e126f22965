#pragma once

#include "core/base/error.h"

#include <expected>
#include <utility>

namespace dutydesk {

/// A value or the reason why there is none. Unlike plain `std::expected` the compiler warns whoever
/// ignores it.
template <class T = void>
class [[nodiscard]] Result : public std::expected<T, Error>
{
public:
    using std::expected<T, Error>::expected;
    Result(Error error) : std::expected<T, Error>(std::unexpect, std::move(error)) {}
};

#define DUTYDESK_TRY_NAMED_(tried, expression)                                                               \
    do {                                                                                                     \
        if (auto tried = (expression); !tried)                                                               \
            return std::move(tried).error();                                                                 \
    } while (false)
#define DUTYDESK_TRY_COUNTED_(count, expression) DUTYDESK_TRY_NAMED_(dutydeskTried##count, expression)
#define DUTYDESK_TRY_UNIQUE_(count, expression) DUTYDESK_TRY_COUNTED_(count, expression)

/// Leaves the function with the error of `expression` if it has one. May hold another one in a lambda.
#define DUTYDESK_TRY(expression) DUTYDESK_TRY_UNIQUE_(__COUNTER__, expression)

/// `auto name = the value of expression`, or leaves the function with its error.
#define DUTYDESK_ASSIGN(name, expression)                                                                    \
    auto name##Result = (expression);                                                                        \
    if (!name##Result)                                                                                       \
        return std::move(name##Result).error();                                                              \
    auto name = *std::move(name##Result)

} // namespace dutydesk
