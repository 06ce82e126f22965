#include "app/exchange/xlsx_writer.h"

#include "core/base/table.h"

#include <QFile>
#include <QFileInfo>

#include <xlsxwriter.h>

#include <algorithm>

namespace dutydesk {

Result<> writeXlsx(const QString& path, const std::vector<std::vector<std::string>>& rows)
{
    lxw_workbook* workbook = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet* sheet = workbook_add_worksheet(workbook, nullptr);
    lxw_format* heading = workbook_add_format(workbook);
    format_set_bold(heading);
    // As text, so that the spreadsheet program doesn't make something else of a time.
    lxw_format* plain = workbook_add_format(workbook);
    format_set_num_format(plain, "@");
    std::size_t columns = 0;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        columns = std::max(columns, rows[row].size());
        for (std::size_t column = 0; column < rows[row].size(); ++column) {
            worksheet_write_string(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                   rows[row][column].c_str(), row == 0 ? heading : plain);
        }
    }
    if (columns > 0)
        worksheet_set_column(sheet, 0, static_cast<lxw_col_t>(columns - 1), 18, plain);
    worksheet_freeze_panes(sheet, 1, 0);
    const lxw_error outcome = workbook_close(workbook);
    if (outcome == LXW_NO_ERROR)
        return {};
    return makeError(error::tableUnwritable, {{"file", QFileInfo(path).fileName().toStdString()},
                                              {"detail", std::string(lxw_strerror(outcome))}});
}

} // namespace dutydesk
