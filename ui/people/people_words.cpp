#include "ui/people/people_words.h"

#include "ui/text/vocabulary.h"

#include <QCoreApplication>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PeopleHistory)
};

/// The changes of one field: "before → after", or what came and what went.
QString wordsFor(std::span<const FieldChange> changes, const ValueText& text)
{
    const QString field = phrase(changes.front().field);
    QStringList came;
    QStringList went;
    for (const FieldChange& change : changes) {
        if (change.before != Value() && change.after != Value())
            return Words::tr("%1: %2 → %3", "a field, before and after").arg(field, text(change.before), text(change.after));
        if (change.before == Value())
            came << text(change.after);
        else
            went << text(change.before);
    }
    if (went.empty())
        return Words::tr("%1: %2", "a field and its new value").arg(field, text.list(came));
    if (came.empty())
        return Words::tr("%1: no longer %2", "a field and the value taken away").arg(field, text.list(went));
    return Words::tr("%1: %2 → %3", "a field, before and after").arg(field, text.list(went), text.list(came));
}

} // namespace

QString postName(Post post)
{
    return phrase("post." + std::string(codeOf(post)));
}

QString seatTypeName(const SeatType& seatType)
{
    return seatType.code.empty() ? toQString(seatType.name) : phrase("seat-type." + seatType.code);
}

QString seatTypeNames(const Agent& agent, const Organisation& organisation)
{
    QStringList names;
    for (const SeatTypeId id : agent.seatTypes) {
        if (const SeatType* seatType = organisation.find(id))
            names << seatTypeName(*seatType);
    }
    return ValueText().list(names);
}

std::vector<TimelineEntry> peopleHistory(std::span<const JournalEntry> entries, const ValueText& text)
{
    std::vector<TimelineEntry> history;
    for (const JournalEntry& entry : entries) {
        QStringList changes;
        const std::vector<FieldChange>& all = entry.note.changes;
        for (auto first = all.begin(); first != all.end();) {
            const auto last = std::find_if(first, all.end(),
                                           [&](const FieldChange& change) { return change.field != first->field; });
            changes << wordsFor({first, last}, text);
            first = last;
        }
        if (!entry.note.reason.empty())
            changes << toQString(entry.note.reason);
        history.push_back({.when = text.instant(entry.at),
                           .head = Words::tr("%1 · %2", "what was done, and by whom")
                                       .arg(phrase(entry.note.action), toQString(entry.actorName)),
                           .text = changes.join(u" · "_s),
                           .tone = entry.note.action == "agent.leaving" ? Tone::Warn : Tone::Neutral});
    }
    return history;
}

} // namespace dutydesk
