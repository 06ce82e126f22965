#pragma once

#include "core/base/permission.h"

#include <QAction>
#include <QKeySequence>
#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace dutydesk {

class Session;

/// What a command is. `text` is asked again when the language changes.
struct ActionInfo
{
    /// "ticket.new": also the object name of the QAction.
    QString id;
    /// The id of the page where it works, or empty for everywhere.
    QString page;
    std::function<QString()> text;
    QKeySequence shortcut = {};
    /// Hidden from those who may never do it.
    std::optional<Action> permission = std::nullopt;
    /// The name of a file in `resources/icons` without ".svg", or empty.
    QString icon = {};
    /// Not offered in the palette (moving the selection and such).
    bool quiet = false;
};

/// All commands of the window, for menus, palette and the overlay of shortcuts.
class ActionCollection : public QObject
{
    Q_OBJECT

public:
    explicit ActionCollection(Session& session, QObject* parent = nullptr);

    /// Makes the command; its shortcut works while the focus is in `where` (a page or the window), which
    /// also owns it.
    QAction* add(ActionInfo info, QWidget* where, std::function<void()> run);

    struct Entry
    {
        ActionInfo info;
        QAction* action;
    };
    /// In the order of adding; commands whose owner is gone are not among them.
    std::vector<Entry> all() const;
    /// Null if there is none.
    QAction* find(const QString& id) const;

    /// Pairs that answer to the same keys in the same place.
    std::vector<std::pair<QString, QString>> conflicts() const;

    void retranslate();
    /// Nothing works while nobody is signed in or the window is locked.
    void setReachable(bool reachable);

private:
    void applyPermissions();

    Session& m_session;
    std::vector<Entry> m_entries;
    bool m_reachable = true;
};

} // namespace dutydesk
