#include "ui/settings/settings_page.h"

#include "ui/calls/calls_section.h"
#include "ui/settings/accounts_section.h"
#include "ui/settings/appearance_section.h"
#include "ui/settings/backups_section.h"
#include "ui/settings/categories_section.h"
#include "ui/settings/centre_section.h"
#include "ui/settings/database_section.h"
#include "ui/settings/policies_section.h"
#include "ui/settings/rights_section.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 190;
constexpr int rowHeight = 33;

} // namespace

SettingsPage::SettingsPage(Shell& shell, QWidget* parent)
    : Page(u"settings"_s, shell, parent)
    , m_list(new QListWidget)
    , m_stack(new QStackedWidget)
{
    m_list->setObjectName("settings.sections"_L1);
    m_list->setFixedWidth(listWidth);
    m_list->setProperty("role", u"sections"_s);
    m_list->setSpacing(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::page, space::page, space::page, space::page);
    row->setSpacing(space::page);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    setFocusProxy(m_list);

    add(new AppearanceSection(shell));
    if (shell.session().may(Action::SettingsWrite))
        add(new CentreSection(shell));
    add(new PoliciesSection(shell));
    add(new CategoriesSection(shell));
    add(new AccountsSection(shell));
    add(new CallsSection(shell));
    add(new BackupsSection(shell));
    add(new DatabaseSection(shell));
    add(new RightsSection(shell));

    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::showRow);
    // A click beside the rows takes nothing away.
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        if (m_list->selectedItems().isEmpty() && m_list->currentItem())
            m_list->currentItem()->setSelected(true);
    });
    m_list->setCurrentRow(0);
}

void SettingsPage::add(SettingsSection* section)
{
    if (!section->isFor(shell().session())) {
        delete section;
        return;
    }
    m_sections.push_back(section);
    m_stack->addWidget(section);
    auto* item = new QListWidgetItem(section->title(), m_list);
    item->setData(Qt::UserRole, section->id());
    item->setSizeHint(QSize(0, rowHeight));
}

SettingsSection* SettingsPage::current() const
{
    return static_cast<SettingsSection*>(m_stack->currentWidget());
}

void SettingsPage::showRow(int row)
{
    if (row < 0 || m_sections[static_cast<std::size_t>(row)] == current()) {
        return;
    }
    if (!current()->mayLeave()) {
        m_list->setCurrentRow(m_stack->currentIndex());
        return;
    }
    m_stack->setCurrentIndex(row);
    current()->refresh();
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QString SettingsPage::hint() const
{
    return tr("↑ ↓ section");
}

void SettingsPage::refresh()
{
    current()->refresh();
}

void SettingsPage::changed(const std::vector<RecordRef>& records)
{
    current()->changed(records);
}

bool SettingsPage::open(const RecordRef& record)
{
    for (SettingsSection* section : m_sections) {
        if (section->open(record)) {
            openPart(section->id());
            return true;
        }
    }
    return false;
}

bool SettingsPage::mayLeave()
{
    return current()->mayLeave();
}

std::vector<PagePart> SettingsPage::parts() const
{
    std::vector<PagePart> parts;
    for (const SettingsSection* section : m_sections)
        parts.push_back({section->id(), section->title()});
    return parts;
}

void SettingsPage::openPart(const QString& id)
{
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i]->id() == id)
            m_list->setCurrentRow(static_cast<int>(i));
    }
}

void SettingsPage::retranslate()
{
    for (std::size_t i = 0; i < m_sections.size(); ++i)
        m_list->item(static_cast<int>(i))->setText(m_sections[i]->title());
}

} // namespace dutydesk
