#include "ui/entrance/password_screen.h"

#include "core/account/account_error.h"
#include "core/account/account_service.h"
#include "core/desk/services.h"
#include "ui/shell/shell.h"
#include "ui/text/error_text.h"
#include "ui/widgets/form_row.h"
#include "ui/widgets/mnemonics.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardWidth = 460;

QLineEdit* passwordField(const QString& name)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

} // namespace

PasswordScreen::PasswordScreen(Shell& shell, QWidget* parent)
    : Screen(shell, cardWidth, parent)
    , m_old(passwordField(u"password.old"_s))
    , m_new(passwordField(u"password.new"_s))
    , m_repeat(passwordField(u"password.repeat"_s))
    , m_oldRow(new FormRow({}, m_old))
    , m_newRow(new FormRow({}, m_new))
    , m_repeatRow(new FormRow({}, m_repeat))
    , m_back(new QPushButton)
    , m_change(new QPushButton)
{
    setObjectName("password"_L1);
    m_back->setObjectName("password.back"_L1);
    m_change->setObjectName("password.change"_L1);
    m_change->setProperty("role", u"primary"_s);
    body()->addWidget(m_oldRow);
    body()->addWidget(m_newRow);
    body()->addWidget(m_repeatRow);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_change);
    body()->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, &PasswordScreen::back);
    connect(m_change, &QPushButton::clicked, this, &PasswordScreen::submit);
    for (QLineEdit* edit : {m_old, m_new, m_repeat})
        connect(edit, &QLineEdit::returnPressed, this, &PasswordScreen::submit);
    retranslate();
}

void PasswordScreen::beginForced(const QString& login, const QString& oldPassword)
{
    m_typedPassword = oldPassword;
    begin(login, true);
    m_new->setFocus();
}

void PasswordScreen::beginWanted(const QString& login)
{
    m_typedPassword.clear();
    begin(login, false);
    m_old->setFocus();
}

void PasswordScreen::begin(const QString& login, bool forced)
{
    m_login = login;
    m_forced = forced;
    for (QLineEdit* edit : {m_old, m_new, m_repeat})
        edit->clear();
    for (FormRow* row : {m_oldRow, m_newRow, m_repeatRow})
        row->setError({});
    m_oldRow->setVisible(!forced);
    setProblem({});
    retranslate();
}

void PasswordScreen::submit()
{
    setProblem({});
    m_newRow->setError(m_new->text().isEmpty() ? tr("Please fill this in.") : QString());
    m_repeatRow->setError(m_new->text() != m_repeat->text() ? tr("The two passwords differ.") : QString());
    if (!m_newRow->error().isEmpty() || !m_repeatRow->error().isEmpty() || !m_change->isEnabled())
        return;
    m_change->setEnabled(false);
    const QString oldPassword = m_forced ? m_typedPassword : m_old->text();
    shell().background().run(
        this, Lane::Write,
        [login = m_login.toStdString(), before = oldPassword.toStdString(), after = m_new->text().toStdString(),
         now = shell().session().now()](Services& services) {
            return services.accounts.changePassword(login, before, after, now);
        },
        [this](Result<Actor> actor) {
            m_change->setEnabled(true);
            if (!actor) {
                const QString text = errorText(actor.error(), ValueText(QLocale(), shell().session().zone()));
                const bool isNew = actor.error().code == error::passwordTooShort
                    || actor.error().code == error::passwordSame;
                const bool isOld = !m_forced && actor.error().code == error::wrongPassword;
                (isNew ? m_newRow : m_oldRow)->setError(isNew || isOld ? text : QString());
                setProblem(isNew || isOld ? QString() : text);
                return;
            }
            for (QLineEdit* edit : {m_old, m_new, m_repeat})
                edit->clear();
            m_typedPassword.clear();
            shell().session().signIn(*std::move(actor), m_login);
            shell().notifications().done(tr("Your password is changed."));
            Q_EMIT done();
        });
}

void PasswordScreen::retranslate()
{
    setTitle(m_forced ? tr("Choose your own password") : tr("Change my password"));
    setText(m_forced ? tr("Your password was given to you by somebody else. From now on only you should know it.")
                     : QString());
    m_oldRow->setLabel(tr("Password until now"));
    m_newRow->setLabel(tr("New password"));
    m_repeatRow->setLabel(tr("New password once more"));
    m_back->setText(tr("Back"));
    m_change->setText(tr("Change password"));
    giveMnemonics(*this);
}

} // namespace dutydesk
