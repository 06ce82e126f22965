#include "ui/widgets/fact_list.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

class FactList::Line : public QWidget
{
public:
    Line(FactList* list, bool ruled) : QWidget(list), m_ruled(ruled)
    {
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        value->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        value->setWordWrap(true);
        auto* row = new QHBoxLayout(this);
        const int vertical = ruled ? 5 : 2;
        row->setContentsMargins(ruled ? space::tiny : 0, vertical, 0, vertical);
        row->setSpacing(space::normal);
        row->addWidget(label);
        row->addWidget(value, 1);
        connect(value, &QLabel::linkActivated, list, &FactList::linkActivated);
    }

    Label* label = new Label(Role::Muted);
    Label* value = new Label(Role::Text);

protected:
    void paintEvent(QPaintEvent*) override
    {
        if (!m_ruled)
            return;
        QPainter painter(this);
        painter.setPen(themeColour(Role::RowBorder));
        painter.drawLine(0, height() - 1, width(), height() - 1);
    }

private:
    bool m_ruled;
};

FactList::FactList(bool ruled, QWidget* parent) : QWidget(parent), m_ruled(ruled)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void FactList::setFacts(const std::vector<Fact>& facts)
{
    while (m_lines.size() > facts.size()) {
        delete m_lines.back();
        m_lines.pop_back();
    }
    while (m_lines.size() < facts.size()) {
        m_lines.push_back(new Line(this, m_ruled));
        layout()->addWidget(m_lines.back());
    }
    int labelWidth = 0;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        const Fact& fact = facts[i];
        Line& line = *m_lines[i];
        line.label->setText(fact.label);
        line.value->setRole(fact.tone == Tone::Neutral ? Role::Text : textRole(fact.tone));
        if (fact.link.isEmpty()) {
            line.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
            line.value->setTextFormat(Qt::PlainText);
            line.value->setText(signOf(fact.tone) + fact.value);
        } else {
            const QString anchor = u"<a href=\"%1\">%2</a>"_s.arg(fact.link.toHtmlEscaped(), fact.linkText.toHtmlEscaped());
            line.value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse
                                                | Qt::LinksAccessibleByKeyboard);
            line.value->setTextFormat(Qt::RichText);
            line.value->setText(fact.value.isEmpty() ? anchor : u"%1 %2"_s.arg(fact.value.toHtmlEscaped(), anchor));
        }
        labelWidth = std::max(labelWidth, line.label->sizeHint().width());
    }
    for (Line* line : m_lines)
        line->label->setFixedWidth(labelWidth);
}

} // namespace dutydesk
