#include "ui/shell/undo.h"

#include "ui/shell/background.h"
#include "ui/shell/notifications.h"
#include "ui/shell/session.h"

namespace dutydesk {

namespace {

constexpr std::size_t longest = 100;

} // namespace

UndoStack::UndoStack(Background& background, Session& session, Notifications& notifications, QObject* parent)
    : QObject(parent)
    , m_background(background)
    , m_session(session)
    , m_notifications(notifications)
{
    connect(&session, &Session::changed, this, [this] {
        const AccountId who = m_session.actor().account;
        if (!who || who == m_whose)
            return;
        m_whose = who;
        m_edits.clear();
        Q_EMIT changed();
    });
}

void UndoStack::push(Undoable edit)
{
    if (m_edits.size() == longest)
        m_edits.erase(m_edits.begin());
    m_edits.push_back(std::move(edit));
    Q_EMIT changed();
}

QString UndoStack::next() const
{
    return m_edits.empty() ? QString() : m_edits.back().text;
}

void UndoStack::undo()
{
    if (m_edits.empty())
        return;
    Undoable edit = std::move(m_edits.back());
    m_edits.pop_back();
    Q_EMIT changed();
    m_background.run(
        this, Lane::Write,
        [inverse = std::move(edit.inverse), request = m_session.forWriting()](Services& services) {
            return inverse(services, request);
        },
        [this, text = std::move(edit.text)](Result<> outcome) {
            if (outcome)
                m_notifications.done(tr("Undone: %1").arg(text));
            else
                m_notifications.fail(outcome.error());
        });
}

} // namespace dutydesk
