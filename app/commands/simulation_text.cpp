#include "app/commands/simulation_text.h"

#include "app/commands/text_columns.h"

#include <nlohmann/json.hpp>

namespace dutydesk {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace {

Json jsonOf(const SimulatedService& service)
{
    return {{"calls", service.calls},
            {"serviceLevel", service.serviceLevel.mean},
            {"serviceLevelHalfWidth", service.serviceLevel.halfWidth},
            {"averageWaitSeconds", service.averageWait.mean},
            {"averageWaitSecondsHalfWidth", service.averageWait.halfWidth},
            {"occupancy", service.occupancy.mean},
            {"occupancyHalfWidth", service.occupancy.halfWidth},
            {"abandonment", service.abandonment.mean},
            {"abandonmentHalfWidth", service.abandonment.halfWidth}};
}

Json jsonOf(const Simulation& simulation, bool withIntervals)
{
    Json json = jsonOf(simulation.day);
    if (withIntervals) {
        json["intervals"] = Json::array();
        for (const SimulatedService& interval : simulation.intervals)
            json["intervals"].push_back(jsonOf(interval));
    }
    return json;
}

} // namespace

SimulationText::SimulationText(const Comparison& comparison, const ValueText& text)
    : m_comparison(comparison), m_text(text), m_days{&comparison.plan}
{
    if (comparison.whatIf)
        m_days.push_back(&*comparison.whatIf);
}

QString SimulationText::share(const Estimate& estimate) const
{
    return tr("%1% ± %2").arg(m_text.locale().toString(estimate.mean * 100, 'f', 2),
                              m_text.locale().toString(estimate.halfWidth * 100, 'f', 2));
}

QString SimulationText::seconds(const Estimate& estimate) const
{
    return tr("%1 s ± %2").arg(m_text.locale().toString(estimate.mean, 'f', 2),
                               m_text.locale().toString(estimate.halfWidth, 'f', 2));
}

QStringList SimulationText::heads() const
{
    QStringList heads = {tr("As planned")};
    if (m_comparison.whatIf) {
        const double more = m_comparison.change.moreCalls * 100;
        heads << tr("%1% calls, %2 sick")
                     .arg((more < 0 ? QString() : u"+"_s) + m_text.number(more),
                          m_text.number(std::int64_t{m_comparison.change.sick}));
    }
    return heads;
}

QStringList SimulationText::serviceLevels(std::size_t interval) const
{
    QStringList cells;
    for (const Simulation* day : m_days)
        cells << share(day->intervals[interval].serviceLevel);
    return cells;
}

QString SimulationText::day() const
{
    std::vector<QStringList> rows = {
        {tr("Simulated, %1 repetitions").arg(m_text.number(std::int64_t{m_comparison.run.repetitions}))},
        {tr("Calls")},
        {tr("Answered in time")},
        {tr("Average wait")},
        {tr("Occupancy")},
        {tr("Hung up")},
    };
    rows[0] << heads();
    for (const Simulation* simulation : m_days) {
        const SimulatedService& day = simulation->day;
        rows[1] << m_text.locale().toString(day.calls, 'f', 1);
        rows[2] << share(day.serviceLevel);
        rows[3] << seconds(day.averageWait);
        rows[4] << share(day.occupancy);
        rows[5] << share(day.abandonment);
    }
    return inColumns(rows);
}

Json jsonOf(const Comparison& comparison, bool withIntervals)
{
    Json json = {{"repetitions", comparison.run.repetitions},
                 {"seed", comparison.run.seed},
                 {"plan", jsonOf(comparison.plan, withIntervals)}};
    if (comparison.whatIf) {
        json["moreCalls"] = comparison.change.moreCalls;
        json["sick"] = comparison.change.sick;
        json["whatIf"] = jsonOf(*comparison.whatIf, withIntervals);
    }
    return json;
}

} // namespace dutydesk
