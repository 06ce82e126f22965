#include "ui/shell/built_in_finders.h"

#include "ui/shell/main_window.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// Where the words begin with what was typed first, then those that only contain it; none if all of it
/// is nowhere.
void keepFitting(std::vector<Found>& found, const QString& text)
{
    std::erase_if(found, [&](const Found& one) { return !one.text.contains(text, Qt::CaseInsensitive); });
    std::ranges::stable_sort(found, {}, [&](const Found& one) {
        return one.text.startsWith(text, Qt::CaseInsensitive) ? 0 : 1;
    });
}

} // namespace

PageFinder::PageFinder(MainWindow& window)
    : Finder(&window)
    , m_window(window)
{
}

QString PageFinder::heading() const
{
    return tr("Pages");
}

void PageFinder::find(const QString& text, std::function<void(std::vector<Found>)> give)
{
    std::vector<Found> found;
    for (Page* page : m_window.shownPages()) {
        found.push_back({page->title(), {}, page->iconName(), [this, page] { m_window.openPage(page->id()); }});
        for (const PagePart& part : page->parts())
            found.push_back({part.title, page->title(), page->iconName(),
                             [this, page, part] { m_window.openPage(page->id(), part.id); }});
    }
    keepFitting(found, text);
    give(std::move(found));
}

CommandFinder::CommandFinder(const ActionCollection& actions, MainWindow& window)
    : Finder(&window)
    , m_actions(actions)
    , m_window(window)
{
}

QString CommandFinder::heading() const
{
    return tr("Commands");
}

void CommandFinder::find(const QString& text, std::function<void(std::vector<Found>)> give)
{
    const Page* here = m_window.currentPage();
    std::vector<Found> found;
    for (const auto& [info, action] : m_actions.all()) {
        const bool works = info.page.isEmpty() || (here && info.page == here->id());
        if (!works || info.quiet || !action->isVisible() || !action->isEnabled())
            continue;
        found.push_back({info.text(), info.shortcut.toString(QKeySequence::NativeText),
                         info.icon.isEmpty() ? u"command"_s : info.icon, [action] { action->trigger(); }});
    }
    // What the page offers comes before what is there everywhere.
    std::ranges::stable_partition(found, [&](const Found& one) {
        return here && std::ranges::any_of(m_actions.all(), [&](const ActionCollection::Entry& entry) {
                   return entry.info.page == here->id() && entry.info.text() == one.text;
               });
    });
    // What the other pages begin with is found from everywhere.
    for (Page* page : m_window.shownPages()) {
        if (page == here)
            continue;
        for (QAction* action : page->buttons()) {
            if (action->isVisible() && action->isEnabled())
                found.push_back({action->text(), page->title(), page->iconName(), [this, page, action] {
                                     m_window.openPage(page->id());
                                     if (m_window.currentPage() == page)
                                         action->trigger();
                                 }});
        }
    }
    keepFitting(found, text);
    give(std::move(found));
}

} // namespace dutydesk
