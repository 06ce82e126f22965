#include "ui/shell/palette.h"

#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardWidth = 620;
constexpr int listHeight = 380;
constexpr int rowHeight = 32;
constexpr int headingHeight = 28;
constexpr int edge = 14;
constexpr int iconSide = 16;
constexpr std::size_t perFinder = 8;

enum DataRole { Detail = Qt::UserRole, IconName, IsHeading, FinderIndex, FoundIndex };

class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return {cardWidth - 2 * edge, index.data(IsHeading).toBool() ? headingHeight : rowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        const QString text = index.data().toString();
        QRect row = option.rect.adjusted(edge, 0, -edge, 0);
        if (index.data(IsHeading).toBool()) {
            QFont font = option.font;
            font.setPixelSize(11);
            painter->setFont(font);
            painter->setPen(themeColour(Role::Muted));
            painter->drawText(row.adjusted(0, 0, 0, -3), Qt::AlignLeft | Qt::AlignBottom, text);
            painter->restore();
            return;
        }
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(option.rect, themeColour(Role::Selected));
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), themeColour(Role::Accent));
        }
        const QRect icon(row.left(), row.center().y() - iconSide / 2 + 1, iconSide, iconSide);
        themeIcon(index.data(IconName).toString()).paint(painter, icon);
        row.setLeft(icon.right() + 10);
        const QString detail = index.data(Detail).toString();
        const int detailWidth = std::min(option.fontMetrics.horizontalAdvance(detail) + 2, row.width() / 2);
        painter->setPen(themeColour(Role::Muted));
        painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(detail, Qt::ElideRight, detailWidth));
        painter->setPen(themeColour(Role::Text));
        const int textWidth = row.width() - detailWidth - edge;
        painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(text, Qt::ElideRight, textWidth));
        painter->restore();
    }
};

} // namespace

Palette::Palette(QWidget* window)
    : Overlay(Place::Top, window)
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
    , m_empty(new QLabel)
{
    setObjectName("palette"_L1);
    m_field->setObjectName("palette.field"_L1);
    m_field->setProperty("role", u"bare"_s);
    m_field->installEventFilter(this);
    m_list->setObjectName("palette.list"_L1);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(listHeight);
    m_list->setMouseTracking(true);
    m_empty->setObjectName("palette.empty"_L1);
    m_empty->setProperty("role", u"muted"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setFixedHeight(listHeight);
    auto* column = new QVBoxLayout(card());
    column->setContentsMargins(1, space::tiny, 1, space::small);
    column->setSpacing(0);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_empty);
    card()->setFixedWidth(cardWidth);
    setFocusProxy(m_field);

    connect(m_field, &QLineEdit::textChanged, this, &Palette::search);
    connect(m_list, &QListWidget::itemEntered, this, [this](QListWidgetItem* item) {
        if (!item->data(IsHeading).toBool())
            m_list->setCurrentItem(item);
    });
    connect(m_list, &QListWidget::itemClicked, this, &Palette::openCurrent);
    retranslate();
}

void Palette::addFinder(Finder* finder)
{
    m_finders.push_back(finder);
    m_found.emplace_back();
    connect(finder, &QObject::destroyed, this, [this, finder] {
        const auto place = std::ranges::find(m_finders, finder) - m_finders.begin();
        m_finders.erase(m_finders.begin() + place);
        m_found.erase(m_found.begin() + place);
        ++m_searchNumber;
    });
}

void Palette::open()
{
    Overlay::open();
    m_field->clear();
    search();
}

void Palette::retranslate()
{
    m_field->setPlaceholderText(tr("Find a ticket, a person, a page or a command…"));
    m_field->setAccessibleName(m_field->placeholderText());
}

void Palette::search()
{
    const int number = ++m_searchNumber;
    m_waiting = static_cast<int>(m_finders.size());
    const QString text = m_field->text().trimmed();
    for (std::size_t i = 0; i < m_finders.size(); ++i) {
        m_finders[i]->find(text, [self = QPointer(this), number, i](std::vector<Found> found) {
            if (!self || self->m_searchNumber != number)
                return;
            if (found.size() > perFinder)
                found.resize(perFinder);
            self->m_found[i] = std::move(found);
            --self->m_waiting;
            self->showFound();
        });
    }
}

void Palette::showFound()
{
    const QListWidgetItem* const before = m_list->currentItem();
    const QString chosen = before ? before->text() : QString();
    m_list->clear();
    for (std::size_t i = 0; i < m_finders.size(); ++i) {
        if (m_found[i].empty())
            continue;
        auto* heading = new QListWidgetItem(m_finders[i]->heading(), m_list);
        heading->setData(IsHeading, true);
        heading->setFlags(Qt::NoItemFlags);
        for (std::size_t j = 0; j < m_found[i].size(); ++j) {
            const Found& found = m_found[i][j];
            auto* item = new QListWidgetItem(found.text, m_list);
            item->setData(Detail, found.detail);
            item->setData(IconName, found.icon);
            item->setData(FinderIndex, static_cast<int>(i));
            item->setData(FoundIndex, static_cast<int>(j));
            if (found.text == chosen && !m_list->currentItem())
                m_list->setCurrentItem(item);
        }
    }
    if (!m_list->currentItem() && m_list->count() > 1)
        m_list->setCurrentRow(1);
    const bool nothing = m_list->count() == 0;
    m_empty->setText(m_waiting > 0 ? tr("Looking…") : tr("Nothing found. Fewer letters find more."));
    m_list->setVisible(!nothing);
    m_empty->setVisible(nothing);
}

void Palette::step(int by)
{
    int row = m_list->currentRow();
    do
        row += by;
    while (row >= 0 && row < m_list->count() && m_list->item(row)->data(IsHeading).toBool());
    if (row >= 0 && row < m_list->count())
        m_list->setCurrentRow(row);
}

void Palette::openCurrent()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || item->data(IsHeading).toBool())
        return;
    const auto finder = static_cast<std::size_t>(item->data(FinderIndex).toInt());
    const auto open = m_found[finder][static_cast<std::size_t>(item->data(FoundIndex).toInt())].open;
    close();
    open();
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down: step(1); return true;
        case Qt::Key_Up: step(-1); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: openCurrent(); return true;
        case Qt::Key_Escape: close(); return true;
        default: break;
        }
    }
    return Overlay::eventFilter(watched, event);
}

} // namespace dutydesk
