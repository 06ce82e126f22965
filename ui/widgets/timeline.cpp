#include "ui/widgets/timeline.h"

#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

class Timeline::Entry : public QWidget
{
public:
    explicit Entry(Timeline* timeline) : QWidget(timeline), m_timeline(timeline)
    {
        setObjectName(u"timelineEntry"_s);
        setFocusPolicy(Qt::StrongFocus);
        m_when->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        m_what->setWordWrap(true);
        m_what->setTextFormat(Qt::RichText);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(space::large, 4, 0, 4);
        row->setSpacing(space::normal);
        row->addWidget(m_when);
        row->addWidget(m_what, 1);
        for (Label* label : {m_when, m_what})
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }

    void show(const TimelineEntry& entry, bool isFirst, bool isLast)
    {
        m_when->setText(entry.when);
        const QString head = entry.head.isEmpty() ? QString() : u"<b>%1</b>"_s.arg((signOf(entry.tone) + entry.head).toHtmlEscaped());
        const QString text = entry.text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
        m_what->setText(head.isEmpty() || text.isEmpty() ? head + text : head + u" "_s + text);
        m_what->setRole(entry.tone == Tone::Bad ? Role::Bad : Role::Text);
        m_tone = entry.tone;
        m_link = entry.link;
        m_isFirst = isFirst;
        m_isLast = isLast;
        setAccessibleName(entry.when + u' ' + entry.head + u' ' + entry.text);
        setCursor(m_link.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    }

    int whenWidth() const { return m_when->sizeHint().width(); }
    void setWhenWidth(int width) { m_when->setFixedWidth(width); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double x = 9;
        const double y = 4 + fontMetrics().height() / 2.0 + 1;
        painter.setPen(QPen(themeColour(Role::CardBorder), 1.5));
        painter.drawLine(QPointF(x, m_isFirst ? y : 0), QPointF(x, m_isLast ? y : height()));
        painter.setPen(QPen(themeColour(Role::Card), 2));
        painter.setBrush(themeColour(m_tone == Tone::Neutral ? Role::Muted : textRole(m_tone)));
        painter.drawEllipse(QPointF(x, y), 4.5, 4.5);
        if (hasFocus()) {
            painter.setPen(QPen(themeColour(Role::Focus), 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
        }
    }

    void mouseReleaseEvent(QMouseEvent*) override { open(); }

    void keyPressEvent(QKeyEvent* event) override
    {
        switch (event->key()) {
        case Qt::Key_Down: m_timeline->focusBeside(this, 1); break;
        case Qt::Key_Up: m_timeline->focusBeside(this, -1); break;
        case Qt::Key_Return:
        case Qt::Key_Enter: open(); break;
        default: QWidget::keyPressEvent(event);
        }
    }

private:
    void open()
    {
        if (!m_link.isEmpty())
            Q_EMIT m_timeline->activated(m_link);
    }

    Timeline* m_timeline;
    Label* m_when = new Label(Role::Muted);
    Label* m_what = new Label(Role::Text);
    QString m_link;
    Tone m_tone = Tone::Neutral;
    bool m_isFirst = false;
    bool m_isLast = false;
};

Timeline::Timeline(QWidget* parent) : QWidget(parent), m_more(new QPushButton)
{
    setObjectName(u"timeline"_s);
    m_more->setObjectName(u"timelineMore"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_more, &QPushButton::clicked, this, &Timeline::moreWanted);
    m_more->hide();
    retranslate();
}

void Timeline::setEntries(std::vector<TimelineEntry> entries, bool more)
{
    m_entries = std::move(entries);
    m_more->setVisible(more);
    rebuild();
}

void Timeline::rebuild()
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    while (m_views.size() > m_entries.size()) {
        delete m_views.back();
        m_views.pop_back();
    }
    while (m_views.size() < m_entries.size()) {
        m_views.push_back(new Entry(this));
        column->insertWidget(static_cast<int>(m_views.size()) - 1, m_views.back());
        // Tab comes by once; the arrow keys go through the entries.
        if (m_views.size() > 1)
            m_views.back()->setFocusPolicy(Qt::ClickFocus);
    }
    int whenWidth = 0;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        m_views[i]->show(m_entries[i], i == 0, i + 1 == m_entries.size());
        whenWidth = std::max(whenWidth, m_views[i]->whenWidth());
    }
    for (Entry* view : m_views)
        view->setWhenWidth(whenWidth);
}

void Timeline::focusBeside(const Entry* entry, int step)
{
    const std::ptrdiff_t at = std::ranges::find(m_views, entry) - m_views.begin() + step;
    if (at >= 0 && at < std::ssize(m_views))
        m_views[static_cast<std::size_t>(at)]->setFocus(Qt::OtherFocusReason);
    else if (step > 0 && m_more->isVisible())
        m_more->setFocus(Qt::OtherFocusReason);
}

void Timeline::retranslate()
{
    m_more->setText(tr("Show older entries"));
}

void Timeline::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace dutydesk
