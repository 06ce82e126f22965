#include "ui/shell/actions.h"

#include "ui/shell/session.h"

#include <QWidget>

#include <algorithm>

namespace dutydesk {

ActionCollection::ActionCollection(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, &ActionCollection::applyPermissions);
}

QAction* ActionCollection::add(ActionInfo info, QWidget* where, std::function<void()> run)
{
    auto* action = new QAction(info.text(), where);
    action->setObjectName(info.id);
    action->setShortcut(info.shortcut);
    action->setShortcutContext(info.page.isEmpty() ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    if (info.permission)
        action->setVisible(m_session.may(*info.permission));
    connect(action, &QAction::triggered, where, [this, run = std::move(run)] {
        if (m_reachable)
            run();
    });
    connect(action, &QObject::destroyed, this, [this, action] {
        std::erase_if(m_entries, [action](const Entry& entry) { return entry.action == action; });
    });
    where->addAction(action);
    m_entries.push_back({std::move(info), action});
    return action;
}

std::vector<ActionCollection::Entry> ActionCollection::all() const
{
    return m_entries;
}

QAction* ActionCollection::find(const QString& id) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const Entry& entry) { return entry.info.id == id; });
    return found == m_entries.end() ? nullptr : found->action;
}

std::vector<std::pair<QString, QString>> ActionCollection::conflicts() const
{
    std::vector<std::pair<QString, QString>> pairs;
    for (auto one = m_entries.begin(); one != m_entries.end(); ++one) {
        for (auto other = std::next(one); other != m_entries.end(); ++other) {
            const bool meet = one->info.page.isEmpty() || other->info.page.isEmpty() || one->info.page == other->info.page;
            if (meet && !one->info.shortcut.isEmpty() && one->info.shortcut == other->info.shortcut)
                pairs.emplace_back(one->info.id, other->info.id);
        }
    }
    return pairs;
}

void ActionCollection::retranslate()
{
    for (const Entry& entry : m_entries)
        entry.action->setText(entry.info.text());
}

void ActionCollection::setReachable(bool reachable)
{
    m_reachable = reachable;
}

void ActionCollection::applyPermissions()
{
    for (const Entry& entry : m_entries) {
        if (entry.info.permission)
            entry.action->setVisible(m_session.may(*entry.info.permission));
    }
}

} // namespace dutydesk
