/// Measures the figures that the README names, on a centre of a million tickets and a year of calls, and
/// prints them beside their limits. `dutydesk_figures [--tickets N] [--database FILE] [--calls FILE]`.

#include "tests/bench/figures/big_centre.h"

#include "app/demo/demo_centre.h"
#include "app/demo/demo_people.h"
#include "app/storage/search_index.h"
#include "core/account/account_service.h"
#include "core/account/account_store.h"
#include "core/calls/calls_service.h"
#include "core/desk/departure_service.h"
#include "core/desk/duty_desk_service.h"
#include "core/journal/journal_service.h"
#include "core/people/people_service.h"
#include "core/policy/policy_service.h"
#include "core/ticket/ticket_service.h"
#include "ui/text/error_text.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <thread>

using namespace dutydesk;
using namespace Qt::StringLiterals;

namespace {

bool kept = true;

double machineLoad()
{
    double load = 0;
    getloadavg(&load, 1);
    return load;
}

/// What this program and those it started have used of the processor, in milliseconds: beside the time on the
/// clock it tells a slow program from a busy machine.
double processorTime()
{
    double sum = 0;
    for (const int who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage used{};
        getrusage(who, &used);
        for (const timeval& part : {used.ru_utime, used.ru_stime})
            sum += static_cast<double>(part.tv_sec) * 1e3 + static_cast<double>(part.tv_usec) / 1e3;
    }
    return sum;
}

void printHead()
{
    std::printf("%-52s %9s %9s %9s %9s %6s\n", "", "median", "p95", "limit", "CPU", "load");
}

void printLine(const char* what, double median, double p95, double limit, double processor, const char* unit = "ms")
{
    const bool ok = p95 <= limit;
    kept = kept && ok;
    std::printf("%-52s %9.1f %9.1f %9.0f %9.1f %6.1f %s %s\n", what, median, p95, limit, processor, machineLoad(), unit,
                ok ? "kept" : "MISSED");
    std::fflush(stdout);
}

/// Something that has no limit.
void printRemark(const char* what, double took)
{
    std::printf("%-52s %9.0f %9s %9s %9s %6.1f ms\n", what, took, "", "", "", machineLoad());
    std::fflush(stdout);
}

template <class T>
T need(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(errorText(result.error())));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

double timed(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Times `work(i)` in milliseconds and prints median and 95th percentile, and the processor's mean.
void measure(const char* what, int times, double limit, const std::function<void(int)>& work)
{
    std::vector<double> took;
    const double before = processorTime();
    for (int i = 0; i < times; ++i)
        took.push_back(timed([&] { work(i); }));
    const double processor = (processorTime() - before) / times;
    std::ranges::sort(took);
    printLine(what, took[took.size() / 2], took[std::min(took.size() - 1, took.size() * 95 / 100)], limit, processor);
}

class Figures
{
public:
    using Open = std::function<Result<std::unique_ptr<ServiceSet>>()>;

    Figures(ServiceSet& set, Open open, Instant now)
        : m_set(set), m_services(set.services()), m_open(std::move(open)), m_now(now)
    {
        m_director = actorOf(Post::CentreDirector);
        m_agent = actorOf(Post::FrontLineAgent);
        m_handler = actorOf(Post::DepartmentHandler);
    }

    void lists()
    {
        struct Anchored
        {
            TicketFilter filter;
            TicketOrder order;
            std::vector<TicketAnchor> anchors;
        };
        std::vector<Anchored> all;
        for (const TicketView view : allTicketViews) {
            for (const TicketOrder order : allTicketOrders) {
                TicketFilter filter;
                filter.view = view;
                all.push_back({filter, order, {}});
            }
        }
        measure("first page of each filter and order", static_cast<int>(all.size()) * 8, 20, [&](int i) {
            const Anchored& list = all[static_cast<std::size_t>(i) % all.size()];
            need(m_services.tickets.page(as(m_director), list.filter, list.order));
        });
        narrowLists();
        // How a table jumps: it asks for the anchors once, and then reads on from the nearest one.
        measure("what a list asks for before its first jump", static_cast<int>(all.size()) * 3, 100, [&](int i) {
            Anchored& list = all[static_cast<std::size_t>(i) % all.size()];
            list.anchors = need(m_services.tickets.anchors(as(m_director), list.filter, list.order));
        });
        measure("page anywhere in a list", 400, 20, [&](int) {
            const Anchored& list = all[m_random.index(all.size())];
            const std::optional<TicketCursor> after =
                list.anchors.empty() ? std::nullopt : std::optional(m_random.pick(list.anchors).after);
            need(m_services.tickets.page(as(m_director), list.filter, list.order, after));
        });
        const Anchored& whole = *std::ranges::find_if(all, [](const Anchored& one) {
            return one.filter.view == TicketView::All && one.order == TicketOrder::Due;
        });
        measure("jump anywhere among all tickets", 100, 100, [&](int) {
            std::optional<TicketCursor> after;
            if (!whole.anchors.empty())
                after = m_random.pick(whole.anchors).after;
            for (int page = 0; page < m_random.between(1, 5); ++page)
                after = need(m_services.tickets.page(as(m_director), whole.filter, whole.order, after)).next;
        });
    }

    /// The first page of all tickets narrowed by one thing that the page's filter bar has.
    void narrowLists()
    {
        std::vector<TicketFilter> narrow;
        const auto add = [&](auto part, auto value) {
            TicketFilter filter;
            filter.*part = value;
            narrow.push_back(filter);
        };
        for (const TicketState state : allTicketStates)
            add(&TicketFilter::state, state);
        for (const TicketKind kind : allTicketKinds)
            add(&TicketFilter::kind, kind);
        for (const TicketCategory& category : need(m_services.tickets.categories(as(m_director))))
            add(&TicketFilter::category, category.id);
        const Organisation organisation = need(m_services.people.organisation(as(m_director)));
        for (const Department& department : organisation.departments)
            add(&TicketFilter::department, department.id);
        for (const Area& area : organisation.areas)
            add(&TicketFilter::area, area.id);
        add(&TicketFilter::owner, m_agent.agent);
        constexpr std::size_t orders = allTicketOrders.size();
        measure("first page narrowed by each filter, in each order", static_cast<int>(narrow.size() * orders) * 4, 20, [&](int i) {
            const auto number = static_cast<std::size_t>(i);
            need(m_services.tickets.page(as(m_director), narrow[number / orders % narrow.size()], allTicketOrders[number % orders]));
        });
    }

    void search()
    {
        constexpr std::array words = {"退费", "断线", "宽带", "违约金", "携号转网", "发票抬头", "积分清零", "光猫",
                                      "翠湖花园", "扣费", "营业厅", "wifi", "重启", "短信", "漫游", "押金 机顶盒",
                                      "爽约", "测速", "T-20981", "客户 不满"};
        const auto wordAt = [&](int i) {
            TicketFilter filter;
            filter.text = words[static_cast<std::size_t>(i) % words.size()];
            return filter;
        };
        const int times = static_cast<int>(words.size()) * 10;
        measure("search, twenty words", times, 50, [&](int i) { need(m_services.tickets.page(as(m_director), wordAt(i))); });
        measure("  the last received first", times, 50, [&](int i) {
            need(m_services.tickets.page(as(m_director), wordAt(i), TicketOrder::Received));
        });
        measure("  the last changed first", times, 50, [&](int i) {
            need(m_services.tickets.page(as(m_director), wordAt(i), TicketOrder::Changed));
        });
        measure("  and how many there are", times, 50, [&](int i) { need(m_services.tickets.count(as(m_director), wordAt(i))); });
    }

    void saving()
    {
        // What is due comes first, what is closed has no deadline and comes last.
        const TicketPage open = need(m_services.tickets.page(as(m_director), {}, TicketOrder::Due, {}, 600));
        std::size_t next = 0;
        const auto editNext = [&](int) {
            while (next < open.rows.size()) {
                const TicketRow& row = open.rows[next++];
                TicketCommand command{row.id, row.version, TicketAction::Edit, {}};
                command.form.title = row.title + "。";
                Request request = as(m_director);
                request.key = freshKey();
                if (m_services.tickets.act(request, command))
                    return;
            }
            need<void>(makeError(error::notFound));
        };
        measure("save a ticket with its journal entry", 200, 50, editNext);
        // What the console's housekeeping does all the while.
        std::jthread keeper([&](const std::stop_token& stop) {
            const auto set = need(m_open());
            while (!stop.stop_requested())
                need(SearchIndex(set->database()).indexPending(set->services().work));
        });
        measure("  while its text is being indexed", 200, 50, editNext);
    }

    void check()
    {
        JournalCheck found;
        const double took = timed([&] { found = need(JournalService(m_set.journal()).verify({})); });
        std::printf("%-52s %9lld\n", "entries in the journal", static_cast<long long>(found.entries));
        printRemark("  to follow their chain", took);
    }

    void pages()
    {
        // Until calls are imported, a connection remembers the sums of the past that forecasts are made from.
        measure("page: duty desk, on a fresh connection", 7, 150, [&](int) {
            need(need(m_open())->services().desk.today(as(m_director)));
        });
        measure("page: duty desk", 60, 150, [&](int) { need(m_services.desk.today(as(m_director))); });
        measure("page: tickets with counts, detail and history", 60, 150, [&](int) {
            const TicketPage page = need(m_services.tickets.page(as(m_director), {}));
            need(m_services.tickets.counts(as(m_director)));
            const TicketId id = page.rows[m_random.index(page.rows.size())].id;
            need(m_services.tickets.find(as(m_director), id));
            need(m_services.tickets.timeline(as(m_director), id));
            need(m_services.tickets.similar(as(m_director), id));
        });
        measure("page: tickets of an agent", 60, 150, [&](int) {
            TicketFilter filter;
            filter.view = TicketView::Mine;
            need(m_services.tickets.page(as(m_agent), filter));
            need(m_services.tickets.counts(as(m_agent)));
        });
        measure("page: tickets of a department's handler", 60, 150, [&](int) {
            TicketFilter filter;
            filter.view = TicketView::Mine;
            need(m_services.tickets.page(as(m_handler), filter));
            need(m_services.tickets.page(as(m_handler), {}));
            need(m_services.tickets.counts(as(m_handler)));
        });
        measure("page: people", 60, 150, [&](int) {
            const PeoplePage page = need(m_services.people.list(as(m_director), {}));
            need(m_services.people.find(as(m_director), m_random.pick(page.people).id));
        });
        measure("  and what somebody who leaves hands over", 60, 150, [&](int) {
            const PeoplePage page = need(m_services.people.list(as(m_director), {}));
            need(m_services.departures.openWorkOf(as(m_director), m_random.pick(page.people).id));
        });
        measure("page: demand and headcount of a day", 20, 150, [&](int i) {
            DutySheetQuery query;
            query.date = need(m_set.zone()).dateOf(m_now) + std::chrono::days(i % 7);
            need(m_services.desk.staffing(as(m_director), query));
        });
        measure("page: calls in the settings", 20, 150, [&](int) {
            need(m_services.calls.held(as(m_director)));
            need(m_services.calls.imports(as(m_director)));
        });
        measure("page: policies", 20, 150, [&](int) {
            need(m_services.policies.list(as(m_director), need(m_set.zone()).dateOf(m_now)));
        });
    }

private:
    Actor actorOf(Post post)
    {
        const auto sample = std::ranges::find(demoSamples(), post, &DemoSample::post);
        const auto account = need(m_set.accounts().findByName(sample->login));
        return need(m_services.accounts.actorOf(account->id, m_now));
    }

    Request as(const Actor& actor) const
    {
        Request request;
        request.actor = actor;
        request.now = m_now;
        return request;
    }

    ServiceSet& m_set;
    Services& m_services;
    Open m_open;
    Instant m_now;
    Actor m_director;
    Actor m_agent;
    Actor m_handler;
    DemoRandom m_random{17};
};

QString programBeside(const QString& name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

/// The program's own words, "start_ms 512", as numbers; several starts.
void measureStart(const QString& demo)
{
    std::vector<double> took;
    double memory = 0;
    constexpr int starts = 7;
    const double before = processorTime();
    for (int i = 0; i < starts; ++i) {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        program.setProcessEnvironment(environment);
        program.start(programBeside(u"dutydesk"_s),
                      {u"--measure-start"_s, u"--user"_s, u"sunbo"_s, u"--database"_s, demo});
        program.waitForFinished(60'000);
        for (const QByteArray& line : program.readAllStandardOutput().split('\n')) {
            if (line.startsWith("start_ms "))
                took.push_back(line.mid(9).toDouble());
            if (line.startsWith("memory_mb "))
                memory = std::max(memory, line.mid(10).toDouble());
        }
    }
    if (took.empty()) {
        std::printf("start: the program did not say\n");
        kept = false;
        return;
    }
    std::ranges::sort(took);
    const double processor = (processorTime() - before) / starts;
    printLine("start to the first filled page of the demo centre", took[took.size() / 2], took.back(), 800, processor);
    printLine("  and the most memory on the way", memory, memory, 200, processor, "MB");
}

void measureDay(const QString& calls)
{
    if (!QFileInfo::exists(calls)) {
        std::printf("day: skipped: no data at %s\n", qUtf8Printable(calls));
        return;
    }
    measure("dutydesk day on bank_calls.csv", 5, 3000, [&](int) {
        QProcess program;
        program.start(programBeside(u"dutydesk"_s), {u"day"_s, u"--calls"_s, calls});
        program.waitForFinished(60'000);
        if (program.exitCode() != 0) {
            std::fprintf(stderr, "%s", program.readAllStandardError().constData());
            kept = false;
        }
    });
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"tickets"_s, u"How many."_s, u"N"_s, u"1000000"_s},
                       {u"database"_s, u"Kept between runs."_s, u"FILE"_s},
                       {u"calls"_s, u"The call file for `day`."_s, u"FILE"_s}});
    parser.process(application);

    const QTemporaryDir scratch;
    const Wiring wiring = need(Wiring::load());
    const QString file = parser.isSet(u"database"_s) ? parser.value(u"database"_s) : scratch.filePath(u"big.db"_s);
    const Instant now = demoMoment(systemNow());
    printHead();
    printRemark("making the big centre, unless it is there",
                timed([&] { need(bench::makeBigCentre(wiring, file, parser.value(u"tickets"_s).toInt(), now)); }));
    {
        DatabaseLocation location;
        location.name = file;
        const auto open = [&] { return wiring.open(location); };
        const auto set = need(open());
        Figures figures(*set, open, now);
        figures.lists();
        figures.search();
        figures.saving();
        figures.pages();
        figures.check();
    }
    {
        DatabaseLocation location;
        location.name = scratch.filePath(u"demo.db"_s);
        need(wiring.bringUpToDate(location, now));
        printRemark("making the demo centre", timed([&] { need(makeDemoCentre(*need(wiring.open(location)), {.now = now})); }));
        measureStart(location.name);
    }
    measureDay(parser.value(u"calls"_s));
    return kept ? 0 : 1;
}
