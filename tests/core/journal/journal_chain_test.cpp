#include "core/journal/journal_chain.h"

#include <gtest/gtest.h>

namespace dutydesk {

namespace {

JournalEntry entryAfter(const JournalEntry& previous, std::string action)
{
    JournalEntry entry;
    entry.id = {previous.id.value + 1};
    entry.at = previous.at + std::chrono::minutes(1);
    entry.actor = {7};
    entry.actorName = "周敏";
    entry.post = Post::DutyManager;
    entry.note.action = std::move(action);
    entry.note.record = {"ticket", 20981};
    entry.note.changes = {{"ticket.state", Term{"ticket.state.sent"}, Term{"ticket.state.accepted"}},
                          {"ticket.due", {}, Instant(Duration(1'795'000'000'000))},
                          {"ticket.fee", yuan(3), 2.5}};
    entry.previous = previous.hash;
    entry.hash = hashOf(entry);
    return entry;
}

} // namespace

TEST(JournalChain, NoteSurvivesEncoding)
{
    const JournalEntry entry = entryAfter({}, "ticket.accepted");
    const auto decoded = decodeNote(encodeNote(entry.note));
    ASSERT_TRUE(decoded);
    EXPECT_EQ(decoded->changes, entry.note.changes);
    EXPECT_EQ(decoded->action, entry.note.action);
    EXPECT_EQ(decoded->record, entry.note.record);
}

TEST(JournalChain, EveryCutOfANoteIsRefused)
{
    const auto bytes = encodeNote(entryAfter({}, "ticket.accepted").note);
    for (std::size_t length = 0; length < bytes.size(); ++length)
        EXPECT_FALSE(decodeNote(std::span(bytes).first(length))) << length;
}

TEST(JournalChain, NamesTheFirstEntryThatWasTamperedWith)
{
    std::vector<JournalEntry> chain{entryAfter({}, "a")};
    for (int i = 0; i < 9; ++i)
        chain.push_back(entryAfter(chain.back(), "b"));
    JournalVerifier whole;
    for (const JournalEntry& entry : chain)
        ASSERT_TRUE(whole.add(entry));
    EXPECT_TRUE(whole.finish({chain.back().id, chain.back().at, chain.back().hash}));
    EXPECT_FALSE(whole.finish({chain[8].id, chain[8].at, chain[8].hash}));

    chain[4].note.reason = "another";
    JournalVerifier verifier;
    for (const JournalEntry& entry : chain) {
        const Result<> step = verifier.add(entry);
        if (entry.id.value < 5) {
            ASSERT_TRUE(step);
            continue;
        }
        ASSERT_FALSE(step);
        EXPECT_EQ(std::get<std::int64_t>(*step.error().find("entry")), 5);
        break;
    }
}

TEST(JournalChain, ARemovedEntryIsNoticed)
{
    const JournalEntry first = entryAfter({}, "a");
    const JournalEntry second = entryAfter(first, "b");
    const JournalEntry third = entryAfter(second, "c");
    JournalVerifier verifier;
    ASSERT_TRUE(verifier.add(first));
    EXPECT_FALSE(verifier.add(third));
}

} // namespace dutydesk
