#include "core/staffing/staffing_flow.h"

#include "core/staffing/erlang.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace dutydesk {

namespace {

/// No table goes on beyond: the loads that Erlang takes ask for far fewer seats.
constexpr double mostSeats = 1e8;

/// `x` rounded up, where a hair above a whole number is that number: 0.1 × 30 is 3.
int roundedUp(double x)
{
    return static_cast<int>(std::ceil(x - 1e-9 * std::max(1.0, std::abs(x))));
}

double percent(double share)
{
    return share * 100;
}

/// The table row for so many calls: its upper bound and its seats.
SeatTable::Row rowFor(double calls, const SeatTable& table)
{
    if (!(calls > 0))
        return {};
    const double reached = calls - 1e-9 * calls;
    for (const SeatTable::Row& row : table.rows) {
        if (reached <= row.calls)
            return row;
    }
    const SeatTable::Row& last = table.rows.back();
    const double steps = std::min(std::ceil((reached - last.calls) / table.stepCalls), std::floor(mostSeats / std::max(table.stepSeats, 1)));
    return {last.calls + steps * table.stepCalls, last.seats + static_cast<int>(steps) * table.stepSeats};
}

Why erlangWhy(const CallLoad& load, const ServiceTarget& target, const ServiceOutlook& outlook,
              const StaffingPolicy& policy)
{
    Why why{.statement = load.patience ? "staffing.erlang-a" : "staffing.erlang-c",
            .rules = {"STF-01", "FLD-09"},
            .policyVersion = policy.version,
            .operands = {{"calls", load.calls},
                         {"interval", load.interval},
                         {"handling", load.handling},
                         {"erlangs", load.erlangs()},
                         {"target-share", percent(target.share)},
                         {"target-within", target.within},
                         {"seats", std::int64_t{outlook.agents}},
                         {"service-level", percent(outlook.serviceLevel)},
                         {"occupancy", percent(outlook.occupancy)}}};
    if (load.patience) {
        why.operands.push_back({"patience", *load.patience});
        why.operands.push_back({"abandonment", percent(outlook.abandonment)});
    }
    if (outlook.averageWait)
        why.operands.push_back({"average-wait", std::chrono::round<Duration>(*outlook.averageWait)});
    if (outlook.agents > 0) {
        const ServiceOutlook fewer = outlookFor(outlook.agents - 1, load, target.within);
        why.parts.push_back({.statement = "staffing.one-fewer",
                             .verdict = Verdict::Broken,
                             .operands = {{"seats", std::int64_t{fewer.agents}},
                                          {"service-level", percent(fewer.serviceLevel)},
                                          {"occupancy", percent(fewer.occupancy)}}});
    }
    return why;
}

Why shrinkageWhy(int seats, int people, const StaffingPolicy& policy)
{
    Why why{.statement = "staffing.shrinkage",
            .rules = {"STF-01"},
            .policyVersion = policy.version,
            .operands = {{"seats", std::int64_t{seats}},
                         {"shrinkage", percent(policy.shrinkageShare())},
                         {"people", std::int64_t{people}}}};
    for (const Shrinkage& one : policy.shrinkage) {
        why.parts.push_back({.statement = "staffing.shrinkage-reason",
                             .operands = {{"reason", Term{one.reason}}, {"share", percent(one.share)}}});
    }
    return why;
}

Why tableWhy(const CallLoad& load, const SeatTable::Row& row, const StaffingPolicy& policy)
{
    Why why{.statement = "staffing.seat-table", .rules = {"STF-02"}, .policyVersion = policy.version};
    why.operands = {{"calls-an-hour", load.callsAnHour()},
                    {"row-calls", row.calls},
                    {"seats", std::int64_t{row.seats}}};
    const SeatTable::Row& last = policy.table.rows.back();
    if (row.calls > last.calls) {
        why.parts.push_back({.statement = "staffing.above-table",
                             .rules = {"STF-02"},
                             .operands = {{"row-calls", last.calls},
                                          {"row-seats", std::int64_t{last.seats}},
                                          {"steps", std::int64_t{(row.seats - last.seats) / policy.table.stepSeats}},
                                          {"step-calls", policy.table.stepCalls},
                                          {"step-seats", std::int64_t{policy.table.stepSeats}}}});
    }
    return why;
}

/// One line of the headcount: a post, its number and the facts it came from.
PostNeed need(Post post, int people, std::string statement, std::vector<std::string> rules,
              std::vector<NamedValue> operands, const StaffingPolicy& policy)
{
    operands.push_back({"people", std::int64_t{people}});
    return {post,
            people,
            {.statement = std::move(statement),
             .rules = std::move(rules),
             .policyVersion = policy.version,
             .operands = std::move(operands)}};
}

} // namespace

int tableSeats(double busyHourCalls, const SeatTable& table)
{
    return rowFor(busyHourCalls, table).seats;
}

Result<SeatNeed> seatNeed(const CallLoad& load, const ServiceTarget& target, const StaffingPolicy& policy,
                          double occupancyCap)
{
    SeatNeed result;
    DUTYDESK_ASSIGN(outlook, fewestAgents(load, target, occupancyCap));
    result.erlang = outlook;
    result.why = erlangWhy(load, target, outlook, policy);

    const SeatTable::Row row = rowFor(load.callsAnHour(), policy.table);
    result.tableSeats = row.seats;
    result.tableWhy = tableWhy(load, row, policy);

    result.withShrinkage = roundedUp(outlook.agents / (1 - policy.shrinkageShare()));
    result.shrinkageWhy = shrinkageWhy(outlook.agents, result.withShrinkage, policy);
    return result;
}

Headcount headcountFor(const CentreSize& size, const StaffingPolicy& policy)
{
    const double b = size.dailyCalls > policy.manyCalls    ? policy.bMany
                     : size.dailyCalls >= policy.someCalls ? policy.bSome
                                                           : policy.bFew;
    const int frontLine = roundedUp(size.busyHourSeats * b);
    const int backOffice = roundedUp(static_cast<double>(frontLine) / policy.frontLinePerBackOffice);
    const int dutyManagers = std::max(policy.dutyManagersLeast, std::min(policy.shiftsADay, policy.dutyManagersMost));

    // Reserve and inspectors grow with each other until both are enough.
    int reserve = 0;
    int inspectors = 0;
    int trainers = 0;
    int editors = 0;
    int agents = 0;
    int total = 0;
    const auto count = [&] {
        agents = frontLine + backOffice + reserve;
        const bool large = agents >= policy.largeCentre;
        inspectors = roundedUp(static_cast<double>(agents) / policy.agentsPerInspector);
        trainers = large ? policy.trainersMost : policy.trainersLeast;
        editors = large ? policy.editorsMost : policy.editorsLeast;
        total = agents + inspectors + trainers + editors + policy.dataAnalysts + dutyManagers + size.areas
                + 4 * policy.managersOfEachPost;
        return roundedUp(total * policy.reserveShare);
    };
    for (int enough = count(); reserve < enough; enough = count())
        reserve = enough;

    const std::vector<NamedValue> byCentre = {{"agents", std::int64_t{agents}},
                                              {"large-from", std::int64_t{policy.largeCentre}}};
    Headcount headcount;
    headcount.total = total;
    headcount.posts = {
        need(Post::FrontLineAgent, frontLine, "staffing.front-line", {"STF-03"},
             {{"busy-hour-seats", std::int64_t{size.busyHourSeats}}, {"daily-calls", size.dailyCalls}, {"b", b}}, policy),
        need(Post::BackOfficeAgent, backOffice, "staffing.back-office", {"STF-04"},
             {{"front-line", std::int64_t{frontLine}}, {"per", std::int64_t{policy.frontLinePerBackOffice}}}, policy),
        need(Post::Reserve, reserve, "staffing.reserve", {"STF-05"},
             {{"total", std::int64_t{total}}, {"share", percent(policy.reserveShare)}}, policy),
        need(Post::DutyManager, dutyManagers, "staffing.duty-managers", {"ORG-03"},
             {{"shifts", std::int64_t{policy.shiftsADay}},
              {"least", std::int64_t{policy.dutyManagersLeast}},
              {"most", std::int64_t{policy.dutyManagersMost}}},
             policy),
        need(Post::QualityInspector, inspectors, "staffing.inspectors", {"ORG-03"},
             {{"agents", std::int64_t{agents}}, {"per", std::int64_t{policy.agentsPerInspector}}}, policy),
        need(Post::Trainer, trainers, "staffing.by-size", {"ORG-03"}, byCentre, policy),
        need(Post::InformationEditor, editors, "staffing.by-size", {"ORG-03"}, byCentre, policy),
        need(Post::DataAnalyst, policy.dataAnalysts, "staffing.fixed", {"ORG-03"}, {}, policy),
        need(Post::AreaManager, size.areas, "staffing.area-managers", {"ORG-03"},
             {{"areas", std::int64_t{size.areas}}}, policy),
        need(Post::OperationsSupervisor, policy.managersOfEachPost, "staffing.fixed", {"ORG-02"}, {}, policy),
        need(Post::GeneralSupervisor, policy.managersOfEachPost, "staffing.fixed", {"ORG-02"}, {}, policy),
        need(Post::QualitySupervisor, policy.managersOfEachPost, "staffing.fixed", {"ORG-02"}, {}, policy),
        need(Post::CentreDirector, policy.managersOfEachPost, "staffing.fixed", {"ORG-02"}, {}, policy),
    };
    return headcount;
}

} // namespace dutydesk
