#include "ui/entrance/sign_in_screen.h"

#include "core/account/account_error.h"
#include "core/account/account_service.h"
#include "core/desk/services.h"
#include "ui/shell/shell.h"
#include "ui/text/error_text.h"
#include "ui/text/vocabulary.h"
#include "ui/widgets/form_row.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/named.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardWidth = 460;
constexpr int oneSecond = 1000;

} // namespace

SignInScreen::SignInScreen(Shell& shell, QWidget* parent)
    : Screen(shell, cardWidth, parent)
    , m_login(named(u"signIn.name", new QLineEdit))
    , m_password(named(u"signIn.password", new QLineEdit))
    , m_loginRow(new FormRow({}, m_login))
    , m_passwordRow(new FormRow({}, m_password))
    , m_enter(new QPushButton)
    , m_other(new QPushButton)
    , m_samples(new QWidget)
{
    setObjectName("signIn"_L1);
    m_password->setEchoMode(QLineEdit::Password);
    m_enter->setObjectName("signIn.enter"_L1);
    m_enter->setProperty("role", u"primary"_s);
    m_other->setObjectName("signIn.other"_L1);
    m_samples->setObjectName("signIn.samples"_L1);
    body()->addWidget(m_loginRow);
    body()->addWidget(m_passwordRow);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_other);
    buttons->addStretch();
    buttons->addWidget(m_enter);
    body()->addLayout(buttons);
    body()->addWidget(m_samples);

    connect(m_enter, &QPushButton::clicked, this, &SignInScreen::submit);
    connect(m_other, &QPushButton::clicked, this, &SignInScreen::otherPerson);
    connect(m_login, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_password, &QLineEdit::returnPressed, this, &SignInScreen::submit);
    // The delay is that of an account, not of this window.
    connect(m_login, &QLineEdit::textEdited, this, [this] {
        forgetTrouble();
        setBusy(m_busy);
    });
    m_delayTimer.setInterval(oneSecond);
    connect(&m_delayTimer, &QTimer::timeout, this, &SignInScreen::showDelay);
    retranslate();
}

void SignInScreen::forgetTrouble()
{
    m_delayedUntil.reset();
    m_delayTimer.stop();
    m_loginRow->setError({});
    m_passwordRow->setError({});
    setProblem({});
}

void SignInScreen::begin(const QString& centre)
{
    m_locked = false;
    forgetTrouble();
    m_centre = centre;
    m_login->clear();
    m_password->clear();
    retranslate();
    m_login->setFocus();
}

void SignInScreen::beginLocked()
{
    m_locked = true;
    forgetTrouble();
    m_login->setText(shell().session().login());
    m_password->clear();
    retranslate();
    m_password->setFocus();
}

void SignInScreen::submit()
{
    if (m_busy || m_delayedUntil)
        return;
    m_loginRow->setError(m_login->text().trimmed().isEmpty() ? tr("Please fill this in.") : QString());
    m_passwordRow->setError(m_password->text().isEmpty() ? tr("Please fill this in.") : QString());
    if (m_login->text().trimmed().isEmpty())
        m_login->setFocus();
    else if (m_password->text().isEmpty())
        m_password->setFocus();
    else
        signIn(m_login->text().trimmed(), m_password->text());
}

void SignInScreen::signIn(const QString& login, const QString& password)
{
    setBusy(true);
    setProblem({});
    shell().background().run(
        this, Lane::Write,
        [name = login.toStdString(), secret = password.toStdString(), now = shell().session().now()](
            Services& services) { return services.accounts.signIn(name, secret, now); },
        [this, login, password](Result<Actor> actor) {
            setBusy(false);
            m_password->clear();
            if (!actor) {
                if (actor.error().code == error::passwordMustChange)
                    Q_EMIT passwordOutdated(login, password);
                else
                    showError(actor.error());
                return;
            }
            if (m_locked)
                shell().session().unlock(*std::move(actor));
            else
                shell().session().signIn(*std::move(actor), login);
            Q_EMIT done();
        });
}

void SignInScreen::showError(const Error& error)
{
    m_password->setFocus();
    const Value* until = error.find("until");
    if (error.code == error::signInDelayed && until && std::holds_alternative<Instant>(*until)) {
        m_delayedUntil = std::get<Instant>(*until);
        m_delayTimer.start();
        showDelay();
        return;
    }
    setProblem(errorText(error, ValueText(QLocale(), shell().session().zone())));
}

void SignInScreen::showDelay()
{
    using namespace std::chrono;
    const auto left = m_delayedUntil ? ceil<seconds>(*m_delayedUntil - shell().session().now()) : seconds(0);
    if (left.count() <= 0) {
        m_delayedUntil.reset();
        m_delayTimer.stop();
        setProblem({});
    } else {
        const QString wait = left >= minutes(1)
            ? tr("%1:%2 min").arg(left.count() / 60).arg(left.count() % 60, 2, 10, QChar(u'0'))
            : tr("%n second(s)", nullptr, static_cast<int>(left.count()));
        setProblem(tr("Too many wrong passwords. Next try in %1.").arg(wait));
    }
    setBusy(m_busy);
}

void SignInScreen::setBusy(bool busy)
{
    m_busy = busy;
    m_enter->setEnabled(!busy && !m_delayedUntil);
    m_enter->setText(busy ? tr("Signing in…") : m_locked ? tr("Unlock") : tr("Sign in"));
    m_samples->setEnabled(!busy && !m_delayedUntil);
    m_other->setEnabled(!busy);
    giveMnemonics(*this);
}

void SignInScreen::showSamples()
{
    delete m_samples->layout();
    qDeleteAll(m_samples->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    const std::vector<Installation::SampleAccount> accounts =
        m_locked ? std::vector<Installation::SampleAccount>() : shell().installation().sampleAccounts();
    m_samples->setVisible(!accounts.empty());
    if (accounts.empty())
        return;
    auto* grid = new QGridLayout(m_samples);
    grid->setContentsMargins(0, space::small, 0, 0);
    grid->setSpacing(space::small);
    auto* heading = new QLabel(tr("Sample accounts of the demo centre: one click signs in"));
    heading->setProperty("role", u"muted"_s);
    grid->addWidget(heading, 0, 0, 1, 2);
    int place = 0;
    for (const Installation::SampleAccount& account : accounts) {
        const QString post = phrase("post." + std::string(codeOf(account.post)));
        auto* button = new QPushButton(tr("%1 · %2", "person and post").arg(account.name, post));
        button->setObjectName("sample."_L1 + account.login);
        button->setToolTip(tr("Name %1, password %2").arg(account.login, account.password));
        button->setProperty("role", u"choice"_s);
        connect(button, &QPushButton::clicked, this,
                [this, account] { signIn(account.login, account.password); });
        grid->addWidget(button, 1 + place / 2, place % 2);
        ++place;
    }
}

void SignInScreen::retranslate()
{
    setIcon(m_locked ? u"lock"_s : QString());
    setTitle(m_locked ? tr("Locked") : m_centre.isEmpty() ? u"Dutydesk"_s : m_centre);
    const std::optional<Error>& refusal = shell().session().refusal();
    setText(m_locked && refusal ? errorText(*refusal)
            : m_locked          ? tr("Nobody touched this window for a while. Your work is still here.")
                                : QString());
    m_loginRow->setLabel(tr("Name"));
    m_loginRow->setVisible(!m_locked);
    m_passwordRow->setLabel(m_locked ? tr("Password of %1").arg(m_login->text()) : tr("Password"));
    m_other->setText(tr("Sign in as somebody else"));
    m_other->setVisible(m_locked);
    showSamples();
    setBusy(m_busy);
}

} // namespace dutydesk
