#include "app/commands/text_columns.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

qsizetype widthOf(const QString& text)
{
    return text.size() + std::ranges::count_if(text, [](QChar letter) { return letter.unicode() >= 0x2e80; });
}

} // namespace

QString inColumns(const std::vector<QStringList>& rows)
{
    std::vector<qsizetype> widths(static_cast<std::size_t>(rows.front().size()));
    for (const QStringList& row : rows) {
        for (std::size_t column = 0; column < widths.size(); ++column)
            widths[column] = std::max(widths[column], widthOf(row[static_cast<qsizetype>(column)]));
    }
    QString lines;
    for (const QStringList& row : rows) {
        for (std::size_t column = 0; column < widths.size(); ++column) {
            const QString& cell = row[static_cast<qsizetype>(column)];
            const QString blanks(widths[column] - widthOf(cell), u' ');
            lines += column == 0 ? cell + blanks : u"  "_s + blanks + cell;
        }
        lines += u'\n';
    }
    return lines;
}

} // namespace dutydesk
