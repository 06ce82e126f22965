#include "ui/entrance/entrance.h"

#include "core/account/account_service.h"
#include "core/centre/centre_service.h"
#include "core/desk/services.h"
#include "core/policy/policy_service.h"
#include "ui/entrance/database_screen.h"
#include "ui/entrance/password_screen.h"
#include "ui/entrance/set_up_screen.h"
#include "ui/entrance/sign_in_screen.h"
#include "ui/entrance/welcome_screen.h"
#include "ui/shell/shell.h"
#include "ui/text/value_text.h"

#include <QEvent>
#include <QLabel>
#include <QTimeZone>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// What the desk must know before it shows anything.
struct DeskFacts
{
    QTimeZone zone;
    Duration idleLock{};
    std::int64_t shiftsADay = 0;
};

Result<DeskFacts> deskFacts(Services& services, Instant now)
{
    DUTYDESK_ASSIGN(centre, services.centre.find());
    DUTYDESK_ASSIGN(policy, services.accounts.policy(now));
    DeskFacts facts{QTimeZone::systemTimeZone(), policy.idleLock, 0};
    if (centre)
        facts.zone = QTimeZone(QByteArray::fromStdString(centre->timeZone));
    DUTYDESK_ASSIGN(set, services.policies.setOn(toDate(toQDateTime(now).toTimeZone(facts.zone).date())));
    DUTYDESK_ASSIGN(shifts, set.integer("staffing.shifts_a_day"));
    facts.shiftsADay = shifts;
    return facts;
}

} // namespace

Entrance::Entrance(Shell& shell, QWidget* parent)
    : QStackedWidget(parent)
    , m_shell(shell)
    , m_waiting(new QLabel)
    , m_welcome(new WelcomeScreen(shell))
    , m_setUp(new SetUpScreen(shell))
    , m_signIn(new SignInScreen(shell))
    , m_password(new PasswordScreen(shell))
    , m_database(new DatabaseScreen(shell))
{
    setObjectName("entrance"_L1);
    m_waiting->setObjectName("entrance.waiting"_L1);
    m_waiting->setAlignment(Qt::AlignCenter);
    m_waiting->setProperty("role", u"muted"_s);
    m_waiting->setText(tr("Opening the database…"));
    addWidget(m_waiting);
    addWidget(m_welcome);
    addWidget(m_setUp);
    addWidget(m_signIn);
    addWidget(m_password);
    addWidget(m_database);

    connect(m_welcome, &WelcomeScreen::demoReady, this, &Entrance::start);
    connect(m_welcome, &WelcomeScreen::setUpWanted, this, [this] {
        setCurrentWidget(m_setUp);
        m_setUp->begin(false);
    });
    connect(m_setUp, &SetUpScreen::back, this, [this] {
        setCurrentWidget(m_welcome);
        m_welcome->begin();
    });
    connect(m_setUp, &SetUpScreen::done, this, &Entrance::prepareDesk);
    connect(m_signIn, &SignInScreen::done, this, &Entrance::prepareDesk);
    connect(m_signIn, &SignInScreen::otherPerson, this, [this] { m_shell.session().signOut(); });
    connect(m_signIn, &SignInScreen::passwordOutdated, this, [this](const QString& login, const QString& password) {
        setCurrentWidget(m_password);
        m_password->beginForced(login, password);
    });
    connect(m_password, &PasswordScreen::done, this, &Entrance::prepareDesk);
    connect(m_password, &PasswordScreen::back, this, [this] {
        if (m_shell.session().state() == Session::State::SignedIn)
            Q_EMIT entered();
        else
            start();
    });
    connect(m_database, &DatabaseScreen::retry, this, &Entrance::start);
}

void Entrance::start()
{
    setCurrentWidget(m_waiting);
    m_shell.background().reopen();
    Installation& installation = m_shell.installation();
    m_shell.background().run(
        this, Lane::Write, [&installation] { return installation.look(); },
        [this](Result<Installation::Standing> standing) {
            if (!standing) {
                showError(standing.error());
                return;
            }
            switch (*standing) {
            case Installation::Standing::Missing:
                setCurrentWidget(m_welcome);
                m_welcome->begin();
                break;
            case Installation::Standing::Empty:
                setCurrentWidget(m_setUp);
                m_setUp->begin(true);
                break;
            case Installation::Standing::Ready: askCentre(); break;
            }
        });
}

void Entrance::askCentre()
{
    m_shell.background().run(
        this, Lane::Read, [](Services& services) { return services.centre.find(); },
        [this](Result<std::optional<Centre>> centre) {
            if (!centre) {
                showError(centre.error());
                return;
            }
            setCurrentWidget(m_signIn);
            m_signIn->begin(*centre ? QString::fromStdString((*centre)->name) : QString());
        });
}

void Entrance::prepareDesk()
{
    learnDesk([this](const Result<>& learned) {
        if (learned)
            Q_EMIT entered();
        else
            showError(learned.error());
    });
}

void Entrance::learnDesk(std::function<void(const Result<>&)> then)
{
    m_shell.background().run(
        this, Lane::Read, [now = m_shell.session().now()](Services& services) { return deskFacts(services, now); },
        [this, then = std::move(then)](Result<DeskFacts> facts) {
            if (!facts) {
                then(facts.error());
                return;
            }
            m_shell.session().setZone(facts->zone);
            m_shell.session().setShiftsADay(static_cast<int>(facts->shiftsADay));
            m_shell.session().setIdleLimit(facts->idleLock);
            then({});
        });
}

void Entrance::lock()
{
    setCurrentWidget(m_signIn);
    m_signIn->beginLocked();
}

void Entrance::changePassword()
{
    setCurrentWidget(m_password);
    m_password->beginWanted(m_shell.session().login());
}

void Entrance::showError(const Error& error)
{
    setCurrentWidget(m_database);
    m_database->setError(error);
}

void Entrance::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_waiting->setText(tr("Opening the database…"));
    QStackedWidget::changeEvent(event);
}

} // namespace dutydesk
