#include "tests/support/registry.h"
#include "tests/support/shell_fixture.h"

#include <QSignalSpy>
#include <QTest>

#include <semaphore>

using namespace dutydesk;
using namespace dutydesk::test;

class BackgroundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsTheResultToTheWindowsThread()
    {
        ShellFixture fixture;
        std::optional<int> got;
        QThread* where = nullptr;
        fixture.shell().background().run(
            this, Lane::Read, []() -> Result<int> { return 7; },
            [&](Result<int> result) {
                got = *result;
                where = QThread::currentThread();
            });
        QTRY_COMPARE(got, std::optional(7));
        QCOMPARE(where, QThread::currentThread());
        QVERIFY(!fixture.shell().background().busy());
    }

    void servicesThatDontOpenReachTheCallback()
    {
        ShellFixture fixture;
        QSignalSpy failed(&fixture.shell().background(), &Background::openingFailed);
        std::string code;
        bool worked = false;
        fixture.shell().background().run(
            this, Lane::Write,
            [&worked](Services&) -> Result<> {
                worked = true;
                return {};
            },
            [&](Result<> result) { code = result ? "fine" : std::string(result.error().code.id); });
        QTRY_COMPARE(code, std::string(error::storageCannotOpen.id));
        QVERIFY(!worked);
        QTRY_COMPARE(failed.size(), 1);
    }

    void readsLeaveNothingAtTheirContext()
    {
        /// Tells how many wait for its end.
        class Context : public QObject
        {
        public:
            int waiting() const { return receivers(SIGNAL(destroyed(QObject*))); }
        };
        ShellFixture fixture;
        Context context;
        const int before = context.waiting();
        int done = 0;
        for (int i = 0; i < 5; ++i)
            fixture.shell().background().run(&context, Lane::Read, []() -> Result<int> { return 7; }, [&](const Result<int>&) { ++done; });
        QTRY_COMPARE(done, 5);
        QCOMPARE(context.waiting(), before);
    }

    void laterWorkSupersedesEarlierWork()
    {
        ShellFixture fixture;
        std::binary_semaphore gate(0);
        std::vector<int> delivered;
        const auto search = [&](int number) {
            fixture.shell().background().run(
                this, Lane::Long,
                [&gate, number](const Progress&) -> Result<int> {
                    if (number == 1)
                        gate.acquire();
                    return number;
                },
                [&delivered](Result<int> result) { delivered.push_back(result.value_or(-1)); },
                {.supersedes = QStringLiteral("search")});
        };
        search(1);
        search(2);
        search(3);
        gate.release();
        QTRY_VERIFY(!fixture.shell().background().busy());
        QCOMPARE(delivered, std::vector<int>{3});
    }

    void cancelReachesRunningAndWaitingWork()
    {
        ShellFixture fixture;
        std::vector<std::string> ends;
        const auto start = [&] {
            return fixture.shell().background().run(
                this, Lane::Long,
                [](const Progress& progress) -> Result<> {
                    for (std::int64_t i = 0; !progress.stop.stop_requested(); ++i)
                        progress.tell(i % 100, 100);
                    return makeError(error::cancelled);
                },
                [&ends](Result<> result) { ends.emplace_back(result.error().code.id); },
                {.title = QStringLiteral("Long work")});
        };
        const TaskId running = start();
        const TaskId waiting = start();
        QCOMPARE(fixture.shell().background().tasks().size(), std::size_t{2});
        QTRY_VERIFY(fixture.shell().background().tasks().front().total == 100);
        fixture.shell().background().cancel(waiting);
        fixture.shell().background().cancel(running);
        QTRY_COMPARE(ends.size(), std::size_t{2});
        QCOMPARE(ends, (std::vector<std::string>{"work.cancelled", "work.cancelled"}));
        QVERIFY(fixture.shell().background().tasks().empty());
    }

    void aContextThatIsGoneIsNotCalled()
    {
        ShellFixture fixture;
        std::binary_semaphore gate(0);
        bool called = false;
        auto context = std::make_unique<QObject>();
        fixture.shell().background().run(
            context.get(), Lane::Read,
            [&gate]() -> Result<> {
                gate.acquire();
                return {};
            },
            [&called](Result<>) { called = true; });
        context.reset();
        gate.release();
        QTRY_VERIFY(!fixture.shell().background().busy());
        QVERIFY(!called);
    }

    void writesThatWerePromisedAreDoneBeforeTheEnd()
    {
        std::atomic<int> done{0};
        {
            ShellFixture fixture;
            for (int i = 0; i < 20; ++i) {
                fixture.shell().background().run(
                    this, Lane::Write,
                    [&done]() -> Result<> {
                        ++done;
                        return {};
                    },
                    [](Result<>) {});
            }
        }
        QCOMPARE(done.load(), 20);
    }
};

DUTYDESK_TEST(BackgroundTest)
#include "background_test.moc"
