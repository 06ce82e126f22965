#include "app/commands/text_columns.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace dutydesk;
using namespace Qt::StringLiterals;

class TextColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chineseLettersTakeTwoPlaces()
    {
        QCOMPARE(inColumns({{u"席位"_s, u"来电"_s}, {u"VIP 会员"_s, u"5"_s}}), u"席位      来电\nVIP 会员     5\n"_s);
        QCOMPARE(inColumns({{u"（综合）"_s, u"“1”"_s}, {u"ab"_s, u"– ±"_s}}), u"（综合）  “1”\nab        – ±\n"_s);
    }

    void lettersBeyondThePlaneAndMarks()
    {
        // A rare ideograph in two code units, a half-width kana, an accent of its own.
        QCOMPARE(inColumns({{u"𠮷"_s, u"1"_s}, {u"ab"_s, u"2"_s}}), u"𠮷  1\nab  2\n"_s);
        QCOMPARE(inColumns({{u"ｱ"_s, u"1"_s}, {u"e\u0301"_s, u"2"_s}}), u"ｱ  1\ne\u0301  2\n"_s);
    }
};

DUTYDESK_TEST(TextColumnsTest)
#include "text_columns_test.moc"
