#include "ui/settings/account_form.h"

#include "core/account/account_error.h"
#include "ui/shell/session.h"
#include "ui/text/error_text.h"
#include "ui/text/vocabulary.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/form_row.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/named.h"
#include "ui/widgets/searchable.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 200;
constexpr int firstPasswordLength = 12;

} // namespace

QString makeFirstPassword()
{
    static const QString signs = u"abcdefghjkmnpqrstuvwxyz23456789"_s;
    QString password;
    for (int i = 0; i < firstPasswordLength; ++i)
        password += signs[QRandomGenerator::system()->bounded(static_cast<int>(signs.size()))];
    return password;
}

QString postWord(Post post)
{
    return phrase("post." + std::string(codeOf(post)));
}

AccountForm::AccountForm(const Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_facts(new FactList(false))
    , m_name(named(u"accounts.name", new QLineEdit))
    , m_displayName(named(u"accounts.displayName", new QLineEdit))
    , m_agent(named(u"accounts.agent", new QComboBox))
    , m_post(named(u"accounts.post", new QComboBox))
    , m_password(named(u"accounts.password", new QLineEdit))
    , m_nameRow(new FormRow({}, m_name))
    , m_displayRow(new FormRow({}, m_displayName))
    , m_agentRow(new FormRow({}, m_agent))
    , m_postRow(new FormRow({}, m_post))
    , m_passwordRow(new FormRow({}, m_password))
    , m_problem(new Label(Role::Bad))
    , m_save(named(u"accounts.save", new QPushButton))
    , m_reset(named(u"accounts.reset", new QPushButton))
    , m_lock(named(u"accounts.lock", new QPushButton))
    , m_close(named(u"accounts.close", new QPushButton))
{
    m_name->setMaxLength(longestName);
    m_displayName->setMaxLength(longestName);
    makeSearchable(*m_agent);
    m_problem->setObjectName("accounts.problem"_L1);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_save->setProperty("role", u"primary"_s);
    m_close->setProperty("role", u"danger"_s);
    for (QWidget* row : std::initializer_list<QWidget*>{m_facts, m_nameRow, m_displayRow, m_agentRow, m_postRow,
                                                        m_passwordRow, m_problem})
        body()->addWidget(row);
    auto* first = new QHBoxLayout;
    first->addWidget(m_save);
    first->addWidget(m_reset);
    first->addStretch();
    auto* second = new QHBoxLayout;
    second->addWidget(m_lock);
    second->addWidget(m_close);
    second->addStretch();
    body()->addLayout(first);
    body()->addLayout(second);
    fillPosts();
    setPeople({});

    connect(m_save, &QPushButton::clicked, this, &AccountForm::saveWanted);
    connect(m_reset, &QPushButton::clicked, this, &AccountForm::resetWanted);
    connect(m_lock, &QPushButton::clicked, this, &AccountForm::lockWanted);
    connect(m_close, &QPushButton::clicked, this, &AccountForm::closeWanted);
    connect(m_agent, &QComboBox::currentIndexChanged, this, &AccountForm::adoptPerson);
}

Account AccountForm::typed() const
{
    Account account = m_shown;
    account.name = m_name->text().trimmed().toStdString();
    account.displayName = m_displayName->text().trimmed().toStdString();
    account.agent = {m_agent->currentData().toLongLong()};
    account.post = static_cast<Post>(m_post->currentData().toInt());
    return account;
}

QString AccountForm::firstPassword() const
{
    return m_password->text();
}

bool AccountForm::isEdited() const
{
    if (isHidden())
        return false;
    const Account now = typed();
    return now.name != m_shown.name || now.displayName != m_shown.displayName || now.agent != m_shown.agent
        || now.post != m_shown.post;
}

void AccountForm::setPeople(std::vector<Agent> people)
{
    const AgentId chosen = typed().agent;
    m_people = std::move(people);
    const QSignalBlocker blocker(m_agent);
    m_agent->clear();
    m_agent->addItem(tr("Nobody: an account of its own"), qint64{0});
    for (const Agent& agent : m_people) {
        m_agent->addItem(tr("%1 · %2", "person and number").arg(toQString(agent.name), toQString(agent.number)),
                         qint64{agent.id.value});
    }
    choosePerson(chosen);
}

void AccountForm::showAccount(const Account& account)
{
    m_shown = account;
    const bool isNew = !account.id;
    const bool writes = m_session.may(Action::AccountWrite);
    m_name->setText(toQString(account.name));
    m_displayName->setText(toQString(account.displayName));
    choosePerson(account.agent);
    m_post->setCurrentIndex(m_post->findData(static_cast<int>(account.post)));
    const bool own = account.id && account.id == m_session.actor().account;
    m_post->setEnabled(writes && !account.agent && !own && m_session.may(actionToGive(account.post)));
    for (QWidget* field : std::initializer_list<QWidget*>{m_name, m_displayName, m_agent})
        field->setEnabled(writes);
    for (FormRow* row : {m_nameRow, m_displayRow, m_agentRow, m_passwordRow})
        row->setError({});
    m_problem->hide();
    m_passwordRow->setVisible(isNew);
    m_password->setText(isNew ? makeFirstPassword() : QString());
    m_save->setVisible(writes);
    m_reset->setVisible(!isNew && m_session.may(Action::AccountResetPassword)
                        && account.state != AccountState::Closed);
    m_lock->setVisible(!isNew && writes);
    m_close->setVisible(!isNew && writes && account.state != AccountState::Closed);
    m_facts->setVisible(!isNew);
    if (!isNew) {
        const ValueText text(QLocale(), m_session.zone());
        std::vector<Fact> facts = {
            {.label = tr("Last here"), .value = account.lastSignIn ? text.instant(*account.lastSignIn) : tr("never")},
            {.label = tr("Password"), .value = account.mustChangePassword ? tr("must be changed at the next sign-in")
                                                                          : tr("chosen by its owner")}};
        if (account.failures > 0)
            facts.push_back({.label = tr("Failed attempts"), .value = text.number(std::int64_t{account.failures}),
                             .tone = Tone::Warn});
        if (account.closesAt)
            facts.push_back({.label = tr("Closes"), .value = text.instant(*account.closesAt), .tone = Tone::Warn});
        m_facts->setFacts(facts);
    }
    retranslate();
}

void AccountForm::choosePerson(AgentId id)
{
    const QSignalBlocker blocker(m_agent);
    while (m_agent->count() > static_cast<int>(m_people.size()) + 1)
        m_agent->removeItem(m_agent->count() - 1);
    // Who left, or whom the reader may not see, stays whose account it is.
    if (m_agent->findData(qint64{id.value}) < 0)
        m_agent->addItem(tr("Somebody who is not in this list"), qint64{id.value});
    m_agent->setCurrentIndex(m_agent->findData(qint64{id.value}));
}

void AccountForm::adoptPerson(int row)
{
    m_post->setEnabled(row <= 0);
    const auto person = std::ranges::find(m_people, AgentId{m_agent->itemData(row).toLongLong()}, &Agent::id);
    if (person == m_people.end())
        return;
    const Agent& agent = *person;
    m_post->setCurrentIndex(m_post->findData(static_cast<int>(agent.post)));
    if (!m_shown.id && m_displayName->text().isEmpty())
        m_displayName->setText(toQString(agent.name));
    if (!m_shown.id && m_name->text().isEmpty())
        m_name->setText(toQString(agent.number));
}

bool AccountForm::isComplete()
{
    const Account account = typed();
    const QString missing = tr("Please fill this in.");
    m_nameRow->setError(account.name.empty() ? missing : QString());
    m_displayRow->setError(account.displayName.empty() ? missing : QString());
    m_passwordRow->setError(!m_shown.id && m_password->text().isEmpty() ? missing : QString());
    m_agentRow->setError(isChosen(*m_agent) ? QString() : tr("Choose somebody from the list."));
    m_problem->hide();
    return m_agentRow->error().isEmpty() && m_nameRow->error().isEmpty() && m_displayRow->error().isEmpty() && m_passwordRow->error().isEmpty();
}

void AccountForm::setSaving(bool saving)
{
    m_save->setEnabled(!saving);
}

void AccountForm::showError(const Error& error)
{
    const QString text = errorText(error, ValueText(QLocale(), m_session.zone()));
    const bool ofPassword = error.code == error::passwordTooShort || error.code == error::passwordSame;
    if (ofPassword && m_passwordRow->isVisibleTo(this)) {
        m_passwordRow->setError(text);
    } else if (error.code == error::fieldTaken) {
        m_nameRow->setError(text);
    } else {
        m_problem->setText(signOf(Tone::Bad) + text);
        m_problem->show();
    }
}

void AccountForm::fillPosts()
{
    const QSignalBlocker blocker(m_post);
    const QVariant chosen = m_post->currentData();
    m_post->clear();
    for (const Post post : allPosts) {
        m_post->addItem(postWord(post), static_cast<int>(post));
        // Shown where somebody has it, but not to be chosen.
        if (!m_session.may(actionToGive(post)))
            qobject_cast<QStandardItemModel*>(m_post->model())->item(m_post->count() - 1)->setEnabled(false);
    }
    m_post->setCurrentIndex(std::max(0, m_post->findData(chosen)));
}

void AccountForm::retranslate()
{
    setTitle(m_shown.id ? toQString(m_shown.displayName) : tr("New account"));
    m_nameRow->setLabel(tr("Name to sign in with"));
    m_displayRow->setLabel(tr("Name shown"));
    m_agentRow->setLabel(tr("Person"));
    m_agentRow->setHint(tr("The account of a person has that person's post, group and area."));
    m_postRow->setLabel(tr("Post"));
    m_passwordRow->setLabel(tr("First password"));
    m_passwordRow->setHint(tr("It has to be changed at the first sign-in."));
    m_save->setText(m_shown.id ? tr("Save") : tr("Open the account"));
    m_reset->setText(tr("Reset the password…"));
    m_lock->setText(m_shown.state == AccountState::Open ? tr("Lock") : tr("Open again"));
    m_close->setText(tr("Close the account…"));
    m_agent->setItemText(0, tr("Nobody: an account of its own"));
    const QSignalBlocker blocker(m_post);
    for (int i = 0; i < m_post->count(); ++i)
        m_post->setItemText(i, postWord(static_cast<Post>(m_post->itemData(i).toInt())));
    giveMnemonics(*this);
}

void AccountForm::focusFirst()
{
    m_name->setFocus();
}

} // namespace dutydesk
