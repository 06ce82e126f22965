#include "ui/settings/categories_section.h"

#include "core/base/error.h"
#include "core/desk/services.h"
#include "core/ticket/ticket_service.h"
#include "ui/text/error_text.h"
#include "ui/text/vocabulary.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_row.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_splitter.h"
#include "ui/widgets/paged_table.h"
#include "ui/widgets/row_list_source.h"
#include "ui/widgets/state_view.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 40;
constexpr int sideWidth = 270;

PagedRow rowOf(const TicketCategory& category)
{
    return {category.id.value,
            {{.text = phrase(category.name), .isMuted = category.retired},
             {.text = category.retired ? CategoriesSection::tr("retired") : CategoriesSection::tr("in use"),
              .tone = category.retired ? Tone::Neutral : Tone::Good,
              .isTag = true},
             {.text = toQString(category.code), .isMuted = true}},
            category};
}

} // namespace

CategoriesSection::CategoriesSection(Shell& shell, QWidget* parent)
    : SettingsSection(u"categories"_s, shell, parent)
    , m_new(named(u"categories.new", new QPushButton))
    , m_form(new Card)
    , m_hint(new StateView)
    , m_name(named(u"categories.name", new QLineEdit))
    , m_nameRow(new FormRow({}, m_name))
    , m_problem(new Label(Role::Bad))
    , m_save(named(u"categories.save", new QPushButton))
    , m_retire(named(u"categories.retire", new QPushButton))
{
    m_source = new RowListSource(
        [] {
            return std::vector<PagedColumn>{
                {.id = u"name"_s, .title = tr("Category"), .width = 220, .order = u"name"_s, .stretches = true},
                {.id = u"state"_s, .title = tr("State"), .width = 100, .order = u"state"_s},
                {.id = u"code"_s, .title = tr("Code in policies"), .width = 150, .order = u"code"_s}};
        },
        [this](RowListSource::Give give) {
            this->shell().read(
                this, [](Services& services, const Request& request) { return services.tickets.categories(request); },
                [give](Result<std::vector<TicketCategory>> categories) {
                    if (!categories) {
                        give(std::move(categories).error());
                        return;
                    }
                    std::vector<PagedRow> rows;
                    std::ranges::transform(*categories, std::back_inserter(rows), rowOf);
                    give(std::move(rows));
                });
        },
        this);
    m_table = new PagedTable(u"categories.table"_s, *m_source, shell.settings());
    m_new->setProperty("role", u"primary"_s);
    m_name->setMaxLength(longestName);
    m_problem->setObjectName("categories.problem"_L1);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_save->setProperty("role", u"primary"_s);

    auto* listCard = new Card;
    listCard->body()->addWidget(m_new, 0, Qt::AlignRight);
    listCard->body()->addWidget(m_table, 1);
    m_form->body()->addWidget(m_nameRow);
    m_form->body()->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_retire);
    buttons->addStretch();
    m_form->body()->addLayout(buttons);
    auto* side = new QWidget;
    side->setMinimumWidth(sideWidth);
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->addWidget(m_form);
    sideColumn->addWidget(m_hint);
    sideColumn->addStretch(1);
    auto* splitter = new PageSplitter(u"categories.split"_s, Qt::Horizontal, {640, 340}, shell.settings());
    splitter->addWidget(listCard);
    splitter->addWidget(side);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    hideForm();

    connect(m_table, &PagedTable::currentChanged, this, &CategoriesSection::choose);
    connect(&m_table->model(), &PagedModel::rowsArrived, this, [this] {
        if (m_wanted != 0)
            choose();
    });
    connect(m_new, &QPushButton::clicked, this, &CategoriesSection::beginNew);
    connect(m_save, &QPushButton::clicked, this, &CategoriesSection::save);
    connect(m_name, &QLineEdit::returnPressed, this, &CategoriesSection::save);
    connect(m_retire, &QPushButton::clicked, this, [this] { setRetired(!m_shown.retired); });
    retranslate();
}

QString CategoriesSection::title() const
{
    return tr("Ticket categories");
}

void CategoriesSection::refresh()
{
    m_table->refresh();
}

void CategoriesSection::changed(const std::vector<RecordRef>& records)
{
    if (std::ranges::any_of(records, [](const RecordRef& record) { return record.kind == TicketCategoryTag::record; }))
        m_table->refresh();
}

bool CategoriesSection::open(const RecordRef& record)
{
    if (record.kind != TicketCategoryTag::record)
        return false;
    m_wanted = record.id;
    m_table->choose(record.id);
    return true;
}

void CategoriesSection::choose()
{
    if (m_wanted != 0)
        m_table->choose(std::exchange(m_wanted, 0));
    const PagedRow* row = m_table->currentRow();
    const auto* category = row ? std::any_cast<TicketCategory>(&row->data) : nullptr;
    if (!category || (category->id == m_shown.id && isEdited()))
        return;
    if (isEdited())
        return askToGoOn([this] { choose(); },
                         [this] {
                             if (!m_shown.id || !m_table->choose(m_shown.id.value))
                                 m_table->clearChoice();
                         });
    show(*category);
}

bool CategoriesSection::isEdited() const
{
    return !m_form->isHidden() && m_name->text().trimmed() != (m_shown.id ? phrase(m_shown.name) : QString());
}

void CategoriesSection::show(const TicketCategory& category)
{
    m_shown = category;
    m_name->setText(category.id ? phrase(category.name) : QString());
    m_nameRow->setError({});
    m_problem->hide();
    m_retire->setVisible(bool(category.id));
    m_form->show();
    m_hint->hide();
    retranslate();
}

void CategoriesSection::hideForm()
{
    m_form->hide();
    m_hint->show();
}

void CategoriesSection::beginNew()
{
    if (!mayLeave())
        return;
    m_table->clearChoice();
    show({});
    m_name->setFocus();
}

void CategoriesSection::save()
{
    const QString name = m_name->text().trimmed();
    m_nameRow->setError(name.isEmpty() ? tr("Please fill this in.") : QString());
    if (name.isEmpty())
        return;
    TicketCategory category = m_shown;
    // The name that the reader's language gives stays a term while nobody changes it.
    if (!m_shown.id || name != phrase(m_shown.name))
        category.name = name.toStdString();
    send(category, m_shown.id ? tr("The category %1 is saved.").arg(name) : tr("New tickets can have the category %1.").arg(name));
}

void CategoriesSection::setRetired(bool retired)
{
    TicketCategory category = m_shown;
    category.retired = retired;
    const QString name = phrase(m_shown.name);
    send(category, retired ? tr("No new ticket gets the category %1; those that have it keep it.").arg(name)
                           : tr("New tickets can have the category %1.").arg(name));
}

void CategoriesSection::send(const TicketCategory& category, const QString& done)
{
    m_problem->hide();
    m_save->setEnabled(false);
    m_retire->setEnabled(false);
    shell().write(
        this,
        [category](Services& services, const Request& request) { return services.tickets.saveCategory(request, category); },
        [this, done](Result<TicketCategoryId> saved) {
            m_save->setEnabled(true);
            m_retire->setEnabled(true);
            if (!saved) {
                const QString text = errorText(saved.error(), ValueText(QLocale(), shell().session().zone()));
                if (saved.error().code == error::fieldTaken)
                    m_nameRow->setError(text);
                else
                    m_problem->setText(signOf(Tone::Bad) + text);
                m_problem->setVisible(saved.error().code != error::fieldTaken);
                return;
            }
            shell().notifications().done(done);
            hideForm();
            m_wanted = saved->value;
            m_table->refresh();
        });
}

bool CategoriesSection::mayLeave()
{
    if (!isEdited())
        return true;
    const bool leave = shell().prompts().confirm(
        this, {tr("Not saved"), tr("A category is changed but not saved."), tr("Leave without saving"), {}, true});
    if (leave)
        hideForm();
    return leave;
}

void CategoriesSection::retranslate()
{
    m_new->setText(tr("Add a category"));
    m_hint->showEmpty(tr("No category chosen"), tr("Choose one in the list to rename or retire it."));
    m_form->setTitle(m_shown.id ? phrase(m_shown.name) : tr("New category"));
    m_nameRow->setLabel(tr("Name"));
    m_save->setText(m_shown.id ? tr("Save") : tr("Add"));
    m_retire->setText(m_shown.retired ? tr("Use again") : tr("Retire"));
    m_table->setEmptyTexts(tr("No categories"), {});
    giveMnemonics(*m_form);
}

} // namespace dutydesk
