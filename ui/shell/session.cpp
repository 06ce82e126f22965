#include "ui/shell/session.h"

#include <QCoreApplication>
#include <QEvent>
#include <QUuid>

namespace dutydesk {

Session::Session(Clock now, QObject* parent)
    : QObject(parent)
    , m_now(std::move(now))
{
    m_idleTimer.setSingleShot(true);
    connect(&m_idleTimer, &QTimer::timeout, this, &Session::watchIdleness);
    QCoreApplication::instance()->installEventFilter(this);
}

const Actor& Session::actor() const
{
    static const Actor nobody;
    return m_state == State::SignedIn ? m_actor : nobody;
}

void Session::signIn(Actor actor, QString login)
{
    m_actor = std::move(actor);
    m_login = std::move(login);
    setState(State::SignedIn);
}

void Session::signOut()
{
    m_actor = {};
    m_login.clear();
    setState(State::SignedOut);
}

void Session::lock()
{
    if (m_state == State::SignedIn)
        setState(State::Locked);
}

void Session::lock(const Error& refusal)
{
    m_refusal = refusal;
    lock();
}

void Session::unlock(Actor actor)
{
    const bool other = actor.post != m_actor.post;
    m_actor = std::move(actor);
    setState(State::SignedIn);
    if (other)
        Q_EMIT postChanged();
}

void Session::renew(Actor actor)
{
    if (m_state != State::SignedIn || actor.account != m_actor.account)
        return;
    const bool other = actor.post != m_actor.post;
    m_actor = std::move(actor);
    if (other)
        Q_EMIT postChanged();
}

void Session::setState(State state)
{
    m_state = state;
    if (state != State::Locked)
        m_refusal.reset();
    setIdleLimit(m_idleLimit);
    Q_EMIT changed();
}

Request Session::forReading() const
{
    return {actor(), now(), {}, {}};
}

Request Session::forWriting(const QString& reason) const
{
    return {actor(), now(), QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString(), reason.toStdString()};
}

void Session::setIdleLimit(std::chrono::milliseconds limit)
{
    m_idleLimit = limit;
    m_idleTimer.stop();
    if (limit.count() > 0 && m_state == State::SignedIn) {
        m_idleUntil.setRemainingTime(limit);
        m_idleTimer.start(limit);
    }
}

void Session::setZone(const QTimeZone& zone)
{
    if (zone == m_zone || !zone.isValid())
        return;
    m_zone = zone;
    Q_EMIT zoneChanged();
}

void Session::setShiftsADay(int shifts)
{
    if (shifts == m_shiftsADay)
        return;
    m_shiftsADay = shifts;
    Q_EMIT zoneChanged();
}

void Session::watchIdleness()
{
    if (m_idleUntil.hasExpired())
        lock();
    else
        m_idleTimer.start(std::chrono::ceil<std::chrono::milliseconds>(m_idleUntil.remainingTimeAsDuration()));
}

bool Session::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        if (m_idleLimit.count() > 0)
            m_idleUntil.setRemainingTime(m_idleLimit);
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace dutydesk
