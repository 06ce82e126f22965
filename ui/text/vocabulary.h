#pragma once

#include <QCoreApplication>
#include <QString>

#include <initializer_list>
#include <string_view>
#include <vector>

namespace dutydesk {

/// The English words for one code of core: a term, an error, a statement of a `Why`, an operand, a
/// field, an action of the journal. `text` may name values in braces, such as "{record} is closed".
struct Phrase
{
    const char* code;
    const char* text;
};

/// Begins the table of one domain in `ui/text/<domain>_vocabulary.cpp`:
///
///     DUTYDESK_VOCABULARY(ticket) = {
///         {"ticket.state.accepted", QT_TRANSLATE_NOOP("vocabulary", "Accepted")},
///         {"ticket.wrong-state", QT_TRANSLATE_NOOP("vocabulary", "{record} is {state} now …")},
///     };
///
/// The build finds the file by its name. Conventions for codes that core does not spell out whole:
/// "operand.<name>" labels an operand of a `Why` whose name has no dot, "kind.<record>" names a kind
/// of record and "record.<record>" writes one, with "{id}" for its number.
#define DUTYDESK_VOCABULARY(domain)                                                                          \
    extern const std::initializer_list<Phrase> domain##Vocabulary;                                           \
    const std::initializer_list<Phrase> domain##Vocabulary

/// Whether some table has words for `code`.
bool hasPhrase(std::string_view code);

/// The words for `code` in the language of the installed translators, placeholders unfilled; the
/// code itself if no table has it, so that nothing is ever shown blank.
QString phrase(std::string_view code);

/// Every table's rows, for the test that looks for codes without words and with two different ones.
std::vector<Phrase> allPhrases();

} // namespace dutydesk
