#include "ui/text/fill.h"

#include "ui/text/vocabulary.h"

namespace dutydesk {

namespace {

/// Texts that are codes (a field's name) are said in words; all others stand as they are.
QString inWords(const Value& value, const ValueText& text)
{
    if (const auto* code = std::get_if<std::string>(&value); code && code->find('.') != std::string::npos && hasPhrase(*code))
        return phrase(*code);
    return text(value);
}

} // namespace

QString fillIn(const QString& pattern, std::span<const NamedValue> values, const ValueText& text)
{
    QString filled;
    qsizetype at = 0;
    while (at < pattern.size()) {
        const qsizetype open = pattern.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u'}', open);
        if (close < 0)
            break;
        filled += QStringView(pattern).mid(at, open - at);
        const QString name = pattern.mid(open + 1, close - open - 1);
        QStringList found;
        for (const NamedValue& value : values) {
            if (toQString(value.name) == name)
                found.append(inWords(value.value, text));
        }
        filled += text.list(found);
        at = close + 1;
    }
    filled += QStringView(pattern).mid(at);
    return filled;
}

} // namespace dutydesk
