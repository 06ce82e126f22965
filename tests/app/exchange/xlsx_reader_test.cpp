#include "app/exchange/table_file.h"
#include "tests/support/plain_workbook.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <xlsxwriter.h>

namespace dutydesk::test {

using namespace Qt::StringLiterals;

class XlsxReaderTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QStringList rowsOf(const QString& path)
    {
        const auto table = openTable(path);
        if (!table)
            return {QString::fromLatin1(table.error().code.id.data())};
        QStringList rows;
        TableRow row;
        while ((*table)->next(row).value_or(false)) {
            QStringList cells;
            for (const std::string& cell : row.cells)
                cells << QString::fromStdString(cell);
            rows << QString::number(row.number) + u": "_s + cells.join(u'|');
        }
        return rows;
    }

    template <class Fill>
    QString book(Fill fill)
    {
        const QString path = m_folder.filePath(u"calls.xlsx"_s);
        lxw_workbook* workbook = workbook_new(qPrintable(path));
        fill(workbook, workbook_add_worksheet(workbook, "来电"));
        if (workbook_close(workbook) != LXW_NO_ERROR)
            qFatal("cannot write a test file");
        return path;
    }

    QString sample()
    {
        return book([](lxw_workbook* workbook, lxw_worksheet* sheet) {
            lxw_format* date = workbook_add_format(workbook);
            format_set_num_format(date, "yyyy/m/d h:mm");
            lxw_format* chinese = workbook_add_format(workbook);
            format_set_num_format(chinese, "yyyy\"年\"m\"月\"d\"日\"");
            lxw_format* builtin = workbook_add_format(workbook);
            format_set_num_format_index(builtin, 22);
            lxw_format* percent = workbook_add_format(workbook);
            format_set_num_format(percent, "0.00\"d\"");
            worksheet_write_string(sheet, 0, 0, "时间", nullptr);
            worksheet_write_string(sheet, 0, 1, "来电量", nullptr);
            worksheet_write_string(sheet, 0, 3, "备注", nullptr);
            worksheet_write_number(sheet, 1, 0, 37683.291666666664, date);
            worksheet_write_number(sheet, 1, 1, 111, nullptr);
            worksheet_write_number(sheet, 2, 0, 37683.29513888889, builtin);
            worksheet_write_number(sheet, 2, 1, 0.1, percent);
            worksheet_write_number(sheet, 4, 0, 37683, chinese);
            worksheet_write_formula_num(sheet, 4, 1, "=B2*2", nullptr, 222);
            worksheet_write_boolean(sheet, 4, 2, 1, nullptr);
            worksheet_write_string(sheet, 4, 3, "  账单  ", nullptr);
            worksheet_write_formula_num(sheet, 5, 0, "=A2+1/24", date, 37683.333333333336);
            worksheet_write_formula_str(sheet, 5, 1, "=\"x\"", nullptr, "x");
            lxw_worksheet* second = workbook_add_worksheet(workbook, "other");
            worksheet_write_string(second, 0, 0, "not read", nullptr);
        });
    }

private Q_SLOTS:
    /// As programs on servers write them: each text in its cell, with runs and how it is pronounced.
    void textsWithinTheirCellsAreRead()
    {
        const QString path = m_folder.filePath(u"server.xlsx"_s);
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(QByteArray::fromStdString(plainWorkbook(
            R"(<row r="1"><c r="A1" t="inlineStr"><is><t>timestamp</t></is></c><c r="B1" t="inlineStr"><is><r><t>来电</t></r>)"
            R"(<r><t>量</t></r><rPh sb="0" eb="1"><t>laidian</t></rPh></is></c></row>)"
            R"(<row r="2"><c r="A2" t="inlineStr"><is><t>2026-11-22 10:00</t></is></c><c r="B2"><v>41</v></c></row>)")));
        file.close();
        QCOMPARE(rowsOf(path), (QStringList{u"1: timestamp|来电量"_s, u"2: 2026-11-22 10:00|41"_s}));
    }

    void readsTheFirstSheet()
    {
        QCOMPARE(rowsOf(sample()), (QStringList{u"1: 时间|来电量||备注"_s, u"2: 2003-03-03 07:00:00|111"_s,
                                               u"3: 2003-03-03 07:05:00|0.1"_s, u"5: 2003-03-03|222|1|账单"_s,
                                               u"6: 2003-03-03 08:00:00|x"_s}));
    }

    void anEmptySheetIsEmpty()
    {
        QCOMPARE(rowsOf(book([](lxw_workbook*, lxw_worksheet*) {})), QStringList{u"table.empty"_s});
    }

    void readsWhatWasWritten()
    {
        const QString path = m_folder.filePath(u"template.xlsx"_s);
        TableFilesOnDisk files;
        QVERIFY(files.writeSpreadsheet(path.toStdString(), {{"时间", "来电量"}, {"2026-03-02 07:00", "111"}}));
        QCOMPARE(rowsOf(path), (QStringList{u"1: 时间|来电量"_s, u"2: 2026-03-02 07:00|111"_s}));
        QVERIFY(files.writeSpreadsheet("/nowhere/t.xlsx", {}).error().code == error::tableUnwritable);
    }

    void damagedFilesAreRefused()
    {
        QFile file(sample());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        const QString path = m_folder.filePath(u"bad.xlsx"_s);
        const auto readAs = [&](const QByteArray& bytes) {
            QFile bad(path);
            if (!bad.open(QIODevice::WriteOnly) || bad.write(bytes) != bytes.size())
                qFatal("cannot write a test file");
            bad.close();
            return rowsOf(path);
        };
        QCOMPARE(readAs("PK\x03\x04 and nothing else"), QStringList{u"table.not-spreadsheet"_s});
        QCOMPARE(readAs(good.first(good.size() / 2)), QStringList{u"table.not-spreadsheet"_s});
        // Wherever a byte is wrong, reading ends with rows or with an error.
        QRandomGenerator random(11);
        for (int round = 0; round < 300; ++round) {
            QByteArray bytes = good;
            for (int i = 0; i < 3; ++i)
                bytes[static_cast<int>(random.bounded(static_cast<int>(bytes.size())))] = static_cast<char>(random.bounded(256));
            readAs(bytes);
        }
    }

    void cellsInNoPlaceAreRefused()
    {
        const QString path = m_folder.filePath(u"strange.xlsx"_s);
        const auto readAs = [&](const std::string& rows) {
            QFile file(path);
            const std::string bytes = plainWorkbook(rows);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), static_cast<qint64>(bytes.size())) < 0)
                qFatal("cannot write a test file");
            file.close();
            return rowsOf(path);
        };
        QCOMPARE(readAs("<row r=\"1\"><c r=\"A1\"><v>7</v></c><c r=\"B1\"><v>8</v></c></row>"), QStringList{u"1: 7|8"_s});
        for (const char* place : {"1", "0", "A0", "ZZZZZ1", "XFE1", "XFD1", "A1048577", "A99999999999", "-1", "AAAAAAAAAAAA1"}) {
            const QStringList read = readAs("<row r=\"1\"><c r=\"" + std::string(place) + "\"><v>7</v></c></row>");
            QVERIFY2(read == QStringList{u"table.not-spreadsheet"_s}, qPrintable(QLatin1String(place) + u": "_s + read.join(u'/')));
        }
        // Colours reach to the edge of many sheets; only values count.
        QCOMPARE(readAs("<row r=\"1\"><c r=\"A1\"><v>7</v></c><c r=\"XFD1\" s=\"1\"/></row>"), QStringList{u"1: 7"_s});
    }

    void datesAreCountedFromTheYearThatTheFileSays()
    {
        const QString path = m_folder.filePath(u"mac.xlsx"_s);
        const std::string rows = "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>36221</v></c></row>";
        for (const auto& [properties, date] : {std::pair("", u"1: 1999-03-02"_s), std::pair("date1904=\"0\"", u"1: 1999-03-02"_s),
                                               std::pair("date1904=\"1\"", u"1: 2003-03-03"_s), std::pair("date1904=\"true\"", u"1: 2003-03-03"_s)}) {
            QFile file(path);
            const std::string bytes = plainWorkbook(rows, properties);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes.data(), static_cast<qint64>(bytes.size())) > 0);
            file.close();
            QCOMPARE(rowsOf(path), QStringList{date});
        }
    }

    void aHugeContentIsRefusedBeforeItIsUnpacked()
    {
        // The size that the directory gives counts: 300 MB in its first entry.
        QFile file(sample());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        const qsizetype entry = bytes.indexOf(QByteArrayView("PK\x01\x02"));
        bytes.replace(entry + 24, 4, QByteArray::fromHex("00a3e111"));
        file.seek(0);
        file.write(bytes);
        file.close();
        QCOMPARE(rowsOf(file.fileName()), QStringList{u"table.too-large"_s});
    }
};

DUTYDESK_TEST(XlsxReaderTest)

} // namespace dutydesk::test

#include "xlsx_reader_test.moc"
