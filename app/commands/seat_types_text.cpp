#include "app/commands/seat_types_text.h"

#include "app/commands/text_columns.h"
#include "core/people/people_fields.h"
#include "ui/text/why_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace {

/// What all seat types need together.
struct Sums
{
    double calls = 0;
    std::int64_t agents = 0;
    std::int64_t tableSeats = 0;
    std::int64_t withShrinkage = 0;
};

Sums sumsOf(const SeatTypesInput& input)
{
    Sums sums;
    for (const SeatTypeLoad& load : input.loads())
        sums.calls += load.load.calls;
    for (const SeatTypeNeed& need : input.needs()) {
        sums.agents += need.need.erlang.agents;
        sums.tableSeats += need.need.tableSeats;
        sums.withShrinkage += need.need.withShrinkage;
    }
    return sums;
}

std::vector<AgentId> seatedAt(const SeatCover& cover, SeatTypeId seatType)
{
    std::vector<AgentId> agents;
    for (const SeatPlace& place : cover.places) {
        if (place.seatType == seatType)
            agents.push_back(place.agent);
    }
    return agents;
}

/// The explanation and its parts, each further in.
QString indented(const WhyText& why, int depth)
{
    QString lines = QString(2 * depth, u' ') + why.statement + u'\n';
    for (const WhyText& part : why.parts)
        lines += indented(part, depth + 1);
    return lines;
}

} // namespace

QString SeatTypesText::plain(const SeatTypesInput& input, const std::optional<SeatCover>& cover, const ValueText& text)
{
    const SeatTypesText writer(input, cover, text);
    QString lines = writer.table();
    for (std::size_t type = 0; type < input.needs().size(); ++type)
        lines += u'\n' + writer.reasons(type);
    if (cover && !cover->spare.empty())
        lines += u'\n' + tr("Free: %1").arg(writer.names(cover->spare)) + u'\n';
    return lines;
}

QString SeatTypesText::table() const
{
    QStringList heads = {tr("Seat type"),    tr("Calls"),     tr("Target"),  tr("Agents"),       tr("Answered in time"),
                         tr("Average wait"), tr("Occupancy"), tr("Hung up"), tr("By the table"), tr("With shrinkage")};
    if (m_cover)
        heads << tr("Filled") << tr("Missing");
    std::vector<QStringList> rows = {heads};
    for (std::size_t type = 0; type < m_input.needs().size(); ++type)
        rows.push_back(figures(type));
    if (m_input.needs().size() > 1)
        rows.push_back(sums());
    return inColumns(rows);
}

QStringList SeatTypesText::figures(std::size_t type) const
{
    const auto number = [&](double value) { return m_text.locale().toString(value, 'f', 2); };
    const auto percent = [&](double share) { return tr("%1%").arg(number(share * 100)); };
    const SeatTypeLoad& load = m_input.loads()[type];
    const SeatNeed& need = m_input.needs()[type].need;
    const ServiceOutlook& outlook = need.erlang;
    QStringList cells = {m_text(nameOf(m_input.needs()[type].seatType)),
                         m_text.number(load.load.calls),
                         u"%1/%2"_s.arg(m_text.number(load.target->share * 100),
                                        m_text.number(Seconds(load.target->within).count())),
                         m_text.number(std::int64_t{outlook.agents}),
                         percent(outlook.serviceLevel),
                         outlook.averageWait ? tr("%1 s").arg(number(outlook.averageWait->count())) : u"–"_s,
                         percent(outlook.occupancy),
                         percent(outlook.abandonment),
                         m_text.number(std::int64_t{need.tableSeats}),
                         m_text.number(std::int64_t{need.withShrinkage})};
    if (m_cover) {
        const SeatTypeCover& cover = m_cover->seatTypes[type];
        cells << m_text.number(std::int64_t{cover.filled}) << m_text.number(std::int64_t{cover.missing()});
    }
    return cells;
}

QStringList SeatTypesText::sums() const
{
    const Sums sums = sumsOf(m_input);
    QStringList cells = {tr("Together"), m_text.number(sums.calls), {}, m_text.number(sums.agents), {}, {}, {}, {},
                         m_text.number(sums.tableSeats), m_text.number(sums.withShrinkage)};
    if (m_cover)
        cells << m_text.number(std::ssize(m_cover->places)) << m_text.number(std::int64_t{m_cover->missing()});
    return cells;
}

QString SeatTypesText::reasons(std::size_t type) const
{
    const SeatTypeNeed& need = m_input.needs()[type];
    QString lines;
    if (m_cover) {
        const SeatTypeCover& cover = m_cover->seatTypes[type];
        const WhyText why = whyText(cover.why, m_text);
        lines = why.statement + u'\n';
        if (cover.filled > 0)
            lines += u"  "_s + tr("Sitting there: %1").arg(names(seatedAt(*m_cover, need.seatType.id))) + u'\n';
        for (const WhyText& part : why.parts)
            lines += indented(part, 1);
    } else {
        lines = m_text(nameOf(need.seatType)) + u'\n' + indented(whyText(need.need.why, m_text), 1);
    }
    return lines + indented(whyText(need.need.tableWhy, m_text), 1);
}

QString SeatTypesText::names(const std::vector<AgentId>& agents) const
{
    QStringList names;
    for (const AgentId agent : agents)
        names << m_input.nameOf(agent);
    return m_text.list(names);
}

namespace {

std::string keyOf(const SeatType& seatType)
{
    return seatType.code.empty() ? seatType.name : seatType.code;
}

Json jsonOf(const SeatTypeLoad& load, const SeatTypeNeed& need)
{
    const ServiceOutlook& outlook = need.need.erlang;
    return {{"seatType", keyOf(need.seatType)},
            {"calls", load.load.calls},
            {"erlangs", load.load.erlangs()},
            {"formula", load.load.patience ? "erlang-a" : "erlang-c"},
            {"targetShare", load.target->share},
            {"targetSeconds", Seconds(load.target->within).count()},
            {"weight", need.weight},
            {"agents", outlook.agents},
            {"serviceLevel", outlook.serviceLevel},
            {"averageWaitSeconds", outlook.averageWait ? Json(outlook.averageWait->count()) : Json()},
            {"occupancy", outlook.occupancy},
            {"abandonment", outlook.abandonment},
            {"tableSeats", need.need.tableSeats},
            {"withShrinkage", need.need.withShrinkage}};
}

Json namesOf(const SeatTypesInput& input, const std::vector<AgentId>& agents)
{
    Json names = Json::array();
    for (const AgentId agent : agents)
        names.push_back(input.nameOf(agent).toStdString());
    return names;
}

/// Who could take a missing seat of a type, and where they sit: whoever is free would sit there already.
Json couldHelp(const SeatTypesInput& input, const SeatCover& cover, SeatTypeId seatType)
{
    const auto canTake = [&](AgentId agent) {
        const auto& own = input.people()[static_cast<std::size_t>(agent.value - 1)].seatTypes;
        return std::ranges::find(own, seatType) != own.end();
    };
    Json help = Json::array();
    for (const SeatTypeNeed& need : input.needs()) {
        if (need.seatType.id == seatType)
            continue;
        for (const AgentId agent : seatedAt(cover, need.seatType.id)) {
            if (canTake(agent))
                help.push_back({{"agent", input.nameOf(agent).toStdString()}, {"seatType", keyOf(need.seatType)}});
        }
    }
    return help;
}

} // namespace

QString jsonOf(const SeatTypesInput& input, const std::optional<SeatCover>& cover)
{
    const Sums sums = sumsOf(input);
    Json json = {{"calls", sums.calls},
                 {"agents", sums.agents},
                 {"tableSeats", sums.tableSeats},
                 {"withShrinkage", sums.withShrinkage}};
    if (cover) {
        json["filled"] = cover->places.size();
        json["missing"] = cover->missing();
        json["spare"] = namesOf(input, cover->spare);
    }
    json["seatTypes"] = Json::array();
    for (std::size_t type = 0; type < input.needs().size(); ++type) {
        const SeatTypeNeed& need = input.needs()[type];
        Json line = jsonOf(input.loads()[type], need);
        if (cover) {
            const SeatTypeCover& filled = cover->seatTypes[type];
            line["filled"] = filled.filled;
            line["missing"] = filled.missing();
            line["people"] = namesOf(input, seatedAt(*cover, need.seatType.id));
            if (filled.missing() > 0)
                line["couldTake"] = couldHelp(input, *cover, need.seatType.id);
        }
        json["seatTypes"].push_back(std::move(line));
    }
    return QString::fromStdString(json.dump(2)) + u'\n';
}

} // namespace dutydesk
