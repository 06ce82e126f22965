#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace dutydesk {

class Background;
class Notifications;
class Session;
struct Services;

/// An edit that can be taken back: what was done, in words ("Moved Li Na to the Eastern area"), and the
/// inverse command, run on a worker with a fresh request of whoever is signed in. The inverse is a command
/// like any other: it is checked, it is journaled, and it fails if somebody changed the record since.
struct Undoable
{
    QString text;
    std::function<Result<>(Services&, const Request&)> inverse;
};

/// What Ctrl Z takes back, last first. Forgotten when somebody else signs in.
class UndoStack : public QObject
{
    Q_OBJECT

public:
    UndoStack(Background& background, Session& session, Notifications& notifications, QObject* parent = nullptr);

    void push(Undoable edit);
    /// What `undo` would take back, or empty.
    QString next() const;
    /// Runs the last inverse and tells the user how it ended. A failed one stays away: the record moved on.
    void undo();

Q_SIGNALS:
    void changed();

private:
    Background& m_background;
    Session& m_session;
    Notifications& m_notifications;
    AccountId m_whose;
    std::vector<Undoable> m_edits;
};

} // namespace dutydesk
