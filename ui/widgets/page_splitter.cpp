#include "ui/widgets/page_splitter.h"

#include "ui/shell/theme.h"

#include <QPainter>
#include <QSettings>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// Quiet until the pointer or the focus is on it.
class QuietHandle : public QSplitterHandle
{
public:
    QuietHandle(Qt::Orientation orientation, QSplitter* parent) : QSplitterHandle(orientation, parent)
    {
        setAttribute(Qt::WA_Hover);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        if (!underMouse())
            return;
        QPainter painter(this);
        const bool isUpright = orientation() == Qt::Horizontal;
        const QRect line = isUpright ? QRect(width() / 2 - 1, 0, 2, height()) : QRect(0, height() / 2 - 1, width(), 2);
        painter.fillRect(line, themeColour(Role::CardBorder));
    }
};

} // namespace

PageSplitter::PageSplitter(const QString& name, Qt::Orientation orientation, const QList<int>& sizes, QSettings& settings,
                           QWidget* parent)
    : QSplitter(orientation, parent), m_settings(settings), m_sizes(sizes)
{
    setObjectName(name);
    setChildrenCollapsible(false);
    setHandleWidth(space::page);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_settings.setValue(u"splitters/"_s + objectName(), saveState()); });
}

QSplitterHandle* PageSplitter::createHandle()
{
    return new QuietHandle(orientation(), this);
}

void PageSplitter::showEvent(QShowEvent* event)
{
    QSplitter::showEvent(event);
    if (m_restored)
        return;
    m_restored = true;
    setSizes(m_sizes);
    restoreState(m_settings.value(u"splitters/"_s + objectName()).toByteArray());
    setHandleWidth(space::page);
}

} // namespace dutydesk
