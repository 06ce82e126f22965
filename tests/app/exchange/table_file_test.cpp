#include "app/exchange/table_file.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace dutydesk::test {

using namespace Qt::StringLiterals;

namespace {

/// The rows of a file as "number: cell|cell".
Result<QStringList> rowsOf(const QString& path)
{
    DUTYDESK_ASSIGN(table, openTable(path));
    QStringList rows;
    TableRow row;
    while (true) {
        DUTYDESK_ASSIGN(more, table->next(row));
        if (!more)
            return rows;
        QStringList cells;
        for (const std::string& cell : row.cells)
            cells << QString::fromStdString(cell);
        rows << QString::number(row.number) + u": "_s + cells.join(u'|');
    }
}

/// Peak of resident memory in megabytes.
long peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

} // namespace

class TableFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QByteArray& bytes, const QString& name = u"calls.csv"_s)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return path;
    }

    ErrorCode refusal(const QString& path)
    {
        const auto rows = rowsOf(path);
        return rows ? ErrorCode{"none"} : rows.error().code;
    }

private Q_SLOTS:
    void readsDelimitersQuotesAndLineEnds_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("commas") << "a,b\n1,2\n"_ba << QStringList{u"1: a|b"_s, u"2: 1|2"_s};
        QTest::newRow("semicolons") << "a;b\n1;2,5\n"_ba << QStringList{u"1: a|b"_s, u"2: 1|2,5"_s};
        QTest::newRow("tabs") << "a\tb\n1\t\n"_ba << QStringList{u"1: a|b"_s, u"2: 1|"_s};
        QTest::newRow("CRLF") << "a,b\r\n1,2\r\n"_ba << QStringList{u"1: a|b"_s, u"2: 1|2"_s};
        QTest::newRow("CR") << "a,b\r1,2\r"_ba << QStringList{u"1: a|b"_s, u"2: 1|2"_s};
        QTest::newRow("no last line end") << "a,b\n1,2"_ba << QStringList{u"1: a|b"_s, u"2: 1|2"_s};
        QTest::newRow("blank lines") << "\n a , b \n\n,\n1,2\n"_ba << QStringList{u"2: a|b"_s, u"5: 1|2"_s};
        QTest::newRow("quotes") << "\"a,1\",\"say \"\"hi\"\"\"\n\"two\nlines\",2\n3,4\n"_ba
                                << QStringList{u"1: a,1|say \"hi\""_s, u"2: two\nlines|2"_s, u"4: 3|4"_s};
        QTest::newRow("quoted delimiter in headings") << "\"a;b;c\",d\n1,2\n"_ba << QStringList{u"1: a;b;c|d"_s, u"2: 1|2"_s};
        QTest::newRow("Ctrl Z") << "a,b\n1,2\n\x1a"_ba << QStringList{u"1: a|b"_s, u"2: 1|2"_s};
    }

    void readsDelimitersQuotesAndLineEnds()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, rows);
        const auto read = rowsOf(write(bytes));
        QVERIFY(read);
        QCOMPARE(*read, rows);
    }

    void readsEncodings()
    {
        const QString text = u"时间,来电量,队列\n2003-03-03 07:00,111,账单查询\n"_s;
        const QStringList rows{u"1: 时间|来电量|队列"_s, u"2: 2003-03-03 07:00|111|账单查询"_s};
        QCOMPARE(*rowsOf(write(text.toUtf8())), rows);
        QCOMPARE(*rowsOf(write("\xef\xbb\xbf" + text.toUtf8())), rows);
        QStringEncoder gb18030("GB18030");
        QVERIFY(gb18030.isValid());
        const QByteArray encoded = gb18030.encode(text);
        QVERIFY(encoded != text.toUtf8());
        QCOMPARE(*rowsOf(write(encoded)), rows);
    }

    void aGrowingFileEndsWithItsLastWholeLine()
    {
        const auto rows = [](const QString& path) {
            const auto table = openTable(path, true);
            int count = 0;
            TableRow row;
            while (table && (*table)->next(row).value_or(false))
                ++count;
            return count;
        };
        QCOMPARE(rows(write("a,b\n1,2\n3,4\n")), 3);
        QCOMPARE(rows(write("a,b\n1,2\n3,")), 2);
        QCOMPARE(rows(write("a,b")), 0);
    }

    void aCharacterMayLieAcrossChunks()
    {
        QByteArray text("timestamp,calls\n");
        QStringList rows{u"1: timestamp|calls"_s};
        for (int i = 0; i < 40'000; ++i)
            text += "账" + QByteArray::number(i % 10) + ",1\n";
        const auto read = rowsOf(write(text));
        QVERIFY(read);
        QCOMPARE(read->size(), 40'001);
        QCOMPARE(read->last(), u"40001: 账9|1"_s);
    }

    void saysWhatIsWrongWithTheFile()
    {
        QVERIFY(refusal(m_folder.filePath(u"none.csv"_s)) == error::tableMissing);
        QVERIFY(refusal(m_folder.path()) == error::tableDirectory);
        QVERIFY(refusal(write({})) == error::tableEmpty);
        QVERIFY(refusal(u"/dev/null"_s) == error::tableUnreadable);
        QVERIFY(refusal(write("a,b\n\"1,2\n3,4\n")) == error::tableRowTooLong);
        QVERIFY(refusal(write(QByteArray(100'000, 'x'))) == error::tableRowTooLong);
        QVERIFY(refusal(write("timestamp,calls\n\x80\xff,1\n")) == error::tableNotText);
        QVERIFY(refusal(write("\xef\xbb\xbf" "timestamp,calls\n\xb2\xe2,1\n")) == error::tableNotText);
        QVERIFY(refusal(write("t\0i\0m\0e\0"_ba)) == error::tableNotText);
        QVERIFY(refusal(write("\xef\xbb\xbf" "timestamp,calls\n\xe6\x97")) == error::tableNotText);
    }

    void randomBytesAreNoTable()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 50; ++round) {
            QByteArray bytes(1 + static_cast<int>(random.bounded(20'000)), Qt::Uninitialized);
            for (char& byte : bytes)
                byte = static_cast<char>(random.bounded(256));
            // Short ones may be a line of text by chance.
            const ErrorCode code = refusal(write(bytes));
            QVERIFY(bytes.size() < 100 || code == error::tableNotText || code == error::tableNotSpreadsheet);
        }
    }

    void aFileWithoutPermissionIsRefused()
    {
        const QString path = write("timestamp,calls\n");
        QVERIFY(QFile::setPermissions(path, QFileDevice::Permissions()));
        // The superuser may read everything: look as nobody does.
        const uid_t user = geteuid();
        if (user == 0) {
            QVERIFY(chmod(qPrintable(m_folder.path()), 0755) == 0);
            QVERIFY(seteuid(65534) == 0);
        }
        const ErrorCode code = refusal(path);
        QVERIFY(seteuid(user) == 0);
        QVERIFY(code == error::tableNoPermission);
        QVERIFY(QFile::remove(path));
    }

    void twoHundredMegabytesAreRefusedInLittleMemory()
    {
        const long before = peakMemory();
        const QString path = m_folder.filePath(u"huge.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        // Sparse: takes no room on the disk.
        QVERIFY(file.resize(200'000'000));
        const auto rows = rowsOf(path);
        QVERIFY(!rows && rows.error().code == error::tableTooLarge);
#ifndef __SANITIZE_ADDRESS__ // which keeps what was freed for a while
        QVERIFY(peakMemory() - before < 20);
#endif
    }

    void theLargestFileOfJunkIsReadInLittleMemory()
    {
        const QString path = m_folder.filePath(u"junk.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray line = QByteArray("junk,").repeated(2000) + '\n';
        for (int i = 0; i < 1000; ++i)
            QVERIFY(file.write(line) == line.size());
        file.close();
        const long before = peakMemory();
        const auto table = openTable(path);
        QVERIFY(table);
        TableRow row;
        std::int64_t rows = 0;
        while ((*table)->next(row).value_or(false))
            ++rows;
        QCOMPARE(rows, 1000);
        QVERIFY((*table)->position() == (*table)->size());
#ifndef __SANITIZE_ADDRESS__ // which keeps what was freed for a while
        QVERIFY(peakMemory() - before < 20);
#endif
    }
};

DUTYDESK_TEST(TableFileTest)

} // namespace dutydesk::test

#include "table_file_test.moc"
