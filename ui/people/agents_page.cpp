#include "ui/people/agents_page.h"

#include "core/desk/services.h"
#include "ui/people/agent_dialog.h"
#include "ui/people/assessment_dialog.h"
#include "ui/people/leave_dialog.h"
#include "ui/people/organisation_dialog.h"
#include "ui/people/people_filter_bar.h"
#include "ui/people/people_import_job.h"
#include "ui/people/people_source.h"
#include "ui/people/people_words.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/import_dialog.h"
#include "ui/widgets/page_splitter.h"
#include "ui/widgets/paged_table.h"
#include "ui/widgets/state_view.h"

#include <QAction>
#include <QCursor>
#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>
#include <array>
#include <chrono>

namespace dutydesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int entriesAtFirst = 50;
constexpr auto typingPause = 150ms;
const QString hereChip = u"here"_s;
const QString allChip = u"all"_s;

bool isOfPeople(const RecordRef& record)
{
    constexpr std::array<std::string_view, 6> kinds = {AgentTag::record,      AreaTag::record,     GroupTag::record,
                                                       DepartmentTag::record, SeatTypeTag::record, "people-import"};
    return std::ranges::find(kinds, record.kind) != kinds.end();
}

} // namespace

AgentsPage::AgentsPage(Shell& shell, QWidget* parent)
    : Page(u"people"_s, shell, parent)
    , m_source(new PeopleSource(shell, this))
    , m_filterBar(new PeopleFilterBar(shell.settings()))
    , m_table(new PagedTable(u"peopleTable"_s, *m_source, shell.settings()))
    , m_stack(new QStackedWidget)
    , m_state(new StateView)
    , m_panel(new AgentPanel(shell.settings()))
{
    auto* list = new Card;
    list->setObjectName(u"peopleList"_s);
    list->setPadding(1);
    list->body()->setSpacing(0);
    list->body()->addWidget(m_filterBar);
    list->body()->addWidget(m_table, 1);
    m_state->setObjectName(u"peopleState"_s);
    auto* nothing = new Card;
    nothing->body()->addWidget(m_state);
    m_stack->addWidget(nothing);
    m_stack->addWidget(m_panel);
    auto* splitter = new PageSplitter(u"peopleSplitter"_s, Qt::Horizontal, {540, 670}, shell.settings());
    splitter->addWidget(list);
    splitter->addWidget(m_stack);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::page + 4, space::page, space::page + 4, space::page);
    row->addWidget(splitter);

    addActions();
    m_panel->setCommands({m_edit, m_assess, m_leave});
    connect(m_table, &PagedTable::currentChanged, this, [this](bool isSame) {
        const PagedRow* current = m_table->currentRow();
        if (!isSame && current)
            load(AgentId{current->key});
    });
    connect(m_table, &PagedTable::activated, this, &AgentsPage::edit);
    connect(m_table, &PagedTable::emptyActionTriggered, this, [this] {
        if (!isNarrowed()) {
            m_import->trigger();
            return;
        }
        m_filterBar->clear();
        chooseChip(allChip);
    });
    connect(&m_table->model(), &PagedModel::rowsArrived, this, [this](int first) {
        if (!m_current && first == 0)
            m_table->moveBy(0);
    });
    connect(m_filterBar, &PeopleFilterBar::edited, this, &AgentsPage::filterEdited);
    connect(m_state, &StateView::actionTriggered, this, &AgentsPage::refresh);
    connect(m_panel, &AgentPanel::olderEntriesWanted, this, [this] {
        m_entries += entriesAtFirst;
        load(m_current);
    });
    connect(m_panel, &AgentPanel::recordActivated, this,
            [this](const RecordRef& record) { this->shell().navigator().openRecord(record); });
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &AgentsPage::filterEdited);
    chooseChip(hereChip);
    retranslate();
}

QString AgentsPage::title() const
{
    return tr("People");
}

bool AgentsPage::isFor(const Session& session) const
{
    return session.may(Action::PeopleRead);
}

QString AgentsPage::searchPrompt() const
{
    return tr("Number or name");
}

QString AgentsPage::hint() const
{
    return tr("J/K up and down · E edit · W why");
}

std::vector<QAction*> AgentsPage::buttons() const
{
    return {m_add, m_import, m_structure};
}

ValueText AgentsPage::text() const
{
    const QTimeZone& zone = shell().session().zone();
    return ValueText(QLocale(), zone, toQDateTime(shell().session().now()).toTimeZone(zone).date());
}

Date AgentsPage::today() const
{
    return toDate(text().local(shell().session().now()).date());
}

void AgentsPage::addActions()
{
    ActionCollection& actions = shell().actions();
    const auto make = [&](const QString& name, auto words, const QKeySequence& key, auto does,
                          std::optional<Action> permission = {}, bool isQuiet = false) {
        return actions.add({.id = u"people."_s + name, .page = id(), .text = words, .shortcut = key,
                            .permission = permission, .quiet = isQuiet},
                           this, does);
    };
    m_add = make(u"new"_s, [] { return tr("Add a person"); }, Qt::Key_N, [this] { add(); }, Action::PeopleWrite);
    // Once areas and seat types are there to choose from.
    m_add->setEnabled(false);
    m_import = make(
        u"import"_s, [] { return tr("Import people…"); }, Qt::Key_I,
        [this] { ImportDialog::ask(shell(), std::make_shared<PeopleImportJob>(), this); }, Action::PeopleWrite);
    m_structure = make(u"structure"_s, [] { return tr("Areas and groups…"); }, Qt::Key_O, [this] {
        auto* dialog = new OrganisationDialog(shell(), text(), this);
        connect(dialog, &OrganisationDialog::changed, this, &AgentsPage::refresh);
        dialog->open();
    }, Action::PeopleWrite);
    m_edit = make(u"edit"_s, [] { return tr("Edit"); }, Qt::Key_E, [this] { edit(); }, Action::PeopleWrite);
    m_assess = make(u"assess"_s, [] { return tr("Assess"); }, Qt::Key_A, [this] { assess(); },
                    Action::QualificationWrite);
    m_leave = make(u"leave"_s, [] { return tr("Leaves the centre…"); }, Qt::Key_X, [this] { leave(); },
                   Action::PeopleLeave);
    make(u"why"_s, [] { return tr("Why qualified?"); }, Qt::Key_W, [this] { m_panel->focusSeatTypes(); });
    make(u"next"_s, [] { return tr("Next person"); }, Qt::Key_J, [this] { m_table->moveBy(1); }, {}, true);
    make(u"previous"_s, [] { return tr("Previous person"); }, Qt::Key_K, [this] { m_table->moveBy(-1); }, {}, true);
    make(u"columns"_s, [] { return tr("Choose columns"); }, {}, [this] { m_table->openColumnMenu(QCursor::pos()); });
    showCommands();
}

/// What can be done to the chosen person; nothing any more once they have left.
void AgentsPage::showCommands()
{
    const auto& shown = m_panel->shown();
    const bool isHere = shown && !(shown->detail.agent.left && *shown->detail.agent.left < today());
    for (QAction* command : {m_edit, m_assess, m_leave})
        command->setEnabled(isHere);
}

void AgentsPage::retranslate()
{
    setChips({{hereChip, tr("Here now")}, {allChip, tr("With former ones")}});
    showEmptyTexts();
    if (m_current)
        load(m_current);
    else
        m_state->showEmpty(tr("Nobody chosen"), tr("Choose somebody in the list: J and K move, / searches."));
}

void AgentsPage::refresh()
{
    loadOrganisation();
    if (m_current)
        load(m_current);
}

void AgentsPage::changed(const std::vector<RecordRef>& records)
{
    if (records.empty() || std::ranges::any_of(records, isOfPeople))
        refresh();
}

bool AgentsPage::open(const RecordRef& record)
{
    if (record.kind != AgentTag::record)
        return false;
    if (!m_table->choose(record.id)) {
        m_table->clearChoice();
        load(AgentId{record.id});
    }
    return true;
}

void AgentsPage::search(const QString& text)
{
    m_sought = text;
    m_typing.start();
}

void AgentsPage::chipChosen(const QString&)
{
    filterEdited();
}

void AgentsPage::filterEdited()
{
    m_typing.stop();
    PeopleFilter filter;
    filter.withFormer = chosenChip() == allChip;
    filter.text = m_sought.trimmed().toStdString();
    m_filterBar->apply(filter);
    m_source->setFilter(filter);
    showEmptyTexts();
}

bool AgentsPage::isNarrowed() const
{
    PeopleFilter filter;
    filter.text = m_sought.trimmed().toStdString();
    m_filterBar->apply(filter);
    return filter != PeopleFilter();
}

/// Without a search and filters nobody is there at all: the way on is to enter people.
void AgentsPage::showEmptyTexts()
{
    if (isNarrowed())
        m_table->setEmptyTexts(tr("Nobody here"), tr("Nobody matches this search and these filters."), tr("Show everybody"));
    else if (shell().session().may(Action::PeopleWrite))
        m_table->setEmptyTexts(tr("Nobody here yet"), tr("Add people one by one (N), or import all of them from a file."),
                               tr("Import people…"));
    else
        m_table->setEmptyTexts(tr("Nobody here yet"), tr("People appear here once they are entered."));
}

/// Rows are written with the names of areas and groups: those come first.
void AgentsPage::loadOrganisation()
{
    shell().read(
        this, [](Services& services, const Request& request) { return services.people.organisation(request); },
        [this](Result<Organisation> organisation) {
            if (organisation) {
                m_add->setEnabled(true);
                m_organisation = *organisation;
                m_source->setOrganisation(*organisation);
                m_filterBar->setOrganisation(*organisation);
                filterEdited();
            }
            m_table->refresh();
        },
        {.supersedes = u"organisation"_s});
}

void AgentsPage::load(AgentId id)
{
    if (id != m_current)
        m_entries = entriesAtFirst;
    m_current = id;
    shell().read(
        this,
        [id, limit = m_entries](Services& services, const Request& request) -> Result<AgentShown> {
            DUTYDESK_ASSIGN(detail, services.people.find(request, id));
            DUTYDESK_ASSIGN(organisation, services.people.organisation(request));
            DUTYDESK_ASSIGN(entries, services.people.timeline(request, id, limit + 1));
            const bool older = entries.size() > static_cast<std::size_t>(limit);
            if (older)
                entries.pop_back();
            return AgentShown{std::move(detail), std::move(organisation), std::move(entries), older};
        },
        [this](Result<AgentShown> loaded) { showLoaded(std::move(loaded)); }, {.supersedes = u"person"_s});
}

void AgentsPage::showLoaded(Result<AgentShown> loaded)
{
    if (loaded) {
        m_panel->show(*std::move(loaded), text(), today());
        m_stack->setCurrentWidget(m_panel);
    } else {
        m_state->showError(tr("This person can't be shown"), errorText(loaded.error(), text()), tr("Try again"));
        m_stack->setCurrentIndex(0);
        m_panel->forget();
    }
    showCommands();
}

void AgentsPage::add()
{
    auto* dialog = new AgentDialog(shell(), m_organisation, std::nullopt, text(), this);
    connect(dialog, &AgentDialog::saved, this, &AgentsPage::saved);
    dialog->open();
}

void AgentsPage::edit()
{
    if (!m_panel->shown() || !m_edit->isEnabled() || !m_edit->isVisible())
        return;
    auto* dialog = new AgentDialog(shell(), m_organisation, m_panel->shown()->detail, text(), this);
    connect(dialog, &AgentDialog::saved, this, &AgentsPage::saved);
    dialog->open();
}

void AgentsPage::assess()
{
    if (!m_panel->shown())
        return;
    auto* dialog = new AssessmentDialog(shell(), m_organisation, m_panel->shown()->detail.agent, text(), this);
    connect(dialog, &AssessmentDialog::saved, this, [this] {
        shell().notifications().done(tr("Assessment saved."));
        refresh();
    });
    dialog->open();
}

void AgentsPage::leave()
{
    if (!m_panel->shown())
        return;
    const Agent& agent = m_panel->shown()->detail.agent;
    auto* dialog = new LeaveDialog(shell(), agent, text(), this);
    connect(dialog, &LeaveDialog::left, this, [this, name = toQString(agent.name)](Date lastDay, int handedOver) {
        const bool later = toQDate(lastDay) > text().local(shell().session().now()).date();
        shell().notifications().done(
            later ? tr("%1's last day is entered; the open tickets are handed over when it is over.").arg(name)
                  : tr("%1's last day is entered; %n open ticket(s) handed over.", nullptr, handedOver).arg(name));
        refresh();
    });
    dialog->open();
}

void AgentsPage::saved(AgentId id, const std::optional<Agent>& before)
{
    if (before) {
        shell().undo().push({tr("Edited %1").arg(toQString(before->name)),
                             [before = *before](Services& services, const Request& request) {
                                 Agent inverse = before;
                                 ++inverse.version;
                                 return services.people.edit(request, inverse);
                             }});
        shell().notifications().done(tr("Saved."));
    } else {
        shell().notifications().done(tr("Added."));
    }
    load(id);
    refresh();
}

} // namespace dutydesk
