#include "ui/shell/watcher.h"

#include "core/account/account_error.h"
#include "core/account/account_service.h"
#include "core/base/storage_error.h"
#include "core/desk/services.h"
#include "core/journal/journal_service.h"
#include "ui/shell/shell.h"

#include <chrono>
#include <utility>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int everyMs = 800;
/// Clocks of two computers differ by less.
constexpr std::chrono::minutes clockTolerance{2};

struct Seen
{
    JournalNews news;
    std::optional<JournalEntry> newest;
    /// Who is signed in, as the account has it now.
    std::optional<Result<Actor>> actor;
};

bool isRefusal(const Error& error)
{
    return error.code == error::accountClosed || error.code == error::accountLocked || error.code == error::notFound;
}

/// The first look only learns where the journal ends.
Result<Seen> lookSince(Services& services, const Request& request, std::optional<JournalId> last)
{
    Seen seen;
    if (request.actor.account) {
        seen.actor = services.accounts.actorOf(request.actor.account, request.now);
        // That the database is away says nothing about the account.
        if (!*seen.actor && !isRefusal(seen.actor->error()))
            return seen.actor->error();
    }
    if (!last) {
        DUTYDESK_ASSIGN(head, services.journal.head());
        seen.news.last = head.last;
        seen.news.at = head.at;
        return seen;
    }
    DUTYDESK_ASSIGN(news, services.journal.newsSince(*last));
    seen.news = std::move(news);
    if (!seen.news.records.empty() && permit(request.actor, Action::JournalRead)) {
        DUTYDESK_ASSIGN(entries, services.journal.about(request, seen.news.records.back(), Action::JournalRead, {}, 1));
        if (!entries.empty())
            seen.newest = std::move(entries.front());
    }
    return seen;
}

} // namespace

Watcher::Watcher(Shell& shell, QObject* parent)
    : QObject(parent)
    , m_shell(shell)
{
    m_timer.setInterval(everyMs);
    connect(&m_timer, &QTimer::timeout, this, &Watcher::look);
    connect(&shell.background(), &Background::wrote, this, &Watcher::lookNow);
}

void Watcher::start()
{
    if (m_timer.isActive())
        return;
    m_last.reset();
    m_timer.start();
    look();
}

void Watcher::stop()
{
    m_timer.stop();
}

void Watcher::lookNow()
{
    if (m_timer.isActive()) {
        m_timer.start();
        look();
    }
}

void Watcher::look()
{
    m_shell.read(
        this, [last = m_last](Services& services, const Request& request) { return lookSince(services, request, last); },
        [this](Result<Seen> seen) {
            if (!m_timer.isActive())
                return;
            if (!seen) {
                if (seen.error().code == error::storageConnectionLost)
                    m_shell.background().reopen();
                m_away = true;
                Q_EMIT lost(seen.error());
                return;
            }
            const bool first = !m_last;
            m_last = seen->news.last;
            if (std::exchange(m_away, false)) {
                Q_EMIT found();
                Q_EMIT everythingChanged();
            } else if (seen->news.tooMany) {
                Q_EMIT everythingChanged();
            } else if (!first && !seen->news.records.empty()) {
                Q_EMIT changed(seen->news.records);
            }
            if (seen->newest)
                Q_EMIT lastChange(*seen->newest);
            const bool isBehind = seen->news.at > m_shell.session().now() + clockTolerance;
            if (isBehind && !std::exchange(m_clockBehind, isBehind))
                Q_EMIT clockBehind(seen->news.at);
            m_clockBehind = isBehind;
            Q_EMIT looked();
            if (seen->actor)
                follow(*seen->actor);
        },
        {.supersedes = u"look"_s});
}

void Watcher::follow(const Result<Actor>& actor)
{
    Session& session = m_shell.session();
    if (actor)
        session.renew(*actor);
    else if (session.state() == Session::State::SignedIn)
        session.lock(actor.error());
}

} // namespace dutydesk
