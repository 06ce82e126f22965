#include "ui/text/vocabulary.h"

#include <unordered_map>

namespace dutydesk {

#define DUTYDESK_TABLE(domain) extern const std::initializer_list<Phrase> domain##Vocabulary;
#include "vocabulary_tables.inc"
#undef DUTYDESK_TABLE

std::vector<Phrase> allPhrases()
{
    std::vector<Phrase> all;
#define DUTYDESK_TABLE(domain) all.insert(all.end(), domain##Vocabulary.begin(), domain##Vocabulary.end());
#include "vocabulary_tables.inc"
#undef DUTYDESK_TABLE
    return all;
}

namespace {

const char* find(std::string_view code)
{
    static const std::unordered_map<std::string_view, const char*> texts = [] {
        std::unordered_map<std::string_view, const char*> map;
        for (const Phrase& row : allPhrases())
            map.emplace(row.code, row.text);
        return map;
    }();
    const auto found = texts.find(code);
    return found == texts.end() ? nullptr : found->second;
}

} // namespace

bool hasPhrase(std::string_view code)
{
    return find(code) != nullptr;
}

QString phrase(std::string_view code)
{
    if (const char* text = find(code))
        return QCoreApplication::translate("vocabulary", text);
    return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
}

} // namespace dutydesk
