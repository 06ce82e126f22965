#include "ui/ticket/ticket_history.h"

#include "ui/text/vocabulary.h"
#include "ui/ticket/ticket_steps.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TicketHistory)
};

/// What somebody wrote or chose, in the order in which it is read. All other fields follow from these.
constexpr std::array<std::string_view, 22> told = {
    "ticket.transfer.to",         "ticket.transfer.returned",      "ticket.help.department",        "ticket.escalation.to",
    "ticket.callback.reached",    "ticket.callback.satisfaction",  "ticket.callback.dissatisfaction", "ticket.extension.extra",
    "ticket.transfer.reason",     "ticket.transfer.return-text",   "ticket.feedback.done",          "ticket.feedback.result",
    "ticket.callback.note",       "ticket.extension.reason",       "ticket.extension.decision",     "ticket.help.question",
    "ticket.help.answer",         "ticket.escalation.reason",      "ticket.answer",                 "ticket.promised",
    "ticket.handler",             "ticket.owner",
};

constexpr std::array<std::string_view, 4> edited = {"ticket.title", "ticket.description", "ticket.category", "ticket.priority"};

constexpr std::string_view received = "ticket.received";

bool isEdited(const FieldChange& change)
{
    const bool known = std::ranges::find(edited, change.field) != edited.end();
    return (known && !std::holds_alternative<std::monostate>(change.before)) || change.field.starts_with("ticket.customer.");
}

std::string_view withoutNumber(const std::string& field)
{
    return std::string_view(field).substr(0, field.find('#'));
}

QString said(const Value& value, const TicketDetail& detail, const ValueText& text)
{
    if (const auto* record = std::get_if<RecordRef>(&value)) {
        if (record->kind == DepartmentTag::record)
            return departmentName(detail, DepartmentId{record->id});
        if (record->kind == AgentTag::record && AgentId{record->id} == detail.ticket.handler)
            return toQString(detail.handlerName);
        if (record->kind == AgentTag::record && AgentId{record->id} == detail.ticket.owner)
            return toQString(detail.ownerName);
    }
    return text(value);
}

QString wordsFor(const FieldChange& change, const TicketDetail& detail, const ValueText& text)
{
    const std::string_view field = withoutNumber(change.field);
    const QString value = said(change.after, detail, text);
    if (field == "ticket.transfer.to" || field == "ticket.escalation.to" || field == "ticket.help.department")
        return Words::tr("→ %1", "to a department or post").arg(value);
    if (field == "ticket.callback.reached")
        return std::get_if<bool>(&change.after) && std::get<bool>(change.after) ? Words::tr("reached") : Words::tr("not reached");
    if (field == "ticket.callback.satisfaction")
        return Words::tr("satisfaction %1 of 5").arg(value);
    if (field == "ticket.promised" || field == "ticket.handler" || field == "ticket.owner" || field == "ticket.extension.extra")
        return Words::tr("%1 %2", "a field and its value").arg(phrase(field), value);
    return value;
}

Tone toneOf(const std::string& action)
{
    if (action == "ticket.returned" || action == "ticket.called-dissatisfied")
        return Tone::Warn;
    if (action == "ticket.escalated" || action == "ticket.escalated-by-time")
        return Tone::Bad;
    if (action == "ticket.called-satisfied" || action == "ticket.answered-at-once")
        return Tone::Good;
    return Tone::Neutral;
}

} // namespace

std::vector<TimelineEntry> historyOf(const std::vector<JournalEntry>& entries, const TicketDetail& detail, const ValueText& text)
{
    std::vector<TimelineEntry> history;
    for (const JournalEntry& entry : entries) {
        QStringList parts;
        if (!entry.actorName.empty())
            parts.append(toQString(entry.actorName));
        bool isReasonSaid = entry.note.reason.empty();
        for (const std::string_view field : told) {
            for (const FieldChange& change : entry.note.changes) {
                if (withoutNumber(change.field) != field || std::holds_alternative<std::monostate>(change.after))
                    continue;
                const auto* words = std::get_if<std::string>(&change.after);
                isReasonSaid = isReasonSaid || (words && *words == entry.note.reason);
                const QString part = wordsFor(change, detail, text);
                if (!part.isEmpty() && !parts.contains(part))
                    parts.append(part);
            }
        }
        for (const FieldChange& change : entry.note.changes) {
            if (entry.note.action == received || !isEdited(change))
                continue;
            if (change.before == change.after)
                parts.append(Words::tr("%1: %2, changed where it is hidden").arg(phrase(change.field), said(change.after, detail, text)));
            else
                parts.append(Words::tr("%1: %2 → %3").arg(phrase(change.field), said(change.before, detail, text), said(change.after, detail, text)));
        }
        if (!isReasonSaid)
            parts.append(toQString(entry.note.reason));
        history.push_back({.when = text.instant(entry.at),
                           .head = phrase(entry.note.action),
                           .text = parts.join(u" · "_s).replace(u" · →"_s, u" →"_s),
                           .tone = toneOf(entry.note.action)});
    }
    return history;
}

} // namespace dutydesk
