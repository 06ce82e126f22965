#include "ui/widgets/steps_bar.h"

#include "ui/shell/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 2;
constexpr int padding = 8;

QString shownText(const StepsBar::Step& step)
{
    return step.state == StepsBar::State::Done ? u"✓ "_s + step.text : step.text;
}

} // namespace

StepsBar::StepsBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepsBar::setSteps(std::vector<Step> steps)
{
    m_steps = std::move(steps);
    QStringList spoken;
    for (const Step& step : m_steps)
        spoken.append(step.detail.isEmpty() ? shownText(step) : shownText(step) + u' ' + step.detail);
    setAccessibleName(spoken.join(u", "_s));
    update();
}

QSize StepsBar::sizeHint() const
{
    return {static_cast<int>(m_steps.size()) * 96, 2 * fontMetrics().height() + 2 * 6};
}

QSize StepsBar::minimumSizeHint() const
{
    return {static_cast<int>(m_steps.size()) * 56, sizeHint().height()};
}

QRect StepsBar::cell(std::size_t index) const
{
    const auto count = static_cast<int>(m_steps.size());
    const int left = width() * static_cast<int>(index) / count;
    const int right = width() * (static_cast<int>(index) + 1) / count;
    return {left, 0, right - left - (static_cast<int>(index) + 1 < count ? gap : 0), height()};
}

void StepsBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const Step& step = m_steps[i];
        const QRect box = cell(i);
        Role fill = Role::Track;
        Role text = Role::Muted;
        if (step.state == State::Done) {
            fill = Role::GoodSoft;
            text = Role::Good;
        } else if (step.state == State::Present) {
            fill = Role::Accent;
            text = Role::OnAccent;
        }
        painter.fillRect(box, themeColour(fill));
        painter.setPen(themeColour(text));
        QFont font = this->font();
        if (font.pixelSize() > 0)
            font.setPixelSize(font.pixelSize() - 1);
        else
            font.setPointSizeF(font.pointSizeF() * 0.93);
        painter.setFont(font);
        const QFontMetrics metrics = painter.fontMetrics();
        const QRect inside = box.adjusted(padding, 0, -padding / 2, 0);
        // A long name alone may take both lines.
        if (const int both = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;
            step.detail.isEmpty() && inside.contains(metrics.boundingRect(inside, both, shownText(step)))) {
            painter.drawText(inside, both, shownText(step));
            continue;
        }
        QStringList lines{metrics.elidedText(shownText(step), Qt::ElideRight, inside.width())};
        if (!step.detail.isEmpty())
            lines.append(metrics.elidedText(step.detail, Qt::ElideRight, inside.width()));
        painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, lines.join(u'\n'));
    }
}

bool StepsBar::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && !m_steps.empty()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (std::size_t i = 0; i < m_steps.size(); ++i) {
            if (cell(i).contains(help->pos()))
                QToolTip::showText(help->globalPos(), m_steps[i].toolTip.isEmpty() ? m_steps[i].text + u'\n' + m_steps[i].detail : m_steps[i].toolTip, this);
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace dutydesk
