#include "ui/people/people_words.h"

#include "ui/text/vocabulary.h"

#include <QCoreApplication>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PeopleHistory)
};

QString wordsFor(const FieldChange& change, const ValueText& text)
{
    const QString field = phrase(change.field);
    if (change.before == Value())
        return Words::tr("%1: %2", "a field and its new value").arg(field, text(change.after));
    if (change.after == Value())
        return Words::tr("%1: no longer %2", "a field and the value taken away").arg(field, text(change.before));
    return Words::tr("%1: %2 → %3", "a field, before and after").arg(field, text(change.before), text(change.after));
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
        for (const FieldChange& change : entry.note.changes)
            changes << wordsFor(change, text);
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
