#include "app/commands/duty_sheet_text.h"

#include "app/commands/simulation_text.h"
#include "app/commands/text_columns.h"
#include "core/base/work_calendar.h"
#include "ui/text/error_text.h"
#include "ui/text/vocabulary.h"
#include "ui/text/why_text.h"

#include <nlohmann/json.hpp>

namespace dutydesk {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace {

QString countText(const TicketCount& count)
{
    return count.atLeast ? u"%1+"_s.arg(count.count) : QString::number(count.count);
}

QString isoTime(Date date, TimeOfDay time)
{
    return toQDate(date).toString(Qt::ISODate) + u'T' + toQString(textOf(time)) + u":00"_s;
}

std::string isoInstant(Instant instant, const QTimeZone& zone)
{
    return toQDateTime(instant).toTimeZone(zone).toString(Qt::ISODate).toStdString();
}

Json jsonOf(const TicketRow& row, const QTimeZone& zone)
{
    Json ticket = {{"ticket", row.id.value},
                   {"title", row.title},
                   {"state", codeOf(row.state)},
                   {"department", row.departmentName},
                   {"pass", row.pass}};
    if (row.deadline) {
        ticket["clock"] = codeOf(row.deadline->kind);
        ticket["due"] = isoInstant(row.deadline->due, zone);
    }
    if (row.left)
        ticket["minutesLeft"] = std::chrono::floor<std::chrono::minutes>(*row.left).count();
    return ticket;
}

} // namespace

QString DutySheetText::plain(const DutySheet& sheet, const ValueText& text, const std::optional<Comparison>& played)
{
    QString lines = tr("Duty sheet for %1").arg(text.longDate(sheet.date)) + u'\n';
    if (sheet.noForecast) {
        lines += errorText(*sheet.noForecast, text) + u'\n';
    } else {
        lines += tr("Target: %1% answered within %2").arg(text.number(sheet.target.share * 100),
                                                           text.duration(sheet.target.within))
                 + u"\n\n"_s;
        std::vector<QStringList> rows = {{tr("Start"), tr("Forecast"), tr("Seats"), tr("By the table"),
                                          tr("With shrinkage"), tr("Answered in time")}};
        std::optional<SimulationText> simulation;
        if (played) {
            simulation.emplace(*played, text);
            rows.front() << simulation->heads();
        }
        for (const DutyInterval& interval : sheet.intervals) {
            rows.push_back({toQString(textOf(interval.forecast.start)),
                            text.locale().toString(interval.forecast.calls, 'f', 1),
                            text.number(std::int64_t{interval.need.erlang.agents}),
                            text.number(std::int64_t{interval.need.tableSeats}),
                            text.number(std::int64_t{interval.need.withShrinkage}),
                            tr("%1%").arg(text.locale().toString(interval.need.erlang.serviceLevel * 100, 'f', 1))});
            if (simulation)
                rows.back() << simulation->serviceLevels(rows.size() - 2);
        }
        lines += inColumns(rows) + u'\n' + whyText(sheet.why, text).statement + u'\n';
        for (const WhyText& part : whyText(sheet.why, text).parts)
            lines += u"  "_s + part.statement + u'\n';
        if (simulation)
            lines += u'\n' + simulation->day();
    }
    lines += u'\n'
             + tr("Tickets: %1 open, %2 overdue, %3 callbacks due")
                   .arg(text.number(sheet.tickets.open), countText(sheet.tickets.overdue),
                        countText(sheet.tickets.callbacksDue))
             + u'\n';
    for (const TicketRow& row : sheet.dueTickets) {
        const QString left = !row.left               ? QString()
                             : row.left->count() < 0 ? tr("overdue %1").arg(text.clock(-*row.left))
                                                     : tr("%1 left").arg(text.clock(*row.left));
        lines += u"  "_s + QStringList{text.record(ref(row.id)), text.term(termOf(row.state)), left, toQString(row.title)}.join(u" · "_s)
                 + u'\n';
    }
    return lines;
}

QString jsonOf(const DutySheet& sheet, const QTimeZone& zone, const std::optional<Comparison>& played)
{
    Json json;
    json["date"] = toQDate(sheet.date).toString(Qt::ISODate).toStdString();
    json["minutes"] = sheet.minutes;
    json["target"] = {{"percent", sheet.target.share * 100},
                      {"seconds", static_cast<double>(sheet.target.within.count()) / 1000}};
    json["forecast"] = sheet.forecastCalls();
    json["basedOn"] = Json::array();
    for (const Why& part : sheet.why.parts) {
        if (part.statement == "forecast.used-day")
            json["basedOn"].push_back(toQDate(std::get<Date>(part.operands.front().value)).toString(Qt::ISODate).toStdString());
    }
    json["intervals"] = Json::array();
    for (const DutyInterval& interval : sheet.intervals) {
        json["intervals"].push_back({{"start", isoTime(sheet.date, interval.forecast.start).toStdString()},
                                     {"forecast", interval.forecast.calls},
                                     {"ahtSeconds", static_cast<double>(interval.load.handling.count()) / 1000},
                                     {"seats", interval.need.erlang.agents},
                                     {"tableSeats", interval.need.tableSeats},
                                     {"withShrinkage", interval.need.withShrinkage},
                                     {"serviceLevel", interval.need.erlang.serviceLevel}});
    }
    if (played)
        json["simulation"] = jsonOf(*played, true);
    json["tickets"] = {{"open", sheet.tickets.open},
                       {"overdue", sheet.tickets.overdue.count},
                       {"dueAndOverdue", sheet.tickets.dueAndOverdue.count},
                       {"callbacksDue", sheet.tickets.callbacksDue.count},
                       {"next", Json::array()}};
    for (const TicketRow& row : sheet.dueTickets)
        json["tickets"]["next"].push_back(jsonOf(row, zone));
    return QString::fromStdString(json.dump(2)) + u'\n';
}

} // namespace dutydesk
