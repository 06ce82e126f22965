#pragma once

#include "core/base/result.h"

#include <functional>
#include <optional>
#include <type_traits>
#include <utility>

namespace dutydesk {

/// One step that is kept whole or not at all, across as many stores as it touches. A unit begun
/// inside another joins it; the outermost commits. If the body returns an error, everything since the
/// outermost begin is undone. The body may be run again when another writer was in the way, so it must
/// not leave anything behind outside the stores.
class UnitOfWork
{
public:
    virtual ~UnitOfWork() = default;

    virtual Result<> perform(const std::function<Result<>()>& body) = 0;

    /// `perform` for a body that returns a value: `work([&]() -> Result<TicketId> {...})`.
    template <class Body>
    auto operator()(Body&& body) -> std::invoke_result_t<Body&>
    {
        using Returned = std::invoke_result_t<Body&>;
        if constexpr (std::is_same_v<Returned, Result<>>) {
            return perform(body);
        } else {
            std::optional<Returned> returned;
            Result<> outcome = perform([&]() -> Result<> {
                returned.emplace(body());
                if (!*returned)
                    return returned->error();
                return {};
            });
            if (!outcome)
                return std::move(outcome).error();
            return *std::move(returned);
        }
    }
};

} // namespace dutydesk
