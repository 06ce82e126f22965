#pragma once

#include "app/storage/database_location.h"
#include "core/base/search_tokens.h"

#include <string>
#include <string_view>
#include <vector>

namespace dutydesk {

/// Everything in which the two engines differ. SQL text carries these tokens:
///   {id}              column type of a record's number, given by the engine: "id {id}"
///   {bytes}           column type of bytes
///   {search NAME}     a table NAME(rowid, tokens) that finds records by text, with its index
///   {match NAME}      the condition that the row of NAME matches `matchText`, bound to its one `?`
///   {tokens}          the `?` for `searchColumn`'s text where a row of such a table is written
///   {unindexed t.c}   column c where a condition on it must not be what the rows are found by
/// An unknown token is left as it is.
std::string inDialect(Engine engine, std::string_view sql);

/// The phrases, of which there is at least one, as {match NAME} takes them.
std::string matchText(Engine engine, const std::vector<SearchPhrase>& phrases);

/// Begins a transaction that may write, so that it waits now and not in the middle.
std::string_view beginWrite(Engine engine);

/// What follows `beginWrite`, so that of two writers the second begins when the first has ended and sees what it
/// wrote; nothing where `beginWrite` does that itself. Without it a rule that looks before it writes, such as that an
/// administrator must stay, could be kept by each of two writers and broken by both.
std::string_view lockWriters(Engine engine);

/// Keeps other consoles from changing the schema until the transaction ends; a writer on SQLite is alone
/// anyway.
std::string_view lockSchema(Engine engine);

} // namespace dutydesk
