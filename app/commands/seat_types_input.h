#pragma once

#include "core/staffing/seat_cover.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>
#include <vector>

namespace dutydesk {

/// What holds for every seat type of a file, and for those that say nothing of their own.
struct SeatTypeDefaults
{
    Duration period{0};
    std::optional<Duration> patience{};
    double occupancyCap = 1;
    StaffingPolicy policy;
};

/// Seat types with their calls, and the people who are there, from files on the command line. A seat type called
/// as in the handbook [ORG-05] is that one; any other name is taken as the centre's own.
class SeatTypesInput
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::SeatTypesInput)

public:
    /// Placing more would take too long.
    static constexpr std::int64_t mostSeatTypes = 100;
    static constexpr std::int64_t mostPeople = 5000;

    /// Both return nothing, or what is wrong in one line with file, row and reason. Whoever lists a seat type of the
    /// handbook that needs nobody keeps it; any other name must stand among the seat types, which are read first.
    std::optional<QString> readSeatTypes(const QString& path, const SeatTypeDefaults& defaults);
    std::optional<QString> readPeople(const QString& path);

    /// With target and patience filled in; numbered from 1 in the file's order.
    const std::vector<SeatTypeLoad>& loads() const { return m_loads; }
    /// Of the loads, one by one.
    const std::vector<SeatTypeNeed>& needs() const { return m_needs; }
    const std::vector<SeatCandidate>& people() const { return m_people; }
    const QString& nameOf(AgentId agent) const { return m_names[agent.value - 1]; }

private:
    const SeatTypeLoad* called(std::string_view name) const;

    std::vector<SeatTypeLoad> m_loads;
    std::vector<SeatTypeNeed> m_needs;
    std::vector<SeatCandidate> m_people;
    QStringList m_names;
};

} // namespace dutydesk
