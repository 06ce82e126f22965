#include "ui/ticket/ticket_filter_bar.h"

#include "ui/shell/theme.h"
#include "ui/text/value_text.h"
#include "ui/text/vocabulary.h"
#include "ui/widgets/flow_layout.h"

#include <QComboBox>
#include <QEvent>
#include <QPushButton>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

void choose(QComboBox* box, qint64 key)
{
    box->setCurrentIndex(std::max(0, box->findData(key)));
}

} // namespace

TicketFilterBar::TicketFilterBar(QWidget* parent)
    : QWidget(parent), m_state(new QComboBox), m_kind(new QComboBox), m_category(new QComboBox), m_department(new QComboBox),
      m_clear(new QPushButton), m_keep(new QPushButton), m_remove(new QPushButton)
{
    setObjectName(u"ticketFilterBar"_s);
    auto* flow = new FlowLayout(6, this);
    flow->setContentsMargins(10, 8, 10, 8);
    m_state->setObjectName(u"filterState"_s);
    m_kind->setObjectName(u"filterKind"_s);
    m_category->setObjectName(u"filterCategory"_s);
    m_department->setObjectName(u"filterDepartment"_s);
    m_clear->setObjectName(u"filterClear"_s);
    m_keep->setObjectName(u"filterKeep"_s);
    m_remove->setObjectName(u"filterRemove"_s);
    for (QComboBox* box : {m_state, m_kind, m_category, m_department}) {
        flow->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_isFilling)
                Q_EMIT edited();
        });
    }
    for (QPushButton* button : {m_clear, m_keep, m_remove})
        flow->addWidget(button);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        show({});
        Q_EMIT edited();
    });
    connect(m_keep, &QPushButton::clicked, this, &TicketFilterBar::keepWanted);
    connect(m_remove, &QPushButton::clicked, this, &TicketFilterBar::removeWanted);
    m_remove->hide();
    setFocusProxy(m_state);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    fill();
}

void TicketFilterBar::setChoices(const std::vector<TicketCategory>& categories, const std::vector<Department>& departments)
{
    m_categories = categories;
    m_departments = departments;
    fill();
}

void TicketFilterBar::fill()
{
    TicketFilter filter;
    apply(filter);
    m_isFilling = true;
    for (QComboBox* box : {m_state, m_kind, m_category, m_department})
        box->clear();
    m_state->addItem(tr("Any stage"), qint64{-1});
    for (const TicketState state : allTicketStates)
        m_state->addItem(phrase(termOf(state).code), static_cast<qint64>(state));
    m_kind->addItem(tr("Any kind"), qint64{-1});
    for (const TicketKind kind : allTicketKinds)
        m_kind->addItem(phrase(termOf(kind).code), static_cast<qint64>(kind));
    m_category->addItem(tr("Any category"), qint64{0});
    for (const TicketCategory& category : m_categories)
        m_category->addItem(phrase(category.name), static_cast<qint64>(category.id.value));
    m_department->addItem(tr("Any department"), qint64{0});
    for (const Department& department : m_departments)
        m_department->addItem(toQString(department.name), static_cast<qint64>(department.id.value));
    m_clear->setText(tr("Clear"));
    m_keep->setText(tr("Keep filter…"));
    m_remove->setText(tr("Remove filter"));
    m_isFilling = false;
    show(filter);
}

void TicketFilterBar::apply(TicketFilter& filter) const
{
    filter.state.reset();
    filter.kind.reset();
    if (const qint64 state = m_state->count() ? m_state->currentData().toLongLong() : -1; state >= 0)
        filter.state = static_cast<TicketState>(state);
    if (const qint64 kind = m_kind->count() ? m_kind->currentData().toLongLong() : -1; kind >= 0)
        filter.kind = static_cast<TicketKind>(kind);
    filter.category = TicketCategoryId{m_category->currentData().toLongLong()};
    filter.department = DepartmentId{m_department->currentData().toLongLong()};
}

void TicketFilterBar::show(const TicketFilter& filter)
{
    m_isFilling = true;
    choose(m_state, filter.state ? static_cast<qint64>(*filter.state) : -1);
    choose(m_kind, filter.kind ? static_cast<qint64>(*filter.kind) : -1);
    choose(m_category, filter.category.value);
    choose(m_department, filter.department.value);
    m_isFilling = false;
}

void TicketFilterBar::setIsOwn(bool isOwn)
{
    m_remove->setVisible(isOwn);
}

void TicketFilterBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace dutydesk
