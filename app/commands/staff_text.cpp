#include "app/commands/staff_text.h"

#include "app/commands/simulation_text.h"
#include "app/commands/text_columns.h"
#include "ui/text/why_text.h"

#include <nlohmann/json.hpp>

namespace dutydesk {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

QString StaffText::plain(const StaffAnswer& answer, const ValueText& text)
{
    const auto number = [&](double value, int places) { return text.locale().toString(value, 'f', places); };
    const auto percent = [&](double share) { return tr("%1%").arg(number(share * 100, 2)); };
    const auto seconds = [&](double count) { return tr("%1 s").arg(number(count, 2)); };

    const ServiceOutlook& outlook = answer.need.erlang;
    QString lines = whyText(answer.need.why, text).statement + u"\n\n"_s;
    const std::vector<QStringList> rows = {
        {tr("Agents at their seats"), text.number(std::int64_t{outlook.agents})},
        {tr("Answered in time"), percent(outlook.serviceLevel)},
        {tr("Average wait"), outlook.averageWait ? seconds(outlook.averageWait->count()) : u"–"_s},
        {tr("Occupancy"), percent(outlook.occupancy)},
        {tr("Hung up"), percent(outlook.abandonment)},
        {tr("Seats by the table"), text.number(std::int64_t{answer.need.tableSeats})},
        {tr("People with shrinkage"), text.number(std::int64_t{answer.need.withShrinkage})},
    };
    lines += inColumns(rows) + u'\n';
    for (const Why& why : {answer.need.why, answer.need.tableWhy, answer.need.shrinkageWhy}) {
        const WhyText words = whyText(why, text);
        if (why.statement != answer.need.why.statement)
            lines += words.statement + u'\n';
        for (const WhyText& part : words.parts)
            lines += u"  "_s + part.statement + u'\n';
    }
    if (answer.played)
        lines += u'\n' + SimulationText(*answer.played, text).day();
    return lines;
}

QString jsonOf(const StaffAnswer& answer)
{
    const ServiceOutlook& outlook = answer.need.erlang;
    Json json = {{"agents", outlook.agents},
                 {"serviceLevel", outlook.serviceLevel},
                 {"averageWaitSeconds", outlook.averageWait ? Json(outlook.averageWait->count()) : Json()},
                 {"occupancy", outlook.occupancy},
                 {"abandonment", outlook.abandonment},
                 {"tableSeats", answer.need.tableSeats},
                 {"withShrinkage", answer.need.withShrinkage},
                 {"erlangs", answer.load.erlangs()},
                 {"formula", answer.load.patience ? "erlang-a" : "erlang-c"}};
    if (answer.played)
        json["simulation"] = jsonOf(*answer.played, false);
    return QString::fromStdString(json.dump(2)) + u'\n';
}

} // namespace dutydesk
