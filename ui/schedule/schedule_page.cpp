#include "ui/schedule/schedule_page.h"

#include "core/base/work_calendar.h"
#include "core/desk/duty_desk_service.h"
#include "core/desk/services.h"
#include "core/forecast/forecast_error.h"
#include "ui/schedule/demand_chart.h"
#include "ui/text/error_text.h"
#include "ui/text/vocabulary.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page_splitter.h"
#include "ui/widgets/paged_table.h"
#include "ui/widgets/row_list_source.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/why_panel.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

const QString demandChip = u"demand"_s;
const QString headcountChip = u"headcount"_s;

PagedCell number(const QString& text)
{
    return {.text = text};
}

} // namespace

SchedulePage::SchedulePage(Shell& shell, QWidget* parent)
    : Page(u"schedule"_s, shell, parent), m_stack(new QStackedLayout), m_state(new StateView),
      m_views(new QStackedLayout), m_why(new WhyPanel)
{
    m_state->setObjectName(u"scheduleState"_s);
    m_why->setObjectName(u"scheduleWhy"_s);

    auto* views = new QWidget;
    views->setLayout(m_views);
    m_views->setContentsMargins(0, 0, 0, 0);
    m_views->addWidget(makeDemand());
    m_views->addWidget(makeHeadcount());
    auto* middle = new PageSplitter(u"scheduleMiddle"_s, Qt::Horizontal, {840, 340}, shell.settings());
    middle->addWidget(views);
    middle->addWidget(m_why);

    auto* figures = new QHBoxLayout;
    figures->setSpacing(space::normal);
    m_calls = addCard(u"scheduleCalls"_s);
    m_busyHour = addCard(u"scheduleBusyHour"_s);
    m_erlangSeats = addCard(u"scheduleErlangSeats"_s);
    m_tableSeats = addCard(u"scheduleTableSeats"_s);
    m_people = addCard(u"schedulePeople"_s);
    for (KpiCard* card : {m_calls, m_busyHour, m_erlangSeats, m_tableSeats, m_people})
        figures->addWidget(card, 1);

    auto* content = new QWidget;
    auto* contentColumn = new QVBoxLayout(content);
    contentColumn->setContentsMargins(0, 0, 0, 0);
    contentColumn->setSpacing(space::normal);
    contentColumn->addLayout(figures);
    contentColumn->addWidget(middle, 1);
    m_stack->addWidget(m_state);
    m_stack->addWidget(content);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::normal);
    column->addWidget(makeControls());
    column->addLayout(m_stack, 1);

    connect(m_state, &StateView::actionTriggered, this, [this] {
        if (lacksCalls())
            this->shell().navigator().openPage(u"settings"_s, u"calls"_s);
        else
            refresh();
    });
    connect(m_calls, &KpiCard::activated, this, [this] { m_why->setWhy(tr("Why this forecast?"), m_plan->sheet.why, text()); });
    connect(m_erlangSeats, &KpiCard::activated, this,
            [this] { m_why->setWhy(tr("Why these seats?"), m_plan->busyHourNeed.why, text()); });
    connect(m_tableSeats, &KpiCard::activated, this,
            [this] { m_why->setWhy(tr("Why these seats?"), m_plan->busyHourNeed.tableWhy, text()); });
    m_state->showLoading(tr("Loading…"));
    retranslate();
    chooseChip(demandChip);
}

QWidget* SchedulePage::makeControls()
{
    m_date = new QDateEdit;
    m_date->setObjectName(u"scheduleDate"_s);
    m_date->setCalendarPopup(true);
    m_date->setDate(toQDateTime(shell().session().now()).toTimeZone(shell().session().zone()).date());
    m_date->setMinimumWidth(150);
    m_minutes = new QComboBox;
    m_minutes->setObjectName(u"scheduleMinutes"_s);
    for (const int minutes : {5, 10, 15, 20, 30, 60})
        m_minutes->addItem({}, minutes);
    m_minutes->setCurrentIndex(m_minutes->findData(30));

    auto* controls = new QWidget;
    auto* row = new QHBoxLayout(controls);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_date);
    row->addWidget(m_minutes);
    row->addStretch(1);
    connect(m_date, &QDateEdit::dateChanged, this, [this] {
        m_isDateChosen = true;
        refresh();
    });
    connect(m_minutes, &QComboBox::currentIndexChanged, this, &SchedulePage::refresh);
    return controls;
}

QWidget* SchedulePage::makeDemand()
{
    m_demandCard = new Card;
    m_chart = new DemandChart;
    m_chart->setObjectName(u"scheduleChart"_s);
    m_intervals = new RowListSource(
        [] {
            return std::vector<PagedColumn>{
                {.id = u"start"_s, .title = tr("Start"), .width = 64, .stretches = true},
                {.id = u"calls"_s, .title = tr("Forecast"), .width = 84, .alignment = Qt::AlignRight},
                {.id = u"handling"_s, .title = tr("Handling"), .width = 88, .alignment = Qt::AlignRight},
                {.id = u"seats"_s, .title = tr("Erlang seats"), .width = 104, .alignment = Qt::AlignRight},
                {.id = u"shrinkage"_s, .title = tr("With shrinkage"), .width = 126, .alignment = Qt::AlignRight},
                {.id = u"table"_s, .title = tr("Table seats"), .width = 98, .alignment = Qt::AlignRight},
                {.id = u"service"_s, .title = tr("In time"), .width = 76, .alignment = Qt::AlignRight},
                {.id = u"occupancy"_s, .title = tr("Occupancy"), .width = 94, .alignment = Qt::AlignRight}};
        },
        this);
    m_intervalTable = new PagedTable(u"scheduleIntervals"_s, *m_intervals, shell().settings());
    auto* parts = new PageSplitter(u"scheduleDemand"_s, Qt::Vertical, {300, 330}, shell().settings());
    parts->addWidget(m_chart);
    parts->addWidget(m_intervalTable);
    m_demandCard->body()->addWidget(parts, 1);
    connect(m_intervalTable, &PagedTable::currentChanged, this, [this](bool isSame) {
        const PagedRow* row = m_intervalTable->currentRow();
        m_chart->pick(row ? static_cast<int>(row->key) - 1 : -1);
        if (!isSame)
            explainInterval();
    });
    connect(m_chart, &DemandChart::pickedByUser, this, [this](int index) { m_intervalTable->choose(index + 1); });
    return m_demandCard;
}

QWidget* SchedulePage::makeHeadcount()
{
    m_headcountCard = new Card;
    m_posts = new RowListSource(
        [] {
            return std::vector<PagedColumn>{
                {.id = u"post"_s, .title = tr("Post"), .width = 180, .stretches = true},
                {.id = u"erlang"_s, .title = tr("From Erlang seats"), .width = 150, .alignment = Qt::AlignRight},
                {.id = u"table"_s, .title = tr("From table seats"), .width = 150, .alignment = Qt::AlignRight},
                {.id = u"present"_s, .title = tr("In the centre"), .width = 120, .alignment = Qt::AlignRight},
                {.id = u"missing"_s, .title = tr("Difference"), .width = 150, .alignment = Qt::AlignRight}};
        },
        this);
    m_postTable = new PagedTable(u"schedulePosts"_s, *m_posts, shell().settings());
    m_headcountCard->body()->addWidget(m_postTable, 1);
    connect(m_postTable, &PagedTable::currentChanged, this, [this](bool isSame) {
        if (!isSame)
            explainPost();
    });
    return m_headcountCard;
}

KpiCard* SchedulePage::addCard(const QString& name)
{
    auto* card = new KpiCard;
    card->setObjectName(name);
    return card;
}

QString SchedulePage::title() const
{
    return tr("Schedule");
}

QString SchedulePage::hint() const
{
    return tr("J/K up and down");
}

ValueText SchedulePage::text() const
{
    const QTimeZone& zone = shell().session().zone();
    return ValueText(QLocale(), zone, toQDateTime(shell().session().now()).toTimeZone(zone).date());
}

void SchedulePage::refresh()
{
    DutySheetQuery query;
    query.minutes = m_minutes->currentData().toInt();
    if (m_isDateChosen)
        query.date = toDate(m_date->date());
    shell().background().run(
        this, Lane::Read,
        [query, request = shell().session().forReading()](Services& services, const Progress& progress) {
            return services.desk.staffing(request, query, progress);
        },
        [this](Result<StaffingPlan> plan) { take(std::move(plan)); }, {.supersedes = u"staffing"_s});
}

void SchedulePage::changed(const std::vector<RecordRef>& records)
{
    // Tickets change all day long and are not shown here.
    if (!std::ranges::all_of(records, [](const RecordRef& record) { return record.kind == TicketTag::record; }))
        refresh();
}

void SchedulePage::take(Result<StaffingPlan> plan)
{
    if (!plan) {
        m_error = plan.error();
        showError();
        return;
    }
    m_error.reset();
    m_plan = *std::move(plan);
    if (!m_isDateChosen) {
        const QSignalBlocker quiet(m_date);
        m_date->setDate(toQDate(m_plan->sheet.date));
    }
    show();
}

void SchedulePage::show()
{
    if (!m_plan)
        return;
    if (m_plan->sheet.noForecast) {
        m_state->showEmpty(tr("No forecast for %1").arg(text().longDate(m_plan->sheet.date)),
                           errorText(*m_plan->sheet.noForecast, text()), tr("Import calls…"));
        m_stack->setCurrentIndex(0);
        return;
    }
    showFigures();
    showDemand();
    showHeadcount();
    m_stack->setCurrentIndex(1);
    if (chosenChip() == headcountChip)
        explainPost();
    else
        explainInterval();
}

void SchedulePage::showFigures()
{
    const ValueText words = text();
    const BusyHour& busyHour = *m_plan->busyHour;
    const SeatNeed& need = m_plan->busyHourNeed;
    m_calls->setFigure(words.number(m_plan->sheet.forecastCalls(), 0));
    m_calls->setRemark(tr("on %1").arg(words.longDate(m_plan->sheet.date)));
    m_busyHour->setFigure(words.number(busyHour.calls, 0));
    m_busyHour->setRemark(tr("calls from %1 to %2")
                              .arg(toQString(textOf(busyHour.start)),
                                   toQString(textOf(std::min(busyHour.start + TimeOfDay{60}, TimeOfDay{1440})))));
    m_erlangSeats->setFigure(words.number(std::int64_t{need.erlang.agents}));
    m_erlangSeats->setRemark(tr("%1 with shrinkage · %2% within %3")
                                 .arg(words.number(std::int64_t{need.withShrinkage}),
                                      words.number(m_plan->sheet.target.share * 100),
                                      words.duration(m_plan->sheet.target.within)));
    m_tableSeats->setFigure(words.number(std::int64_t{need.tableSeats}));
    m_tableSeats->setRemark(tr("by busy-hour calls alone"));
    m_people->setFigure(words.number(std::int64_t{m_plan->totalByErlang}));
    m_people->setRemark(tr("%1 from table seats").arg(words.number(std::int64_t{m_plan->totalByTable})));
    for (KpiCard* card : {m_calls, m_erlangSeats, m_tableSeats})
        card->setActivatable(true);
}

void SchedulePage::showDemand()
{
    const ValueText words = text();
    const DutySheet& sheet = m_plan->sheet;
    std::vector<DemandSlot> intervals;
    std::vector<PagedRow> rows;
    for (const DutyInterval& interval : sheet.intervals) {
        const SeatNeed& need = interval.need;
        intervals.push_back({interval.at, interval.at + std::chrono::minutes{sheet.minutes}, interval.forecast.calls,
                             interval.forecast.low, interval.forecast.high, static_cast<double>(need.erlang.agents),
                             static_cast<double>(need.tableSeats)});
        rows.push_back({.key = std::ssize(rows) + 1,
                        .cells = {{.text = toQString(textOf(interval.forecast.start))},
                                  number(words.locale().toString(interval.forecast.calls, 'f', 1)),
                                  number(words.duration(interval.load.handling)),
                                  number(words.number(std::int64_t{need.erlang.agents})),
                                  number(words.number(std::int64_t{need.withShrinkage})),
                                  number(words.number(std::int64_t{need.tableSeats})),
                                  number(tr("%1%").arg(words.locale().toString(need.erlang.serviceLevel * 100, 'f', 1))),
                                  number(tr("%1%").arg(words.locale().toString(need.erlang.occupancy * 100, 'f', 1)))}});
    }
    m_chart->setSlots(std::move(intervals), words);
    m_intervals->setRows(std::move(rows));
    m_intervalTable->refresh();
    m_demandCard->setRemark(words.longDate(sheet.date));
}

void SchedulePage::showHeadcount()
{
    const ValueText words = text();
    std::vector<PagedRow> rows;
    const auto add = [&](const QString& name, int byErlang, int byTable, std::optional<std::int64_t> present) {
        PagedCell difference{.text = u"–"_s, .isMuted = true};
        if (present) {
            const std::int64_t more = *present - byErlang;
            difference = {.text = more > 0 ? tr("%1 more").arg(words.number(more))
                                  : more < 0 ? tr("%1 missing").arg(words.number(-more))
                                             : tr("as needed"),
                          .tone = more < 0 ? Tone::Warn : Tone::Neutral};
        }
        rows.push_back({.key = std::ssize(rows) + 1,
                        .cells = {{.text = name},
                                  number(words.number(std::int64_t{byErlang})),
                                  number(words.number(std::int64_t{byTable})),
                                  {.text = present ? words.number(*present) : u"–"_s, .isMuted = !present},
                                  difference}});
    };
    std::optional<std::int64_t> everybody = 0;
    for (const PostComparison& post : m_plan->posts) {
        add(phrase("post." + std::string(codeOf(post.post))), post.byErlang, post.byTable, post.present);
        everybody = everybody && post.present ? std::optional(*everybody + *post.present) : std::nullopt;
    }
    add(tr("All posts"), m_plan->totalByErlang, m_plan->totalByTable, everybody);
    m_posts->setRows(std::move(rows));
    m_postTable->refresh();
    m_headcountCard->setRemark(tr("for the busy hour of %1").arg(words.longDate(m_plan->sheet.date)));
}

void SchedulePage::explainInterval()
{
    if (!m_plan || m_plan->sheet.noForecast)
        return;
    const PagedRow* row = m_intervalTable->currentRow();
    const auto index = row ? static_cast<std::size_t>(row->key - 1) : m_plan->sheet.intervals.size();
    if (index < m_plan->sheet.intervals.size())
        m_why->setWhy(tr("Why these seats?"), whyOf(m_plan->sheet.intervals[index]), text());
    else
        m_why->setWhy(tr("Why this forecast?"), m_plan->sheet.why, text());
}

void SchedulePage::explainPost()
{
    const PagedRow* row = m_postTable->currentRow();
    const auto index = row ? static_cast<std::size_t>(row->key - 1) : std::size_t{0};
    if (!m_plan || index >= m_plan->posts.size()) {
        m_why->clear(tr("Choose a post to see how its number came about."));
        return;
    }
    const PostComparison& post = m_plan->posts[index];
    Why both = post.erlangWhy;
    if (post.tableWhy != post.erlangWhy)
        both.parts.push_back(post.tableWhy);
    m_why->setWhy(tr("Why so many?"), both, text());
}

void SchedulePage::chipChosen(const QString& id)
{
    m_views->setCurrentIndex(id == headcountChip ? 1 : 0);
    show();
}

bool SchedulePage::lacksCalls() const
{
    return m_error ? m_error->code == error::forecastNoHistory : m_plan && m_plan->sheet.noForecast;
}

void SchedulePage::showError()
{
    if (lacksCalls())
        m_state->showEmpty(tr("No calls yet"), errorText(*m_error, text()), tr("Import calls…"));
    else
        m_state->showError(tr("The demand could not be worked out"), errorText(*m_error, text()), tr("Try again"));
    m_stack->setCurrentIndex(0);
}

void SchedulePage::retranslate()
{
    if (m_error)
        showError();
    setChips({{demandChip, tr("Demand")}, {headcountChip, tr("Headcount")}});
    m_date->setLocale(QLocale());
    m_date->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    m_date->setToolTip(tr("The day to forecast"));
    m_date->setAccessibleName(tr("The day to forecast"));
    m_minutes->setAccessibleName(tr("Length of an interval"));
    for (int item = 0; item < m_minutes->count(); ++item)
        m_minutes->setItemText(item, tr("%1 minutes").arg(m_minutes->itemData(item).toInt()));
    m_calls->setLabel(tr("Calls forecast"));
    m_busyHour->setLabel(tr("Busy hour"));
    m_erlangSeats->setLabel(tr("Seats by Erlang C"));
    m_tableSeats->setLabel(tr("Seats by the table"));
    m_people->setLabel(tr("People in all posts"));
    m_demandCard->setTitle(tr("Demand"));
    m_headcountCard->setTitle(tr("Headcount"));
    m_intervalTable->setEmptyTexts(tr("No intervals"), {});
    m_postTable->setEmptyTexts(tr("No posts"), {});
    show();
}

} // namespace dutydesk
