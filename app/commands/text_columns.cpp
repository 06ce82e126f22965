#include "app/commands/text_columns.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// Code points that take two places: what Chinese, Japanese and Korean text has of Unicode's East Asian Width
/// (UAX 11) W and F, and the common emoji.
constexpr std::array<std::pair<char32_t, char32_t>, 14> wide = {{{0x1100, 0x115f},
                                                                 {0x2e80, 0x303e},
                                                                 {0x3041, 0x33ff},
                                                                 {0x3400, 0x4dbf},
                                                                 {0x4e00, 0xa4cf},
                                                                 {0xa960, 0xa97c},
                                                                 {0xac00, 0xd7a3},
                                                                 {0xf900, 0xfaff},
                                                                 {0xfe30, 0xfe6b},
                                                                 {0xff01, 0xff60},
                                                                 {0xffe0, 0xffe6},
                                                                 {0x1f300, 0x1f64f},
                                                                 {0x1f900, 0x1f9ff},
                                                                 {0x20000, 0x3fffd}}};

qsizetype widthOf(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        return std::ranges::any_of(wide, [&](const auto& range) { return letter >= range.first && letter <= range.second; })
                   ? 2
                   : 1;
    }
}

qsizetype widthOf(const QString& text)
{
    qsizetype width = 0;
    for (const uint letter : text.toUcs4())
        width += widthOf(static_cast<char32_t>(letter));
    return width;
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
