#include "tests/support/registry.h"

#include "core/roster/roster_conflict.h"
#include "core/roster/roster_why.h"
#include "core/roster/training_placement.h"
#include "tests/core/roster/roster_samples.h"
#include "ui/text/vocabulary.h"
#include "ui/text/why_text.h"

#include <QTest>

using namespace dutydesk;

namespace {

/// Codes in the explanation that no table has words for.
void collectMissing(const Why& why, QStringList& missing)
{
    const auto look = [&](const std::string& code) {
        if (!hasPhrase(code))
            missing.append(toQString(code));
    };
    look(why.statement);
    for (const NamedValue& operand : why.operands)
        look("operand." + operand.name);
    for (const Why& part : why.parts)
        collectMissing(part, missing);
}

} // namespace

class RosterVocabularyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasWords()
    {
        QStringList missing;
        RosterTask task = samples::plainTask(7);
        task.limits = {.shiftMinutes = 480, .run = 6, .restMinutes = 660, .weekMinutes = 2400};
        task.agents.front().maxOfShift = {1, 1, 1};
        task.agents.front().pins = {{{1}, {0}}, {{2}, {}}};
        for (int at = 0; at < rosterRules; ++at) {
            const auto rule = static_cast<RosterRule>(at);
            if (!hasPhrase(codeOf(rule)))
                missing.append(toQString(std::string(codeOf(rule))));
            collectMissing(whyOf(task, RosterBreach{rule, {0}, {1}, 1, 2, {0}, {1}}), missing);
            if (rule != RosterRule::OneShiftADay)
                collectMissing(whyOf(task, RosterConflict{{0}, {{rule, {1}, {0}}, {rule, {2}, {0}}}}), missing);
        }
        for (const RosterRule rule : {RosterRule::MinMinutes, RosterRule::MinRun, RosterRule::MaxOfShift,
                                      RosterRule::MaxWeekends, RosterRule::MinDaysOff, RosterRule::Pin,
                                      RosterRule::MaxRun, RosterRule::MaxMinutes})
            for (const int day : {1, 2})
                collectMissing(whyOf(task, RosterConcession{{0}, {rule, {day}, {0}}, 1}), missing);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral(", "))));
    }

    void everyCostAndTrainingHasWords()
    {
        QStringList missing;
        collectMissing(whyOf(RosterCost{1, 2, 3, 4, 5, 6}), missing);
        RosterTask task = samples::plainTask(7);
        task.trainings = {{"KB", {0}, 60, {0}, {6}}};
        for (const auto verdict :
             {TrainingPlace::Verdict::Placed, TrainingPlace::Verdict::NoShift, TrainingPlace::Verdict::NoSlack})
            collectMissing(whyOf(task, TrainingPlace{0, verdict, RosterAway{{0}, {0}, 600, 660}, 7}), missing);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral(", "))));
    }
};

DUTYDESK_TEST(RosterVocabularyTest)

#include "roster_vocabulary_test.moc"
