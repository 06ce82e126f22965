#include "tests/support/registry.h"

#include "core/base/permission.h"
#include "ui/text/error_text.h"
#include "ui/text/vocabulary.h"
#include "ui/text/why_text.h"

#include <paths.h>

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace dutydesk;
using namespace Qt::StringLiterals;

namespace {

ValueText english()
{
    return ValueText(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Asia/Shanghai"), QDate(2026, 11, 21));
}

ValueText chinese()
{
    return ValueText(QLocale(QLocale::Chinese, QLocale::China), QTimeZone("Asia/Shanghai"), QDate(2026, 11, 21));
}

Instant at(int year, int month, int day, int hour, int minute)
{
    return toInstant(QDateTime(QDate(year, month, day), QTime(hour, minute), QTimeZone("Asia/Shanghai")));
}

} // namespace

class VocabularyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorCodeHasWords();
    void everyPostAndActionHasWords();
    void noCodeHasTwoMeanings();
    void everyPlaceholderIsClosed();
    void valuesAreWrittenForTheReader();
    void errorsBecomeSentences();
    void whyBecomesRowsAndPlainText();
};

void VocabularyTest::everyErrorCodeHasWords()
{
    static const QRegularExpression code(uR"(ErrorCode(?:\s+\w+)?\s*\{\s*"([^"]+)\")"_s);
    QStringList missing;
    int found = 0;
    for (const QString& folder : {u"core"_s, u"app"_s, u"ui"_s}) {
        QDirIterator files(QStringLiteral(DUTYDESK_SOURCE_DIR "/") + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            static const QRegularExpression comment(u"^\\s*///.*$"_s, QRegularExpression::MultilineOption);
            const QString source = QString::fromUtf8(file.readAll()).remove(comment);
            for (auto match = code.globalMatch(source); match.hasNext(); ++found) {
                const QString id = match.next().captured(1);
                if (!hasPhrase(id.toStdString()))
                    missing.append(id);
            }
        }
    }
    QVERIFY(found > 10);
    QVERIFY2(missing.isEmpty(), qPrintable(u"No words for: "_s + missing.join(u", "_s)));
}

void VocabularyTest::everyPostAndActionHasWords()
{
    for (const Post post : allPosts)
        QVERIFY2(hasPhrase("post." + std::string(codeOf(post))), codeOf(post).data());
    for (const Action action : allActions())
        QVERIFY2(hasPhrase("action." + std::string(codeOf(action))), codeOf(action).data());
}

void VocabularyTest::noCodeHasTwoMeanings()
{
    std::map<std::string, std::string> seen;
    for (const Phrase& row : allPhrases()) {
        const auto [other, isNew] = seen.emplace(row.code, row.text);
        QVERIFY2(isNew || other->second == row.text, row.code);
        QVERIFY2(row.text[0] != '\0', row.code);
    }
}

void VocabularyTest::everyPlaceholderIsClosed()
{
    static const QRegularExpression placeholder(u"\\{[a-zA-Z0-9_.-]+\\}"_s);
    for (const Phrase& row : allPhrases()) {
        const QString rest = QString::fromUtf8(row.text).remove(placeholder);
        QVERIFY2(!rest.contains(u'{') && !rest.contains(u'}'), row.code);
    }
}

void VocabularyTest::valuesAreWrittenForTheReader()
{
    const ValueText en = english();
    const ValueText zh = chinese();
    QCOMPARE(en.instant(at(2026, 11, 21, 10, 5)), u"21 Nov 10:05"_s);
    QCOMPARE(zh.instant(at(2026, 11, 21, 10, 5)), u"11/21 10:05"_s);
    QCOMPARE(en.instant(at(2025, 3, 1, 0, 0)), u"1 Mar 2025 00:00"_s);
    QCOMPARE(zh.date(toDate(QDate(2025, 3, 1))), u"2025/03/01"_s);
    QCOMPARE(zh.longDate(toDate(QDate(2026, 11, 21))), u"11月21日 星期六"_s);
    QCOMPARE(en.duration(std::chrono::minutes(2437)), u"40 h 37 min"_s);
    QCOMPARE(en.duration(std::chrono::seconds(100)), u"1 min 40 s"_s);
    QCOMPARE(en.duration(std::chrono::seconds(120)), u"2 min"_s);
    QCOMPARE(en.duration(std::chrono::seconds(700)), u"11 min"_s);
    QCOMPARE(en.duration(std::chrono::hours(36)), u"36 h"_s);
    QCOMPARE(en.duration(std::chrono::seconds(-25)), u"−25 s"_s);
    QCOMPARE(en.clock(std::chrono::minutes(2437)), u"40:37"_s);
    QCOMPARE(en.clock(-std::chrono::minutes(277)), u"−4:37"_s);
    QCOMPARE(en.money({112200}), u"¥1,122.00"_s);
    QCOMPARE(en.money({-5}), u"−¥0.05"_s);
    QCOMPARE(en(Value(RecordRef{"ticket", 20981})), u"T-20981"_s);
    QCOMPARE(en(Value(RecordRef{"journal", 184220})), u"#184,220"_s);
    QCOMPARE(en(Value(RecordRef{"agent", 7})), u"Agent 7"_s);
    QCOMPARE(en(Value()), u"–"_s);
    QCOMPARE(en(Value(-3.0)), u"−3"_s);
    QCOMPARE(en(Value(93.456)), u"93.46"_s);
    QCOMPARE(toDate(toQDate(Date(std::chrono::days(0)))), Date(std::chrono::days(0)));
    QCOMPARE(toQDate(Date(std::chrono::days(0))), QDate(1970, 1, 1));
}

void VocabularyTest::errorsBecomeSentences()
{
    Actor clerk;
    clerk.account = AccountId{1};
    clerk.post = Post::Payroll;
    const Error forbidden = permit(clerk, Action::BackupRestore).error();
    QCOMPARE(errorText(forbidden, english()),
             u"As Payroll you can't do this: restore a backup. Who could: Centre director, Administrator."_s);
    QCOMPARE(errorText(makeError(error::fieldOutOfRange, {{"field", Term{"kind.ticket"}},
                                                         {"low", std::int64_t{1}},
                                                         {"high", std::int64_t{5000}}}),
                       english()),
             u"Ticket must be between 1 and 5,000."_s);
    Error many = makeError(error::cancelled);
    many.causes.assign(3, makeError(error::notSignedIn));
    QCOMPARE(errorLines(many, english(), 2).size(), 4);
    QCOMPARE(errorLines(many, english(), 2).last(), u"and 1 more"_s);
}

void VocabularyTest::whyBecomesRowsAndPlainText()
{
    Why why{.statement = "policy.missing", .rules = {"TKT-10", "TKT-12"}, .policyVersion = 3, .verdict = Verdict::Broken,
            .operands = {{"kind.ticket", RecordRef{"ticket", 20981}}, {"key", std::string("a.b")}}, .evidence = {}, .parts = {}};
    why.parts.push_back(Why{.statement = "work.cancelled", .rules = {}, .policyVersion = 0, .verdict = Verdict::Info,
                            .operands = {}, .evidence = {}, .parts = {}});
    const WhyText words = whyText(why, english());
    QCOMPARE(words.rules, u"TKT-10 · TKT-12 · policy version 3"_s);
    QCOMPARE(words.verdictWord, u"broken"_s);
    QCOMPARE(words.rows.size(), 2u);
    QCOMPARE(words.rows[0], (WhyRow{u"Ticket"_s, u"T-20981"_s}));
    QVERIFY(words.statement.contains(u"a.b"_s));
    QVERIFY(whyPlainText(why, english()).contains(u"\n  Cancelled."_s));
}

DUTYDESK_TEST(VocabularyTest)
#include "vocabulary_test.moc"
