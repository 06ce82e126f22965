#include "ui/people/people_finder.h"

#include "core/desk/services.h"
#include "core/people/people_service.h"
#include "ui/people/people_words.h"
#include "ui/shell/shell.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFound = 8;

} // namespace

PeopleFinder::PeopleFinder(Shell& shell, QObject* parent) : Finder(parent), m_shell(shell) {}

QString PeopleFinder::heading() const
{
    return tr("People");
}

void PeopleFinder::find(const QString& text, std::function<void(std::vector<Found>)> give)
{
    if (text.trimmed().isEmpty() || !m_shell.session().may(Action::PeopleRead)) {
        give({});
        return;
    }
    PeopleFilter filter;
    filter.text = text.toStdString();
    m_shell.read(
        this,
        [filter](Services& services, const Request& request) {
            return services.people.list(request, filter, PeopleSort::Name, false, {}, mostFound);
        },
        [this, give = std::move(give)](Result<PeoplePage> page) {
            std::vector<Found> found;
            if (page) {
                for (const Agent& agent : page->people) {
                    found.push_back({.text = tr("%1 · %2", "name and number of a person")
                                                 .arg(toQString(agent.name), toQString(agent.number)),
                                     .detail = postName(agent.post),
                                     .icon = u"people"_s,
                                     .open = [this, id = agent.id] { m_shell.navigator().openRecord(ref(id)); }});
                }
            }
            give(std::move(found));
        },
        {.supersedes = u"people"_s});
}

} // namespace dutydesk
