#include "core/journal/journal_service.h"

#include "core/journal/journal_chain.h"

#include <algorithm>

namespace dutydesk {

namespace {

/// As many entries are read at a time: some megabytes.
constexpr int pageSize = 2'000;
/// A reader that is so far behind had better read everything again.
constexpr int mostNews = 500;

/// What `BackupService::restore` writes; the chain before it is another one.
constexpr std::string_view restoredAction = "backup.restored";

/// Which entry a `journal.broken` names.
JournalId entryOf(const Error& broken)
{
    const Value* entry = broken.find("entry");
    const auto* number = entry ? std::get_if<std::int64_t>(entry) : nullptr;
    return {number ? *number : 0};
}

} // namespace

Result<std::vector<JournalEntry>> JournalService::about(const Request& request, const RecordRef& record, Action action,
                                                        const Subject& subject, int limit, JournalId before)
{
    if (!permit(request.actor, Action::JournalRead))
        DUTYDESK_TRY(permit(request.actor, action, subject));
    DUTYDESK_ASSIGN(entries, m_journal.about(record, limit, before));
    for (const GuardedField& guard : m_guarded) {
        if (permit(request.actor, guard.action, subject))
            continue;
        for (JournalEntry& entry : entries)
            std::erase_if(entry.note.changes, [&](const FieldChange& change) {
                // An entry about many lists the field of each under "#" and its number.
                return std::string_view(change.field).substr(0, change.field.find('#')) == guard.field;
            });
    }
    return entries;
}

Result<JournalNews> JournalService::newsSince(JournalId after)
{
    DUTYDESK_ASSIGN(head, m_journal.head());
    JournalNews news;
    news.last = head.last;
    news.at = head.at;
    if (head.last == after)
        return news;
    // An end before the reader's place means that a backup was restored.
    news.tooMany = head.last < after || head.last.value - after.value > mostNews;
    if (news.tooMany)
        return news;
    DUTYDESK_ASSIGN(changes, m_journal.changedSince(after, mostNews));
    for (const JournalChange& change : changes) {
        news.last = change.entry;
        if (std::ranges::find(news.records, change.record) == news.records.end())
            news.records.push_back(change.record);
    }
    return news;
}

Result<JournalCheck> JournalService::verify(const Progress& progress, std::span<const JournalWitness> witnesses)
{
    std::vector<JournalWitness> waiting(witnesses.begin(), witnesses.end());
    std::ranges::sort(waiting, {}, [](const JournalWitness& witness) { return witness.head.last; });
    std::vector<JournalWitness> contradicted;
    std::size_t next = 0;
    Instant restored = Instant::min();

    DUTYDESK_ASSIGN(head, m_journal.head());
    JournalVerifier verifier;
    JournalId last;
    while (last < head.last) {
        if (progress.stop.stop_requested())
            return makeError(error::cancelled);
        progress.tell(last.value, head.last.value);
        const auto wanted = static_cast<int>(std::min<std::int64_t>(pageSize, head.last.value - last.value));
        Result<std::vector<JournalEntry>> page = m_journal.since(last, wanted);
        std::optional<Error> unreadable;
        if (!page && page.error().code == error::journalBroken) {
            // An entry before the unreadable one may be the first that doesn't fit.
            unreadable = page.error();
            const auto before = static_cast<int>(entryOf(*unreadable).value - last.value - 1);
            page = m_journal.since(last, std::clamp(before, 0, wanted));
        }
        if (!page)
            return std::move(page).error();
        for (const JournalEntry& entry : *page) {
            DUTYDESK_TRY(verifier.add(entry));
            if (entry.note.action == restoredAction)
                restored = entry.at;
            for (; next < waiting.size() && waiting[next].head.last <= entry.id; ++next) {
                if (waiting[next].head.last == entry.id && waiting[next].head.hash != entry.hash)
                    contradicted.push_back(waiting[next]);
            }
        }
        if (unreadable)
            return *std::move(unreadable);
        if (page->empty())
            break;
        last = page->back().id;
    }
    DUTYDESK_TRY(verifier.finish(head));
    contradicted.insert(contradicted.end(), waiting.begin() + static_cast<std::ptrdiff_t>(next), waiting.end());
    for (const JournalWitness& witness : contradicted) {
        if (witness.seen > restored && witness.head.last > JournalId{})
            return makeError(error::journalBroken, {{"entry", witness.head.last.value}, {"kind", Term{"journal.broken.witness"}}});
    }
    progress.tell(head.last.value, head.last.value);
    return JournalCheck{verifier.count(), head};
}

} // namespace dutydesk
