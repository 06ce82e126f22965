#include "core/staffing/staffing_policy.h"

#include "core/staffing/staffing_error.h"

#include <charconv>
#include <string>

namespace dutydesk {

namespace {

Error invalid(std::string_view text)
{
    return makeError(error::staffingTableInvalid,
                     {{"key", std::string("staffing.seat_table")}, {"value", std::string(text)}});
}

/// "50:5 100:7": calls and seats, both rising.
Result<std::vector<SeatTable::Row>> rowsFrom(std::string_view text)
{
    std::vector<SeatTable::Row> rows;
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at != end) {
        if (*at == ' ') {
            ++at;
            continue;
        }
        int calls = 0;
        int seats = 0;
        const auto readCalls = std::from_chars(at, end, calls);
        if (readCalls.ec != std::errc{} || readCalls.ptr == end || *readCalls.ptr != ':')
            return invalid(text);
        const auto readSeats = std::from_chars(readCalls.ptr + 1, end, seats);
        if (readSeats.ec != std::errc{} || (readSeats.ptr != end && *readSeats.ptr != ' '))
            return invalid(text);
        const SeatTable::Row before = rows.empty() ? SeatTable::Row{} : rows.back();
        if (calls <= before.calls || seats <= before.seats)
            return invalid(text);
        rows.push_back({static_cast<double>(calls), seats});
        at = readSeats.ptr;
    }
    if (rows.empty())
        return invalid(text);
    return rows;
}

/// Reads keys of the file one after another and keeps the first failure.
class Reader
{
public:
    explicit Reader(const PolicySet& set) : m_set(set) {}

    void operator()(int& number, std::string_view name)
    {
        if (const auto value = kept(m_set.integer(key(name))))
            number = static_cast<int>(*value);
    }
    void operator()(double& number, std::string_view name)
    {
        if (const auto value = kept(m_set.decimal(key(name))))
            number = *value;
    }
    /// Percent in the file, a share in the program.
    void share(double& number, std::string_view name)
    {
        (*this)(number, name);
        number /= 100;
    }
    void seconds(Duration& duration, std::string_view name)
    {
        if (const auto value = kept(m_set.integer(key(name))))
            duration = std::chrono::seconds{*value};
    }
    Result<> outcome() const { return m_outcome; }

private:
    static std::string key(std::string_view name) { return "staffing." + std::string(name); }

    template <class T>
    Result<T> kept(Result<T> value)
    {
        if (!value && m_outcome)
            m_outcome = value.error();
        return value;
    }

    const PolicySet& m_set;
    Result<> m_outcome;
};

} // namespace

double StaffingPolicy::shrinkageShare() const
{
    double sum = 0;
    for (const Shrinkage& one : shrinkage)
        sum += one.share;
    return sum;
}

Result<StaffingPolicy> StaffingPolicy::from(const PolicySet& set)
{
    StaffingPolicy policy;
    policy.version = set.version();
    Reader read(set);
    read.share(policy.target.share, "target_percent");
    read.seconds(policy.target.within, "target_seconds");
    read.share(policy.vipTarget.share, "vip_target_percent");
    read.seconds(policy.vipTarget.within, "vip_target_seconds");
    read(policy.vipWeight, "vip_seat_weight");
    read.share(policy.connectRate, "connect_rate_percent");
    read.seconds(policy.handling, "handling_seconds");
    for (const std::string reason : {"breaks", "training", "meetings", "absence"}) {
        Shrinkage& shrinkage = policy.shrinkage.emplace_back("shrinkage." + reason);
        read.share(shrinkage.share, "shrinkage_" + reason + "_percent");
    }
    read(policy.table.stepCalls, "seat_table_step_calls");
    read(policy.table.stepSeats, "seat_table_step_seats");
    read(policy.manyCalls, "many_calls_above");
    read(policy.someCalls, "some_calls_from");
    read(policy.bMany, "b_many_calls");
    read(policy.bSome, "b_some_calls");
    read(policy.bFew, "b_few_calls");
    read(policy.frontLinePerBackOffice, "front_line_per_back_office");
    read.share(policy.reserveShare, "reserve_percent");
    read(policy.agentsPerInspector, "agents_per_inspector");
    read(policy.dutyManagersLeast, "duty_managers_least");
    read(policy.dutyManagersMost, "duty_managers_most");
    read(policy.trainersLeast, "trainers_least");
    read(policy.trainersMost, "trainers_most");
    read(policy.editorsLeast, "editors_least");
    read(policy.editorsMost, "editors_most");
    read(policy.dataAnalysts, "data_analysts");
    read(policy.largeCentre, "large_centre_agents");
    read(policy.managersOfEachPost, "managers_of_each_post");
    read(policy.shiftsADay, "shifts_a_day");
    DUTYDESK_TRY(read.outcome());

    DUTYDESK_ASSIGN(rows, set.text("staffing.seat_table"));
    DUTYDESK_ASSIGN(table, rowsFrom(rows));
    policy.table.rows = std::move(table);
    return policy;
}

} // namespace dutydesk
