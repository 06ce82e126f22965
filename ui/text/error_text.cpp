#include "ui/text/error_text.h"

#include "ui/text/fill.h"
#include "ui/text/vocabulary.h"

namespace dutydesk {

QString errorText(const Error& error, const ValueText& text)
{
    return fillIn(phrase(error.code.id), error.values, text);
}

QStringList errorLines(const Error& error, const ValueText& text, int limit)
{
    QStringList lines{errorText(error, text)};
    const auto shown = std::min(error.causes.size(), static_cast<std::size_t>(limit));
    for (std::size_t i = 0; i < shown; ++i)
        lines.append(errorText(error.causes[i], text));
    if (shown < error.causes.size())
        lines.append(QCoreApplication::translate("ErrorText", "and %1 more").arg(text.number(static_cast<std::int64_t>(error.causes.size() - shown))));
    return lines;
}

} // namespace dutydesk
