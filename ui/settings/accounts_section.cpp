#include "ui/settings/accounts_section.h"

#include "core/account/account_error.h"
#include "core/account/account_service.h"
#include "core/desk/services.h"
#include "core/people/people_service.h"
#include "ui/text/error_text.h"
#include "ui/text/vocabulary.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/form_row.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_splitter.h"
#include "ui/widgets/paged_table.h"
#include "ui/widgets/row_list_source.h"
#include "ui/widgets/state_view.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QStandardItemModel>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 200;
constexpr int mostPeople = 5000;
constexpr int sideWidth = 270;
constexpr int firstPasswordLength = 12;

/// Twelve letters and digits that can't be mistaken for each other when read aloud.
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

PagedCell stateCell(AccountState state)
{
    const QString word = phrase("account.state." + std::string(codeOf(state)));
    switch (state) {
    case AccountState::Open: return {.text = word, .tone = Tone::Good, .isTag = true};
    case AccountState::Locked: return {.text = word, .tone = Tone::Warn, .isTag = true};
    case AccountState::Closed: return {.text = word, .isTag = true};
    }
    return {};
}

PagedRow rowOf(const Account& account, const ValueText& text)
{
    return {account.id.value,
            {{.text = toQString(account.displayName)},
             {.text = toQString(account.name)},
             {.text = postWord(account.post)},
             stateCell(account.state),
             {.text = account.lastSignIn ? text.instant(*account.lastSignIn) : AccountsSection::tr("never"),
              .isMuted = true}},
            account};
}

} // namespace

AccountsSection::AccountsSection(Shell& shell, QWidget* parent)
    : SettingsSection(u"accounts"_s, shell, parent)
    , m_search(new QLineEdit)
    , m_new(new QPushButton)
    , m_form(new Card)
    , m_hint(new StateView)
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
    , m_save(new QPushButton)
    , m_reset(new QPushButton)
    , m_lock(new QPushButton)
    , m_close(new QPushButton)
{
    m_source = new RowListSource(
        [] {
            return std::vector<PagedColumn>{
                {.id = u"person"_s, .title = tr("Name"), .width = 150, .order = u"person"_s, .stretches = true},
                {.id = u"name"_s, .title = tr("Signs in as"), .width = 120, .order = u"name"_s},
                {.id = u"post"_s, .title = tr("Post"), .width = 150, .order = u"post"_s},
                {.id = u"state"_s, .title = tr("State"), .width = 80, .order = u"state"_s},
                {.id = u"last"_s, .title = tr("Last here"), .width = 110}};
        },
        [this](RowListSource::Give give) {
            this->shell().read(
                this, [](Services& services, const Request& request) { return services.accounts.list(request); },
                [this, give](Result<std::vector<Account>> accounts) {
                    if (!accounts) {
                        give(std::move(accounts).error());
                        return;
                    }
                    const ValueText text(QLocale(), this->shell().session().zone());
                    std::vector<PagedRow> rows;
                    for (const Account& account : *accounts)
                        rows.push_back(rowOf(account, text));
                    give(std::move(rows));
                });
        },
        this);
    m_table = new PagedTable(u"accounts.table"_s, *m_source, shell.settings());
    m_search->setObjectName("accounts.search"_L1);
    m_search->setClearButtonEnabled(true);
    m_new->setObjectName("accounts.new"_L1);
    m_new->setProperty("role", u"primary"_s);
    m_name->setMaxLength(longestName);
    m_displayName->setMaxLength(longestName);
    m_agent->setEditable(true);
    m_agent->setInsertPolicy(QComboBox::NoInsert);
    m_agent->completer()->setFilterMode(Qt::MatchContains);
    m_agent->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_problem->setObjectName("accounts.problem"_L1);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_save->setObjectName("accounts.save"_L1);
    m_save->setProperty("role", u"primary"_s);
    m_reset->setObjectName("accounts.reset"_L1);
    m_lock->setObjectName("accounts.lock"_L1);
    m_close->setObjectName("accounts.close"_L1);
    m_close->setProperty("role", u"danger"_s);

    auto* head = new QHBoxLayout;
    head->addWidget(m_search, 1);
    head->addWidget(m_new);
    auto* listCard = new Card;
    listCard->body()->addLayout(head);
    listCard->body()->addWidget(m_table, 1);
    for (QWidget* row : std::initializer_list<QWidget*>{m_facts, m_nameRow, m_displayRow, m_agentRow, m_postRow,
                                                        m_passwordRow, m_problem})
        m_form->body()->addWidget(row);
    auto* first = new QHBoxLayout;
    first->addWidget(m_save);
    first->addWidget(m_reset);
    first->addStretch();
    auto* second = new QHBoxLayout;
    second->addWidget(m_lock);
    second->addWidget(m_close);
    second->addStretch();
    m_form->body()->addLayout(first);
    m_form->body()->addLayout(second);
    auto* side = new QWidget;
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->addWidget(m_form);
    sideColumn->addWidget(m_hint);
    sideColumn->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(side);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(sideWidth);
    auto* splitter = new PageSplitter(u"accounts.split"_s, Qt::Horizontal, {640, 340}, shell.settings());
    splitter->addWidget(listCard);
    splitter->addWidget(scroll);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    hideForm();
    m_new->setVisible(shell.session().may(Action::AccountWrite));
    fillPosts();

    connect(m_search, &QLineEdit::textChanged, m_source, &RowListSource::filter);
    connect(m_table, &PagedTable::currentChanged, this, &AccountsSection::choose);
    connect(&m_table->model(), &PagedModel::rowsArrived, this, [this] {
        if (m_wanted != 0)
            choose();
    });
    connect(m_new, &QPushButton::clicked, this, &AccountsSection::beginNew);
    connect(m_save, &QPushButton::clicked, this, &AccountsSection::save);
    connect(m_reset, &QPushButton::clicked, this, &AccountsSection::resetPassword);
    connect(m_lock, &QPushButton::clicked, this, [this] {
        setState(m_shown.state == AccountState::Open ? AccountState::Locked : AccountState::Open);
    });
    connect(m_close, &QPushButton::clicked, this, [this] {
        const Question question{tr("Close the account"),
                                tr("%1 can't sign in any more. The account stays for the record.")
                                    .arg(toQString(m_shown.displayName)),
                                tr("Close the account"), {}, true};
        if (this->shell().prompts().confirm(this, question))
            setState(AccountState::Closed);
    });
    connect(m_agent, &QComboBox::currentIndexChanged, this, [this](int row) {
        m_post->setEnabled(row <= 0);
        if (row <= 0 || static_cast<std::size_t>(row) > m_people.size())
            return;
        const Agent& agent = m_people[static_cast<std::size_t>(row) - 1];
        m_post->setCurrentIndex(m_post->findData(static_cast<int>(agent.post)));
        if (!m_shown.id && m_displayName->text().isEmpty())
            m_displayName->setText(toQString(agent.name));
        if (!m_shown.id && m_name->text().isEmpty())
            m_name->setText(toQString(agent.number));
    });
    retranslate();
}

QString AccountsSection::title() const
{
    return tr("Accounts");
}

void AccountsSection::refresh()
{
    m_table->refresh();
    if (m_people.empty() && shell().session().may(Action::PeopleRead))
        askPeople();
}

void AccountsSection::askPeople()
{
    shell().read(
        this,
        [today = toDate(ValueText(QLocale(), shell().session().zone()).local(shell().session().now()).date())](
            Services& services, const Request& request) {
            PeopleFilter filter;
            filter.today = today;
            return services.people.list(request, filter, PeopleSort::Name, false, {}, mostPeople);
        },
        [this](Result<PeoplePage> people) {
            if (!people)
                return;
            m_people = std::move(people->people);
            const QSignalBlocker blocker(m_agent);
            m_agent->clear();
            m_agent->addItem(tr("Nobody: an account of its own"));
            for (const Agent& agent : m_people)
                m_agent->addItem(tr("%1 · %2", "person and number").arg(toQString(agent.name), toQString(agent.number)));
            if (!m_form->isHidden() && !isEdited())
                show(m_shown);
        },
        {.supersedes = u"people"_s});
}

void AccountsSection::changed(const std::vector<RecordRef>& records)
{
    if (std::ranges::any_of(records, [](const RecordRef& record) { return record.kind == AccountTag::record; }))
        m_table->refresh();
}

bool AccountsSection::open(const RecordRef& record)
{
    if (record.kind != AccountTag::record)
        return false;
    m_wanted = record.id;
    m_table->choose(record.id);
    return true;
}

const Account* AccountsSection::current() const
{
    const PagedRow* row = m_table->currentRow();
    return row ? std::any_cast<Account>(&row->data) : nullptr;
}

void AccountsSection::choose()
{
    if (m_wanted != 0)
        m_table->choose(std::exchange(m_wanted, 0));
    const Account* account = current();
    if (!account || (account->id == m_shown.id && isEdited()))
        return;
    show(*account);
}

Account AccountsSection::typed() const
{
    Account account = m_shown;
    account.name = m_name->text().trimmed().toStdString();
    account.displayName = m_displayName->text().trimmed().toStdString();
    const int person = m_agent->currentIndex();
    const bool known = person > 0 && static_cast<std::size_t>(person) <= m_people.size();
    if (!m_people.empty())
        account.agent = known ? m_people[static_cast<std::size_t>(person) - 1].id : AgentId{};
    account.post = static_cast<Post>(m_post->currentData().toInt());
    return account;
}

bool AccountsSection::isEdited() const
{
    if (m_form->isHidden())
        return false;
    const Account now = typed();
    return now.name != m_shown.name || now.displayName != m_shown.displayName || now.agent != m_shown.agent
        || now.post != m_shown.post;
}

void AccountsSection::show(const Account& account)
{
    m_shown = account;
    const bool isNew = !account.id;
    const bool writes = shell().session().may(Action::AccountWrite);
    m_name->setText(toQString(account.name));
    m_displayName->setText(toQString(account.displayName));
    const auto person = std::ranges::find(m_people, account.agent, &Agent::id);
    {
        const QSignalBlocker blocker(m_agent);
        m_agent->setCurrentIndex(person == m_people.end() ? 0 : static_cast<int>(person - m_people.begin()) + 1);
    }
    m_post->setCurrentIndex(m_post->findData(static_cast<int>(account.post)));
    const bool own = account.id && account.id == shell().session().actor().account;
    m_post->setEnabled(writes && !account.agent && !own && shell().session().may(actionToGive(account.post)));
    for (QWidget* field : std::initializer_list<QWidget*>{m_name, m_displayName, m_agent})
        field->setEnabled(writes);
    for (FormRow* row : {m_nameRow, m_displayRow, m_passwordRow})
        row->setError({});
    m_problem->hide();
    m_passwordRow->setVisible(isNew);
    m_password->setText(isNew ? makeFirstPassword() : QString());
    m_save->setVisible(writes);
    m_reset->setVisible(!isNew && shell().session().may(Action::AccountResetPassword)
                        && account.state != AccountState::Closed);
    m_lock->setVisible(!isNew && writes);
    m_close->setVisible(!isNew && writes && account.state != AccountState::Closed);
    m_facts->setVisible(!isNew);
    if (!isNew) {
        const ValueText text(QLocale(), shell().session().zone());
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
    m_form->show();
    m_hint->hide();
    retranslate();
}

void AccountsSection::hideForm()
{
    m_form->hide();
    m_hint->show();
}

void AccountsSection::beginNew()
{
    if (!mayLeave())
        return;
    m_table->clearChoice();
    show({});
    m_name->setFocus();
}

void AccountsSection::save()
{
    const bool isNew = !m_shown.id;
    const Account account = typed();
    const QString missing = tr("Please fill this in.");
    m_nameRow->setError(account.name.empty() ? missing : QString());
    m_displayRow->setError(account.displayName.empty() ? missing : QString());
    m_passwordRow->setError(isNew && m_password->text().isEmpty() ? missing : QString());
    if (!m_nameRow->error().isEmpty() || !m_displayRow->error().isEmpty() || !m_passwordRow->error().isEmpty())
        return;
    m_problem->hide();
    m_save->setEnabled(false);
    shell().write(
        this,
        [account, isNew, password = m_password->text().toStdString()](Services& services,
                                                                      const Request& request) -> Result<AccountId> {
            if (isNew)
                return services.accounts.open(request, account, password);
            DUTYDESK_TRY(services.accounts.edit(request, account));
            return account.id;
        },
        [this, account, isNew, password = m_password->text()](Result<AccountId> saved) {
            m_save->setEnabled(true);
            if (!saved) {
                showError(saved.error());
                return;
            }
            m_shown = account;
            m_shown.id = *saved;
            m_wanted = saved->value;
            if (isNew) {
                shell().prompts().tell(this, tr("The account is open"),
                                       tr("%1 signs in as %2 with the password %3 and has to choose another one at once. "
                                          "It is shown only now.")
                                           .arg(toQString(account.displayName), toQString(account.name), password));
            } else {
                shell().notifications().done(tr("The account of %1 is saved.").arg(toQString(account.displayName)));
            }
            hideForm();
            m_table->refresh();
        });
}

void AccountsSection::resetPassword()
{
    const auto password = shell().prompts().text(
        this, tr("Reset the password"),
        tr("First password of %1. It has to be changed at the next sign-in.").arg(toQString(m_shown.displayName)),
        makeFirstPassword());
    if (!password || password->isEmpty())
        return;
    shell().write(
        this,
        [id = m_shown.id, secret = password->toStdString()](Services& services, const Request& request) {
            return services.accounts.resetPassword(request, id, secret);
        },
        [this, name = toQString(m_shown.displayName)](Result<> reset) {
            if (!reset) {
                showError(reset.error());
                return;
            }
            shell().notifications().done(tr("The password of %1 is reset.").arg(name));
            m_table->refresh();
        });
}

void AccountsSection::setState(AccountState state)
{
    shell().write(
        this,
        [id = m_shown.id, state](Services& services, const Request& request) {
            return services.accounts.setState(request, id, state);
        },
        [this, id = m_shown.id, before = m_shown.state, name = toQString(m_shown.displayName)](Result<> set) {
            if (set) {
                shell().undo().push({tr("state of the account of %1").arg(name),
                                     [id, before](Services& services, const Request& request) {
                                         return services.accounts.setState(request, id, before);
                                     }});
            } else {
                showError(set.error());
            }
            m_table->refresh();
        });
}

void AccountsSection::showError(const Error& error)
{
    const QString text = errorText(error, ValueText(QLocale(), shell().session().zone()));
    if (error.code == error::passwordTooShort || error.code == error::passwordSame) {
        m_passwordRow->setError(text);
    } else if (error.code == error::fieldTaken) {
        m_nameRow->setError(text);
    } else {
        m_problem->setText(text);
        m_problem->show();
    }
}

bool AccountsSection::mayLeave()
{
    if (!isEdited() || !shell().session().may(Action::AccountWrite))
        return true;
    const bool leave = shell().prompts().confirm(
        this, {tr("Not saved"), tr("An account is changed but not saved."), tr("Leave without saving"), {}, true});
    if (leave)
        hideForm();
    return leave;
}

void AccountsSection::fillPosts()
{
    const QSignalBlocker blocker(m_post);
    const QVariant chosen = m_post->currentData();
    m_post->clear();
    for (const Post post : allPosts) {
        m_post->addItem(postWord(post), static_cast<int>(post));
        // Shown where somebody has it, but not to be chosen.
        if (!shell().session().may(actionToGive(post)))
            qobject_cast<QStandardItemModel*>(m_post->model())->item(m_post->count() - 1)->setEnabled(false);
    }
    m_post->setCurrentIndex(std::max(0, m_post->findData(chosen)));
}

void AccountsSection::retranslate()
{
    m_search->setPlaceholderText(tr("Find an account…"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_new->setText(tr("Open an account"));
    m_hint->showEmpty(tr("No account chosen"), tr("Choose one in the list to see and change it."));
    m_form->setTitle(m_shown.id ? toQString(m_shown.displayName) : tr("New account"));
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
    m_table->setEmptyTexts(tr("No account fits"), tr("Fewer letters find more."));
    if (m_agent->count() > 0)
        m_agent->setItemText(0, tr("Nobody: an account of its own"));
    const QSignalBlocker blocker(m_post);
    for (int i = 0; i < m_post->count(); ++i)
        m_post->setItemText(i, postWord(static_cast<Post>(m_post->itemData(i).toInt())));
}

} // namespace dutydesk
