#include "ui/widgets/part_button.h"

#include "ui/shell/theme.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

#include <algorithm>

namespace dutydesk {

namespace {

constexpr int arrowSide = 8;
constexpr int edge = 5;
constexpr int sentenceStart = edge + arrowSide + space::small;
constexpr int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

PartButton::PartButton(const QString& sentence, QWidget* parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setCheckable(true);
    setText(sentence);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect PartButton::sentenceIn(int width) const
{
    const QRect room(sentenceStart, edge, std::max(1, width - sentenceStart - edge), QWIDGETSIZE_MAX);
    return fontMetrics().boundingRect(room, flags, text());
}

int PartButton::heightForWidth(int width) const
{
    return sentenceIn(width).height() + 2 * edge;
}

QSize PartButton::sizeHint() const
{
    return {QToolButton::sizeHint().width(), fontMetrics().height() + 2 * edge};
}

void PartButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text.clear();
    option.arrowType = Qt::NoArrow;
    option.toolButtonStyle = Qt::ToolButtonTextOnly;
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
    if (isEnabled()) {
        QStyleOption arrow;
        arrow.initFrom(this);
        arrow.rect = QRect(edge, edge + (fontMetrics().height() - arrowSide) / 2, arrowSide, arrowSide);
        painter.drawPrimitive(isChecked() ? QStyle::PE_IndicatorArrowDown : QStyle::PE_IndicatorArrowRight, arrow);
    }
    const QRect room(sentenceStart, edge, width() - sentenceStart - edge, height() - edge);
    painter.drawItemText(room, flags, palette(), isEnabled(), text(), QPalette::ButtonText);
}

} // namespace dutydesk
