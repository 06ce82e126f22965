#pragma once

#include "core/base/ids.h"
#include "ui/shell/actions.h"
#include "ui/shell/background.h"
#include "ui/shell/finder.h"
#include "ui/shell/installation.h"
#include "ui/shell/language.h"
#include "ui/shell/notifications.h"
#include "ui/shell/prompts.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"
#include "ui/shell/undo.h"

#include <QSettings>

#include <memory>

namespace dutydesk {

/// Opens pages and records; the main window is one.
class Navigator
{
public:
    virtual ~Navigator() = default;

    /// `part` is one of the page's `parts`, or empty.
    virtual void openPage(const QString& id, const QString& part = {}) = 0;
    /// The page that shows records of this kind, at this record; false if no page does.
    virtual bool openRecord(const RecordRef& record) = 0;
};

/// What the outside gives the window.
struct Outside
{
    std::unique_ptr<Installation> installation;
    Session::Clock now;
    std::unique_ptr<Prompts> prompts;
    /// Where the window's state is kept: geometry, columns, filters, theme, language.
    std::unique_ptr<QSettings> settings;
};

/// What every page works with. Made before the window and outlives it.
class Shell
{
public:
    explicit Shell(Outside outside);

    Installation& installation() { return *m_outside.installation; }
    Prompts& prompts() { return *m_outside.prompts; }
    QSettings& settings() { return *m_outside.settings; }
    Language& language() { return m_language; }
    Theme& theme() { return m_theme; }
    Session& session() { return m_session; }
    Background& background() { return m_background; }
    Notifications& notifications() { return m_notifications; }
    UndoStack& undo() { return m_undo; }
    ActionCollection& actions() { return m_actions; }

    /// Chooses and remembers.
    void chooseTheme(Theme::Choice choice);
    void chooseLanguage(const QString& code);

    /// Set by the main window.
    Navigator& navigator() { return *m_navigator; }
    void setNavigator(Navigator* navigator) { m_navigator = navigator; }

    /// `background().run` as the signed-in person: the work also gets the request.
    ///
    ///     shell().read(this, [query](Services& s, const Request& r) { return s.tickets.page(r, query); },
    ///                  [this](Result<TicketPage> page) { … });
    template <class Work, class Done>
    TaskId read(QObject* context, Work work, Done done, TaskOptions options = {})
    {
        return m_background.run(
            context, Lane::Read,
            [work = std::move(work), request = m_session.forReading()](Services& services) mutable {
                return work(services, request);
            },
            std::move(done), std::move(options));
    }

    template <class Work, class Done>
    TaskId write(QObject* context, Work work, Done done, TaskOptions options = {})
    {
        return m_background.run(
            context, Lane::Write,
            [work = std::move(work), request = m_session.forWriting()](Services& services) mutable {
                return work(services, request);
            },
            std::move(done), std::move(options));
    }

private:
    Outside m_outside;
    Language m_language;
    Theme m_theme;
    Session m_session;
    Notifications m_notifications;
    ActionCollection m_actions;
    Background m_background;
    UndoStack m_undo;
    Navigator* m_navigator = nullptr;
};

} // namespace dutydesk
