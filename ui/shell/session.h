#pragma once

#include "core/base/actor.h"
#include "core/base/error.h"
#include "core/base/permission.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QString>
#include <QTimeZone>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace dutydesk {

/// Who is signed in at this window, and the requests made in that person's name. Locks itself when
/// nobody touched keyboard or mouse for the idle limit; a locked session makes no writing requests valid:
/// its actor is empty until it is unlocked.
class Session : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<Instant()>;

    explicit Session(Clock now, QObject* parent = nullptr);

    enum class State { SignedOut, SignedIn, Locked };
    State state() const { return m_state; }
    /// Empty unless signed in.
    const Actor& actor() const;
    /// Who has to come back while it is locked, as typed when signing in.
    const QString& login() const { return m_login; }

    void signIn(Actor actor, QString login);
    void signOut();
    void lock();
    /// The same because the account may not go on; the entrance says why.
    void lock(const Error& refusal);
    /// Why, if it was for more than that nobody touched it.
    const std::optional<Error>& refusal() const { return m_refusal; }
    /// The same person again, perhaps with another post or duty than before.
    void unlock(Actor actor);

    /// The same person at work, with another post, group or name than a moment ago.
    void renew(Actor actor);

    /// What the person may do somewhere, for showing or hiding a control; services decide.
    bool may(Action action) const { return mayEver(actor(), action); }

    Request forReading() const;
    /// With a fresh idempotency key: keep the request while trying the same thing again.
    Request forWriting(const QString& reason = {}) const;
    Instant now() const { return m_now(); }

    /// Zero never locks.
    void setIdleLimit(std::chrono::milliseconds limit);

    /// The centre's time zone, in which every time is shown.
    const QTimeZone& zone() const { return m_zone; }
    void setZone(const QTimeZone& zone);

    /// Into how many shifts the centre's day is cut; 0 while unknown.
    int shiftsADay() const { return m_shiftsADay; }
    void setShiftsADay(int shifts);

Q_SIGNALS:
    /// Signed in, out, locked or unlocked.
    void changed();
    /// The post of whoever is signed in is another one, and so is what the pages may show.
    void postChanged();
    /// The zone or the shifts are other ones.
    void zoneChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setState(State state);
    void watchIdleness();

    Clock m_now;
    State m_state = State::SignedOut;
    Actor m_actor;
    std::optional<Error> m_refusal;
    QString m_login;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    int m_shiftsADay = 0;
    std::chrono::milliseconds m_idleLimit{0};
    QDeadlineTimer m_idleUntil;
    QTimer m_idleTimer;
};

} // namespace dutydesk
