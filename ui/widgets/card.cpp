#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

void paintSurface(QWidget* widget, bool underMouse = false)
{
    QPainter painter(widget);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(themeColour(underMouse ? Role::Hover : Role::Card));
    painter.setPen(widget->hasFocus() ? QPen(themeColour(Role::Focus), 2) : QPen(themeColour(Role::CardBorder)));
    painter.drawRoundedRect(QRectF(widget->rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

} // namespace

Card::Card(QWidget* parent)
    : QFrame(parent), m_head(new QWidget(this)), m_headRow(new QHBoxLayout(m_head)), m_title(new Label(Role::Text)),
      m_remark(new Label(Role::Muted)), m_body(new QVBoxLayout)
{
    m_title->setObjectName(u"cardTitle"_s);
    m_remark->setObjectName(u"cardRemark"_s);
    m_title->setScale(1.0, QFont::DemiBold);
    m_remark->setScale(0.93);
    m_remark->setElided(true);
    m_remark->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_headRow->setContentsMargins(0, 0, 0, 0);
    m_headRow->setSpacing(space::small);
    m_headRow->addWidget(m_title);
    m_headRow->addWidget(m_remark, 1);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(space::small);
    auto* whole = new QVBoxLayout(this);
    whole->setSpacing(space::small);
    whole->addWidget(m_head);
    whole->addLayout(m_body, 1);
    setPadding(space::card);
    showHead();
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    showHead();
}

void Card::setRemark(const QString& remark)
{
    m_remark->setText(remark);
    showHead();
}

void Card::addToHead(QWidget* control)
{
    m_headRow->addWidget(control);
    m_head->show();
}

void Card::setPadding(int padding)
{
    layout()->setContentsMargins(padding, padding, padding, padding);
}

void Card::showHead()
{
    m_head->setVisible(m_headRow->count() > 2 || !m_title->text().isEmpty() || !m_remark->text().isEmpty());
}

void Card::paintEvent(QPaintEvent*)
{
    paintSurface(this);
}

KpiCard::KpiCard(QWidget* parent)
    : QFrame(parent), m_label(new Label(Role::Muted)), m_figure(new Label(Role::Text)), m_remark(new Label(Role::Muted))
{
    m_label->setObjectName(u"kpiLabel"_s);
    m_figure->setObjectName(u"kpiFigure"_s);
    m_remark->setObjectName(u"kpiRemark"_s);
    m_label->setScale(0.93);
    m_label->setElided(true);
    m_figure->setScale(1.85, QFont::DemiBold);
    m_remark->setScale(0.93);
    m_remark->setElided(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::card, space::normal - 2, space::card, space::normal - 2);
    column->setSpacing(2);
    column->addWidget(m_label);
    column->addWidget(m_figure);
    column->addWidget(m_remark);
    for (Label* label : {m_label, m_figure, m_remark})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void KpiCard::setLabel(const QString& label)
{
    m_label->setText(label);
    describe();
}

void KpiCard::setFigure(const QString& figure, Tone tone)
{
    m_figure->setText(signOf(tone) + figure);
    m_figure->setRole(tone == Tone::Neutral ? Role::Text : textRole(tone));
    describe();
}

void KpiCard::setRemark(const QString& remark)
{
    m_remark->setText(remark);
    describe();
}

void KpiCard::setActivatable(bool activatable)
{
    setFocusPolicy(activatable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(activatable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAttribute(Qt::WA_Hover, activatable);
}

QString KpiCard::figure() const
{
    return m_figure->text();
}

void KpiCard::describe()
{
    setAccessibleName(m_label->text());
    setAccessibleDescription(QStringList{m_figure->text(), m_remark->text()}.join(u'\n'));
}

void KpiCard::paintEvent(QPaintEvent*)
{
    paintSurface(this, focusPolicy() != Qt::NoFocus && underMouse());
}

void KpiCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (focusPolicy() != Qt::NoFocus && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT activated();
}

void KpiCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT activated();
    else
        QFrame::keyPressEvent(event);
}

} // namespace dutydesk
