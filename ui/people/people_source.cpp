#include "ui/people/people_source.h"

#include "core/desk/services.h"
#include "core/people/people_service.h"
#include "ui/people/people_words.h"
#include "ui/shell/shell.h"

#include <QElapsedTimer>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

PeopleSort sortOf(const QString& order)
{
    if (order == u"name"_s)
        return PeopleSort::Name;
    if (order == u"joined"_s)
        return PeopleSort::Joined;
    return PeopleSort::Number;
}

struct TimedPage
{
    PeoplePage page;
    std::chrono::microseconds elapsed{0};
};

} // namespace

PeopleSource::PeopleSource(Shell& shell, QObject* parent) : PageSource(parent), m_shell(shell) {}

void PeopleSource::setFilter(const PeopleFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
}

std::vector<PagedColumn> PeopleSource::columns() const
{
    std::vector<PagedColumn> columns = {
        {.id = u"number"_s, .title = tr("Number"), .width = 76, .order = u"number"_s},
        {.id = u"name"_s, .title = tr("Name"), .width = 110, .order = u"name"_s, .stretches = true},
        {.id = u"post"_s, .title = tr("Post"), .width = 140},
        {.id = u"group"_s, .title = tr("Group"), .width = 96},
        {.id = u"area"_s, .title = tr("Area"), .width = 90, .visible = false},
        {.id = u"department"_s, .title = tr("Department"), .width = 110, .visible = false},
        {.id = u"seats"_s, .title = tr("Seat types"), .width = 180, .visible = false},
        {.id = u"joined"_s, .title = tr("Joined"), .width = 104, .order = u"joined"_s},
        {.id = u"left"_s, .title = tr("Last day"), .width = 96, .visible = false},
    };
    if (m_shell.session().may(Action::PeopleReadPay)) {
        columns.push_back({.id = u"bonus"_s, .title = tr("Bonus base"), .width = 96, .alignment = Qt::AlignRight,
                           .visible = false});
    }
    return columns;
}

PagedRow PeopleSource::rowOf(const Agent& agent) const
{
    // A column of days needs the year in every row.
    const ValueText text(QLocale(), m_shell.session().zone(), QDate());
    PagedRow row{.key = agent.id.value,
                 .cells = {{.text = toQString(agent.number)},
                           {.text = toQString(agent.name), .isMuted = agent.left.has_value()},
                           {.text = postName(agent.post)},
                           {.text = nameIn(m_organisation, agent.group)},
                           {.text = nameIn(m_organisation, agent.area)},
                           {.text = nameIn(m_organisation, agent.department)},
                           {.text = seatTypeNames(agent, m_organisation)},
                           {.text = text.date(agent.joined)},
                           {.text = agent.left ? text.date(*agent.left) : QString()},
                           {.text = agent.bonusBase ? text.money(*agent.bonusBase) : QString()}},
                 .data = agent};
    row.cells.resize(columns().size());
    return row;
}

void PeopleSource::fetch(const QString& order, const std::any& after, int limit,
                         std::function<void(Result<FetchedRows>)> give)
{
    const auto* anchor = std::any_cast<PeopleAnchor>(&after);
    m_shell.read(
        this,
        [filter = m_filter, sort = sortOf(order), from = anchor ? std::optional(*anchor) : std::nullopt,
         limit](Services& services, const Request& request) -> Result<TimedPage> {
            QElapsedTimer watch;
            watch.start();
            DUTYDESK_ASSIGN(page, services.people.list(request, filter, sort, false, from, limit));
            return TimedPage{std::move(page), std::chrono::microseconds(watch.nsecsElapsed() / 1000)};
        },
        [this, give = std::move(give)](Result<TimedPage> got) {
            if (!got) {
                give(std::move(got).error());
                return;
            }
            FetchedRows fetched{.rows = {}, .next = {}, .elapsed = got->elapsed};
            for (const Agent& agent : got->page.people)
                fetched.rows.push_back(rowOf(agent));
            if (got->page.next)
                fetched.next = *got->page.next;
            give(std::move(fetched));
        });
}

void PeopleSource::count(std::function<void(Result<RowTotal>)> give)
{
    m_shell.read(
        this,
        [filter = m_filter](Services& services, const Request& request) {
            return services.people.count(request, filter);
        },
        [give = std::move(give)](Result<std::int64_t> counted) {
            if (counted)
                give(RowTotal{*counted, false});
            else
                give(std::move(counted).error());
        });
}

QStringList PeopleSource::soughtWords() const
{
    const QString text = toQString(m_filter.text).trimmed();
    return text.isEmpty() ? QStringList() : QStringList(text);
}

} // namespace dutydesk
