#include "ui/shell/navigation_bar.h"

#include "ui/shell/page.h"
#include "ui/shell/shell.h"
#include "ui/text/vocabulary.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 176;
constexpr int compactWidth = 52;
constexpr int rowHeight = 35;
constexpr int edge = 18;
constexpr int iconSide = 16;
constexpr int badgeHeight = 20;

} // namespace

NavigationButton::NavigationButton(Page& page, QWidget* parent)
    : QAbstractButton(parent)
    , m_page(page)
{
    setObjectName("navigation."_L1 + page.id());
    setText(page.title());
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavigationButton::setBadge(int count, bool urgent)
{
    m_badge = count;
    m_urgent = urgent;
    setAccessibleDescription(count > 0 ? QString::number(count) : QString());
    update();
}

void NavigationButton::setCompact(bool compact)
{
    m_compact = compact;
    setToolTip(compact ? text() : QString());
    updateGeometry();
    update();
}

QSize NavigationButton::sizeHint() const
{
    return {m_compact ? compactWidth : columnWidth, rowHeight};
}

void NavigationButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        QColor fill = themeColour(Role::NavigationChosen);
        fill.setAlphaF(isChecked() ? 1.0F : 0.5F);
        painter.fillRect(rect(), fill);
    }
    if (isChecked())
        painter.fillRect(QRect(0, 0, 3, height()), themeColour(Role::NavigationMark));

    const QColor text = isChecked() ? themeColour(Role::OnAccent) : themeColour(Role::NavigationText);
    const QRect icon(edge, (height() - iconSide) / 2, iconSide, iconSide);
    themeIcon(m_page.iconName(), isChecked() ? Role::OnAccent : Role::NavigationText).paint(&painter, icon);

    int right = width() - edge;
    if (m_badge > 0) {
        const QString number = m_badge > 99 ? u"99+"_s : QString::number(m_badge);
        QFont small = font();
        small.setPixelSize(11);
        painter.setFont(small);
        const int tall = m_compact ? badgeHeight - 6 : badgeHeight;
        const int badgeWidth = std::max(tall, painter.fontMetrics().horizontalAdvance(number) + (m_compact ? 6 : 12));
        const QRectF badge = m_compact ? QRectF(width() - badgeWidth - 2, 2, badgeWidth, tall)
                                       : QRectF(right - badgeWidth, (height() - tall) / 2.0, badgeWidth, tall);
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeColour(m_urgent ? Role::BarBad : Role::Badge));
        painter.drawRoundedRect(badge, tall / 2.0, tall / 2.0);
        painter.setPen(themeColour(Role::OnAccent));
        painter.drawText(badge, Qt::AlignCenter, number);
        right -= badgeWidth + 6;
        painter.setFont(font());
    }

    painter.setPen(text);
    const int textLeft = edge + iconSide + 10;
    if (!m_compact) {
        painter.drawText(QRect(textLeft, 0, right - textLeft, height()), Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(this->text(), Qt::ElideRight, right - textLeft));
    }
    if (hasFocus()) {
        painter.setPen(QPen(themeColour(Role::Focus), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 2, -4, -2), 4, 4);
    }
}

void NavigationButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void NavigationButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

NavigationBar::NavigationBar(Shell& shell, QWidget* parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_brand(new QLabel(u"Dutydesk"_s))
    , m_person(new QToolButton)
{
    setObjectName("navigation"_L1);
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(columnWidth);
    m_brand->setObjectName("brand"_L1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space::normal);
    column->setSpacing(0);
    column->addWidget(m_brand);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    column->addStretch();
    m_foot = new QVBoxLayout;
    m_foot->setSpacing(0);
    column->addLayout(m_foot);

    m_person->setObjectName("person"_L1);
    m_person->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_person->setIcon(themeIcon(u"user"_s, Role::NavigationText));
    m_person->setFocusPolicy(Qt::TabFocus);
    m_person->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_person->setFixedHeight(rowHeight);
    column->addWidget(m_person);
    connect(m_person, &QToolButton::clicked, this, &NavigationBar::openPersonMenu);
    connect(&shell.session(), &Session::changed, this, &NavigationBar::showPerson);
}

void NavigationBar::add(Page* page)
{
    auto* button = new NavigationButton(*page, this);
    button->setCompact(m_compact);
    (page->id() == "settings"_L1 ? m_foot : m_rows)->addWidget(button);
    m_buttons.push_back(button);
    connect(button, &NavigationButton::clicked, this, [this, page] { Q_EMIT chosen(page); });
    connect(page, &Page::badgeChanged, button, &NavigationButton::setBadge);
}

void NavigationBar::clear()
{
    for (NavigationButton* button : std::exchange(m_buttons, {}))
        delete button;
}

void NavigationBar::step(int by)
{
    std::vector<NavigationButton*> shown;
    std::ranges::copy_if(m_buttons, std::back_inserter(shown), [](auto* button) { return !button->isHidden(); });
    const auto current = std::ranges::find_if(shown, [](auto* button) { return button->isChecked(); });
    if (current == shown.end())
        return;
    const auto count = static_cast<std::ptrdiff_t>(shown.size());
    const std::ptrdiff_t next = (current - shown.begin() + by + count) % count;
    shown[static_cast<std::size_t>(next)]->click();
}

void NavigationBar::setCurrent(const Page* page)
{
    for (NavigationButton* button : m_buttons)
        button->setChecked(&button->page() == page);
}

void NavigationBar::showPages(const std::vector<Page*>& pages)
{
    for (NavigationButton* button : m_buttons)
        button->setVisible(std::ranges::find(pages, &button->page()) != pages.end());
}

void NavigationBar::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    setFixedWidth(compact ? compactWidth : columnWidth);
    m_brand->setText(compact ? u"D"_s : u"Dutydesk"_s);
    m_person->setToolButtonStyle(compact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    for (NavigationButton* button : m_buttons)
        button->setCompact(compact);
}

void NavigationBar::retranslate()
{
    for (NavigationButton* button : m_buttons) {
        button->setText(button->page().title());
        button->setCompact(m_compact);
    }
    showPerson();
}

void NavigationBar::showPerson()
{
    const Actor& actor = m_shell.session().actor();
    if (!actor.account)
        return;
    const QString post = phrase("post." + std::string(codeOf(actor.post)));
    m_person->setText(fontMetrics().elidedText(QString::fromStdString(actor.name), Qt::ElideRight, columnWidth - 60));
    m_person->setToolTip(tr("%1 · %2", "person and post").arg(QString::fromStdString(actor.name), post));
    m_person->setAccessibleName(m_person->toolTip());
}

void NavigationBar::openPersonMenu()
{
    QMenu menu;
    menu.addSection(m_person->toolTip());
    for (const QString& id : {u"session.lock"_s, u"session.password"_s, u"session.out"_s})
        menu.addAction(m_shell.actions().find(id));
    menu.exec(m_person->mapToGlobal(QPoint(edge, -menu.sizeHint().height())));
}

void NavigationBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
             && qobject_cast<NavigationButton*>(focusWidget()))
        qobject_cast<NavigationButton*>(focusWidget())->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace dutydesk
