#include "ui/settings/database_section.h"

#include "core/desk/services.h"
#include "ui/text/error_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fact_list.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace dutydesk {

using namespace Qt::StringLiterals;

DatabaseSection::DatabaseSection(Shell& shell, QWidget* parent)
    : SettingsSection(u"database"_s, shell, parent)
    , m_databaseCard(new Card)
    , m_facts(new FactList(true))
    , m_journalCard(new Card)
    , m_remark(new Label(Role::Muted))
    , m_found(new Label(Role::Good))
    , m_progress(new QProgressBar)
    , m_check(new QPushButton)
    , m_cancel(new QPushButton)
{
    m_facts->setObjectName("database.facts"_L1);
    m_found->setObjectName("database.found"_L1);
    m_found->setWordWrap(true);
    m_remark->setWordWrap(true);
    m_check->setObjectName("database.check"_L1);
    m_check->setProperty("role", u"primary"_s);
    m_cancel->setObjectName("database.cancel"_L1);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_cancel->hide();
    auto* row = new QHBoxLayout;
    row->addWidget(m_check);
    row->addWidget(m_cancel);
    row->addWidget(m_progress, 1);
    row->addStretch();
    m_databaseCard->body()->addWidget(m_facts);
    m_journalCard->body()->addWidget(m_remark);
    m_journalCard->body()->addWidget(m_found);
    m_journalCard->body()->addLayout(row);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::page);
    column->addWidget(m_databaseCard);
    column->addWidget(m_journalCard);
    column->addStretch(1);

    connect(m_check, &QPushButton::clicked, this, &DatabaseSection::check);
    connect(m_cancel, &QPushButton::clicked, this, [this] { this->shell().background().cancel(m_task); });
    connect(&shell.background(), &Background::tasksChanged, this, [this] {
        for (const Background::Task& task : this->shell().background().tasks()) {
            if (task.id == m_task && task.total > 0) {
                m_progress->setRange(0, 1000);
                m_progress->setValue(static_cast<int>(1000 * task.done / task.total));
            }
        }
    });
    retranslate();
}

QString DatabaseSection::title() const
{
    return tr("Database and journal");
}

void DatabaseSection::refresh()
{
    shell().read(
        this, [](Services& services, const Request&) { return services.journal.head(); },
        [this](Result<JournalHead> head) {
            m_head = head ? std::optional(*head) : std::nullopt;
            showFacts();
        },
        {.supersedes = u"head"_s});
}

void DatabaseSection::check()
{
    m_check->setEnabled(false);
    m_cancel->show();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_found->hide();
    m_task = shell().background().run(
        this, Lane::Long,
        [](Services& services, const Progress& progress) { return services.journal.verify(progress); },
        [this](Result<JournalCheck> checked) {
            m_check->setEnabled(true);
            m_cancel->hide();
            m_progress->hide();
            if (checked || checked.error().code != error::cancelled)
                m_checked = std::move(checked);
            showFacts();
        },
        {.title = tr("Checking the journal")});
}

void DatabaseSection::showFacts()
{
    const ValueText text(QLocale(), shell().session().zone());
    const Installation::Description database = shell().installation().description();
    const bool server = database.kind == Installation::Description::Kind::Server;
    std::vector<Fact> facts = {
        {.label = tr("Kind"), .value = server ? tr("PostgreSQL, shared by many desks") : tr("SQLite, a file on this computer")},
        {.label = tr("Place"), .value = database.place},
        {.label = tr("Centre"), .value = database.demo ? tr("Demo centre, made up") : tr("A real centre")},
        {.label = tr("Program"), .value = tr("Dutydesk %1").arg(QCoreApplication::applicationVersion())}};
    if (m_head) {
        facts.push_back({.label = tr("Journal entries"), .value = text.number(m_head->last.value)});
        facts.push_back({.label = tr("Last entry"), .value = m_head->last ? text.instant(m_head->at) : u"–"_s});
    }
    m_facts->setFacts(facts);
    m_found->setVisible(m_checked.has_value());
    if (!m_checked)
        return;
    if (*m_checked) {
        m_found->setRole(Role::Good);
        m_found->setText(tr("✓ Unbroken: %L1 entries, each fits to the one before.").arg((*m_checked)->entries));
    } else {
        m_found->setRole(Role::Bad);
        m_found->setText(u"● "_s + errorText(m_checked->error(), text));
    }
}

void DatabaseSection::retranslate()
{
    m_databaseCard->setTitle(tr("Database"));
    m_journalCard->setTitle(tr("Journal"));
    m_remark->setText(tr("Every change is written into the journal together with the change itself, and each entry carries "
                         "the seal of the one before. Whoever changes, removes or adds an entry behind the program's back "
                         "breaks the chain, and the check finds the first place."));
    m_check->setText(tr("Check the chain"));
    m_cancel->setText(tr("Cancel"));
    showFacts();
}

} // namespace dutydesk
