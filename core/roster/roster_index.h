#pragma once

#include <compare>
#include <cstddef>
#include <functional>
#include <ranges>
#include <vector>

namespace dutydesk {

/// The place of something in a list of a `RosterTask`, typed by the list, so that a day never passes for a
/// shift. Negative means "none".
template <class Tag>
struct RosterIndex
{
    int value = -1;

    constexpr explicit operator bool() const { return value >= 0; }
    friend constexpr auto operator<=>(RosterIndex, RosterIndex) = default;
};

using RosterDay = RosterIndex<struct RosterDayTag>;
using RosterAgentIndex = RosterIndex<struct RosterAgentTag>;
using RosterShiftIndex = RosterIndex<struct RosterShiftTag>;
using RosterSeatIndex = RosterIndex<struct RosterSeatTag>;
using RosterOptionIndex = RosterIndex<struct RosterOptionTag>;
using RosterRowIndex = RosterIndex<struct RosterRowTag>;

/// The indexes 0 to `count` - 1, for range loops.
template <class Index>
auto rosterIndexes(std::size_t count)
{
    return std::views::iota(0, static_cast<int>(count)) | std::views::transform([](int at) { return Index{at}; });
}

/// A vector that is asked by its own kind of index only.
template <class Index, class T>
class RosterList : public std::vector<T>
{
public:
    using std::vector<T>::vector;

    T& operator[](Index index) { return this->data()[index.value]; }
    const T& operator[](Index index) const { return this->data()[index.value]; }
    bool has(Index index) const { return index.value >= 0 && static_cast<std::size_t>(index.value) < this->size(); }
    auto indexes() const { return rosterIndexes<Index>(this->size()); }
};

} // namespace dutydesk

template <class Tag>
struct std::hash<dutydesk::RosterIndex<Tag>>
{
    std::size_t operator()(dutydesk::RosterIndex<Tag> index) const noexcept { return std::hash<int>{}(index.value); }
};
