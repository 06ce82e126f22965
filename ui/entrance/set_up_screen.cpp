#include "ui/entrance/set_up_screen.h"

#include "core/account/account_error.h"
#include "core/desk/services.h"
#include "core/desk/set_up_service.h"
#include "ui/shell/shell.h"
#include "ui/text/error_text.h"
#include "ui/widgets/form_row.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/named.h"
#include "ui/widgets/searchable.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QTimeZone>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardWidth = 620;
constexpr int longestName = 200;

QLineEdit* field(const QString& name)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setMaxLength(longestName);
    return edit;
}

QLineEdit* passwordField(const QString& name)
{
    QLineEdit* edit = field(name);
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

} // namespace

SetUpScreen::SetUpScreen(Shell& shell, QWidget* parent)
    : Screen(shell, cardWidth, parent)
    , m_centre(field(u"setUp.centre"_s))
    , m_zone(named(u"setUp.zone", new QComboBox))
    , m_person(field(u"setUp.person"_s))
    , m_account(field(u"setUp.account"_s))
    , m_password(passwordField(u"setUp.password"_s))
    , m_repeat(passwordField(u"setUp.repeat"_s))
    , m_centreRow(new FormRow({}, m_centre))
    , m_zoneRow(new FormRow({}, m_zone))
    , m_personRow(new FormRow({}, m_person))
    , m_accountRow(new FormRow({}, m_account))
    , m_passwordRow(new FormRow({}, m_password))
    , m_repeatRow(new FormRow({}, m_repeat))
    , m_back(new QPushButton)
    , m_create(new QPushButton)
{
    setObjectName("setUp"_L1);
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(id));
    makeSearchable(*m_zone);
    m_back->setObjectName("setUp.back"_L1);
    m_create->setObjectName("setUp.create"_L1);
    m_create->setProperty("role", u"primary"_s);
    m_create->setDefault(true);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::page);
    grid->setVerticalSpacing(space::normal);
    grid->addWidget(m_centreRow, 0, 0, Qt::AlignTop);
    grid->addWidget(m_zoneRow, 0, 1, Qt::AlignTop);
    grid->addWidget(m_personRow, 1, 0, Qt::AlignTop);
    grid->addWidget(m_accountRow, 1, 1, Qt::AlignTop);
    grid->addWidget(m_passwordRow, 2, 0, Qt::AlignTop);
    grid->addWidget(m_repeatRow, 2, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    body()->addLayout(grid);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_create);
    body()->addLayout(buttons);

    connect(m_back, &QPushButton::clicked, this, &SetUpScreen::back);
    connect(m_create, &QPushButton::clicked, this, &SetUpScreen::submit);
    for (QLineEdit* edit : {m_centre, m_person, m_account, m_password, m_repeat})
        connect(edit, &QLineEdit::returnPressed, this, &SetUpScreen::submit);
    retranslate();
}

void SetUpScreen::begin(bool databaseExists)
{
    m_databaseExists = databaseExists;
    m_back->setVisible(!databaseExists);
    // A computer may have a zone that is in no list, "Etc/UTC" above all.
    const QByteArray own = QTimeZone::systemTimeZoneId();
    m_zone->setCurrentText(QString::fromLatin1(QTimeZone::isTimeZoneIdAvailable(own) ? own : QByteArrayLiteral("UTC")));
    setProblem({});
    m_centre->setFocus();
}

bool SetUpScreen::check()
{
    bool fine = true;
    const auto judge = [&](FormRow* row, bool wrong, const QString& problem) {
        row->setError(wrong ? problem : QString());
        if (wrong && std::exchange(fine, false))
            row->field()->setFocus();
    };
    const QString missing = tr("Please fill this in.");
    judge(m_centreRow, m_centre->text().trimmed().isEmpty(), missing);
    judge(m_zoneRow, !QTimeZone::isTimeZoneIdAvailable(m_zone->currentText().trimmed().toLatin1()),
          tr("Choose a time zone from the list."));
    judge(m_personRow, m_person->text().trimmed().isEmpty(), missing);
    judge(m_accountRow, m_account->text().trimmed().isEmpty(), missing);
    judge(m_passwordRow, m_password->text().isEmpty(), missing);
    judge(m_repeatRow, m_repeat->text() != m_password->text(), tr("The two passwords differ."));
    return fine;
}

void SetUpScreen::submit()
{
    setProblem({});
    if (!check())
        return;
    setBusy(true);
    SetUp setUp;
    setUp.centre.name = m_centre->text().trimmed().toStdString();
    setUp.centre.timeZone = m_zone->currentText().trimmed().toStdString();
    setUp.centre.language = shell().language().code().toStdString();
    setUp.accountName = m_account->text().trimmed().toStdString();
    setUp.displayName = m_person->text().trimmed().toStdString();
    setUp.password = m_password->text().toStdString();

    const auto create = [this, setUp] {
        shell().background().reopen();
        shell().background().run(
            this, Lane::Write,
            [setUp, now = shell().session().now()](Services& services) { return services.setUp.setUp(setUp, now); },
            [this](Result<Actor> administrator) {
                setBusy(false);
                if (!administrator) {
                    showError(administrator.error());
                    return;
                }
                const QString login = m_account->text().trimmed();
                for (QLineEdit* edit : {m_centre, m_person, m_account, m_password, m_repeat})
                    edit->clear();
                shell().session().signIn(*std::move(administrator), login);
                Q_EMIT done();
            });
    };
    if (m_databaseExists) {
        create();
        return;
    }
    Installation& installation = shell().installation();
    shell().background().run(
        this, Lane::Write, [&installation] { return installation.useOwn(); },
        [this, create](Result<> made) {
            if (!made) {
                setBusy(false);
                showError(made.error());
                return;
            }
            // Trying again after a wrong password must not make the database twice.
            m_databaseExists = true;
            create();
        });
}

void SetUpScreen::showError(const Error& error)
{
    const QString text = errorText(error);
    if (error.code == error::passwordTooShort || error.code == error::passwordSame) {
        m_passwordRow->setError(text);
        m_password->setFocus();
    } else {
        setProblem(text);
    }
}

void SetUpScreen::setBusy(bool busy)
{
    m_create->setEnabled(!busy);
    m_back->setEnabled(!busy);
    m_create->setText(busy ? tr("Setting up…") : tr("Create the centre"));
    giveMnemonics(*this);
}

void SetUpScreen::retranslate()
{
    setTitle(tr("Set up my centre"));
    setText(tr("You become its administrator: the one who opens the other accounts."));
    m_centreRow->setLabel(tr("Name of the centre"));
    m_zoneRow->setLabel(tr("Time zone"));
    m_personRow->setLabel(tr("Your name"));
    m_accountRow->setLabel(tr("Name to sign in with"));
    m_passwordRow->setLabel(tr("Password"));
    m_repeatRow->setLabel(tr("Password once more"));
    m_back->setText(tr("Back"));
    m_create->setText(tr("Create the centre"));
    giveMnemonics(*this);
}

} // namespace dutydesk
