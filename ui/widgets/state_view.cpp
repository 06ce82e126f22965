#include "ui/widgets/state_view.h"

#include "ui/widgets/tone.h"

#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

/// A small drawing in the theme's colours: an empty tray, or a tray with a warning sign.
class StateView::Picture : public QWidget
{
public:
    explicit Picture(QWidget* parent) : QWidget(parent) { setFixedSize(56, 44); }

    bool isError = false;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(themeColour(isError ? Role::Bad : Role::Muted), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (isError) {
            painter.setBrush(themeColour(Role::BadSoft));
            painter.drawPolygon(QPolygonF{{28, 4}, {50, 40}, {6, 40}});
            painter.drawLine(QPointF(28, 17), QPointF(28, 28));
            painter.drawPoint(QPointF(28, 34));
        } else {
            painter.setBrush(themeColour(Role::PlainSoft));
            painter.drawRoundedRect(QRectF(6, 6, 44, 34), 4, 4);
            painter.setBrush(Qt::NoBrush);
            painter.drawPolyline(QPolygonF{{6, 25}, {19, 25}, {22, 31}, {34, 31}, {37, 25}, {50, 25}});
        }
    }
};

StateView::StateView(QWidget* parent)
    : QWidget(parent), m_picture(new Picture(this)), m_title(new Label(Role::Text)), m_text(new Label(Role::Muted)),
      m_busy(new QProgressBar), m_action(new QPushButton)
{
    m_title->setObjectName(u"stateTitle"_s);
    m_text->setObjectName(u"stateText"_s);
    m_action->setObjectName(u"stateAction"_s);
    m_title->setScale(1.08, QFont::DemiBold);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedSize(160, 4);
    setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::small);
    column->addStretch();
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addWidget(m_busy, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(space::tiny);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_action, &QPushButton::clicked, this, &StateView::actionTriggered);
}

void StateView::showLoading(const QString& text)
{
    showState(Kind::Loading, text, {}, {});
}

void StateView::showEmpty(const QString& title, const QString& text, const QString& action)
{
    showState(Kind::Empty, title, text, action);
}

void StateView::showError(const QString& title, const QString& text, const QString& action)
{
    showState(Kind::Error, title, text, action);
}

void StateView::showState(Kind kind, const QString& title, const QString& text, const QString& action)
{
    m_picture->isError = kind == Kind::Error;
    m_picture->update();
    m_picture->setVisible(kind != Kind::Loading);
    m_busy->setVisible(kind == Kind::Loading);
    m_title->setRole(kind == Kind::Loading ? Role::Muted : Role::Text);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
}

} // namespace dutydesk
