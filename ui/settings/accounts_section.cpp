#include "ui/settings/accounts_section.h"

#include "core/account/account_service.h"
#include "core/desk/services.h"
#include "core/people/people_service.h"
#include "ui/settings/account_form.h"
#include "ui/text/error_text.h"
#include "ui/text/vocabulary.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page_splitter.h"
#include "ui/widgets/paged_table.h"
#include "ui/widgets/row_list_source.h"
#include "ui/widgets/state_view.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPeople = 5000;
constexpr int sideWidth = 270;

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
    , m_form(new AccountForm(shell.session()))
    , m_hint(new StateView)
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

    auto* head = new QHBoxLayout;
    head->addWidget(m_search, 1);
    head->addWidget(m_new);
    auto* listCard = new Card;
    listCard->body()->addLayout(head);
    listCard->body()->addWidget(m_table, 1);
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

    connect(m_search, &QLineEdit::textChanged, m_source, &RowListSource::filter);
    connect(m_table, &PagedTable::currentChanged, this, &AccountsSection::choose);
    connect(&m_table->model(), &PagedModel::rowsArrived, this, [this] {
        if (m_wanted != 0)
            choose();
    });
    connect(m_new, &QPushButton::clicked, this, &AccountsSection::beginNew);
    connect(m_form, &AccountForm::saveWanted, this, &AccountsSection::save);
    connect(m_form, &AccountForm::resetWanted, this, &AccountsSection::resetPassword);
    connect(m_form, &AccountForm::lockWanted, this, [this] {
        setState(m_form->shown().state == AccountState::Open ? AccountState::Locked : AccountState::Open);
    });
    connect(m_form, &AccountForm::closeWanted, this, [this] {
        const Question question{tr("Close the account"),
                                tr("%1 can't sign in any more. The account stays for the record.")
                                    .arg(toQString(m_form->shown().displayName)),
                                tr("Close the account"), {}, true};
        if (this->shell().prompts().confirm(this, question))
            setState(AccountState::Closed);
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
    if (shell().session().may(Action::PeopleRead))
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
            m_form->setPeople(std::move(people->people));
        },
        {.supersedes = u"people"_s});
}

void AccountsSection::changed(const std::vector<RecordRef>& records)
{
    const auto isOf = [&](std::string_view kind) { return std::ranges::find(records, kind, &RecordRef::kind) != records.end(); };
    if (isOf(AccountTag::record))
        m_table->refresh();
    if ((isOf(AgentTag::record) || isOf("people-import")) && shell().session().may(Action::PeopleRead))
        askPeople();
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
    if (!account || (account->id == m_form->shown().id && m_form->isEdited()))
        return;
    if (m_form->isEdited())
        return askToGoOn([this] { choose(); },
                         [this] {
                             if (!m_form->shown().id || !m_table->choose(m_form->shown().id.value))
                                 m_table->clearChoice();
                         });
    showForm(*account);
}

void AccountsSection::showForm(const Account& account)
{
    m_form->showAccount(account);
    m_form->setVisible(true);
    m_hint->hide();
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
    showForm({});
    m_form->focusFirst();
}

void AccountsSection::save()
{
    if (!m_form->isComplete())
        return;
    const bool isNew = !m_form->shown().id;
    const Account account = m_form->typed();
    m_form->setSaving(true);
    shell().write(
        this,
        [account, isNew, password = m_form->firstPassword().toStdString()](Services& services,
                                                                      const Request& request) -> Result<AccountId> {
            if (isNew)
                return services.accounts.open(request, account, password);
            DUTYDESK_TRY(services.accounts.edit(request, account));
            return account.id;
        },
        [this, account, isNew, password = m_form->firstPassword()](Result<AccountId> saved) {
            m_form->setSaving(false);
            if (!saved) {
                m_form->showError(saved.error());
                return;
            }
            // What is saved is no longer edited: the list may come anew while the password is still shown.
            m_wanted = saved->value;
            hideForm();
            if (isNew) {
                m_search->clear();
                shell().prompts().tell(this, tr("The account is open"),
                                       tr("%1 signs in as %2 with the password %3 and has to choose another one at once. "
                                          "It is shown only now.")
                                           .arg(toQString(account.displayName), toQString(account.name), password));
            } else {
                shell().notifications().done(tr("The account of %1 is saved.").arg(toQString(account.displayName)));
            }
            m_table->refresh();
        });
}

void AccountsSection::resetPassword()
{
    const auto password = shell().prompts().text(
        this, tr("Reset the password"),
        tr("First password of %1. It has to be changed at the next sign-in.").arg(toQString(m_form->shown().displayName)),
        makeFirstPassword());
    if (!password || password->isEmpty())
        return;
    shell().write(
        this,
        [id = m_form->shown().id, secret = password->toStdString()](Services& services, const Request& request) {
            return services.accounts.resetPassword(request, id, secret);
        },
        [this, name = toQString(m_form->shown().displayName)](Result<> reset) {
            if (!reset) {
                m_form->showError(reset.error());
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
        [id = m_form->shown().id, state](Services& services, const Request& request) {
            return services.accounts.setState(request, id, state);
        },
        [this, id = m_form->shown().id, before = m_form->shown().state, name = toQString(m_form->shown().displayName)](Result<> set) {
            if (set) {
                shell().undo().push({tr("state of the account of %1").arg(name),
                                     [id, before](Services& services, const Request& request) {
                                         return services.accounts.setState(request, id, before);
                                     }});
            } else {
                m_form->showError(set.error());
            }
            m_table->refresh();
        });
}

bool AccountsSection::mayLeave()
{
    if (!m_form->isEdited() || !shell().session().may(Action::AccountWrite))
        return true;
    const bool leave = shell().prompts().confirm(
        this, {tr("Not saved"), tr("An account is changed but not saved."), tr("Leave without saving"), {}, true});
    if (leave)
        hideForm();
    return leave;
}

void AccountsSection::retranslate()
{
    m_search->setPlaceholderText(tr("Find an account…"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_new->setText(tr("Open an account"));
    m_hint->showEmpty(tr("No account chosen"), tr("Choose one in the list to see and change it."));
    m_table->setEmptyTexts(tr("No account fits"), tr("Fewer letters find more."));
    m_form->retranslate();
}

} // namespace dutydesk
