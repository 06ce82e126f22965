#include "ui/widgets/why_panel.h"

#include "ui/widgets/part_button.h"
#include "ui/widgets/scrolling.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QTimer>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

std::vector<Fact> factsOf(const WhyText& words)
{
    std::vector<Fact> facts;
    for (const WhyRow& row : words.rows)
        facts.push_back({row.label, row.value});
    return facts;
}

QString statementOf(const WhyText& words)
{
    return signOf(toneOf(words.verdict)) + words.statement;
}

} // namespace

WhyPanel::WhyPanel(QWidget* parent)
    : Card(parent), m_statement(new Label(Role::Text)), m_operands(new FactList(true)), m_parts(new QWidget),
      m_evidence(new FactList(false)), m_copy(new Label)
{
    setObjectName(u"whyPanel"_s);
    m_statement->setObjectName(u"whyStatement"_s);
    m_statement->setWordWrap(true);
    m_statement->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setObjectName(u"whyCopy"_s);
    m_copy->setTextFormat(Qt::RichText);
    m_copy->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    showCopyLink();
    addToHead(m_copy);
    auto* parts = new QVBoxLayout(m_parts);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(0);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_statement);
    column->addWidget(m_operands);
    column->addWidget(m_parts);
    column->addWidget(m_evidence);
    column->addStretch();
    body()->addWidget(scrolling(content));
    connect(m_copy, &QLabel::linkActivated, this, &WhyPanel::copy);
    connect(m_evidence, &FactList::linkActivated, this, [this](const QString& link) {
        bool isNumber = false;
        const auto index = static_cast<std::size_t>(link.toULongLong(&isNumber));
        if (isNumber && index < m_why.evidence.size())
            Q_EMIT evidenceActivated(m_why.evidence[index]);
    });
    clear({});
}

void WhyPanel::setWhy(const QString& question, const Why& why, const ValueText& text)
{
    // Told the same once more, it leaves open what was opened.
    if (question == m_question && why == m_why && text.zone() == m_text.zone() && text.locale() == m_text.locale()
        && m_copy->isVisibleTo(this))
        return;
    m_question = question;
    m_why = why;
    m_text = text;
    rebuild();
}

void WhyPanel::clear(const QString& hint)
{
    m_why = {};
    m_question = tr("Why?");
    setTitle(m_question);
    setRemark({});
    m_statement->setRole(Role::Muted);
    m_statement->setText(hint);
    m_copy->hide();
    m_operands->hide();
    m_parts->hide();
    m_evidence->hide();
}

void WhyPanel::rebuild()
{
    const WhyText words = whyText(m_why, m_text);
    setTitle(m_question);
    setRemark(words.rules);
    m_copy->show();
    m_statement->setText(statementOf(words));
    m_statement->setRole(words.verdict == Verdict::Broken ? Role::Bad : words.verdict == Verdict::Warning ? Role::Warn : Role::Text);
    m_operands->setFacts(factsOf(words));
    m_operands->setVisible(!words.rows.empty());
    qDeleteAll(m_parts->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    for (const WhyText& part : words.parts)
        m_parts->layout()->addWidget(partView(part, 0));
    m_parts->setVisible(!words.parts.empty());
    std::vector<Fact> evidence;
    for (std::size_t i = 0; i < m_why.evidence.size(); ++i)
        evidence.push_back({i == 0 ? tr("Evidence") : QString(), {}, Tone::Neutral, QString::number(i), m_text.record(m_why.evidence[i])});
    m_evidence->setFacts(evidence);
    m_evidence->setVisible(!evidence.empty());
}

QWidget* WhyPanel::partView(const WhyText& part, int depth)
{
    auto* view = new QWidget;
    auto* column = new QVBoxLayout(view);
    column->setContentsMargins(depth * space::normal, 0, 0, 0);
    column->setSpacing(0);
    auto* toggle = new PartButton(statementOf(part));
    toggle->setObjectName(u"whyPart"_s);
    toggle->setToolTip(part.rules);
    column->addWidget(toggle);
    auto* inside = new QWidget;
    auto* rows = new QVBoxLayout(inside);
    rows->setContentsMargins(space::normal, 0, 0, space::tiny);
    rows->setSpacing(0);
    auto* facts = new FactList(true);
    facts->setFacts(factsOf(part));
    rows->addWidget(facts);
    for (const WhyText& deeper : part.parts)
        rows->addWidget(partView(deeper, depth + 1));
    inside->hide();
    column->addWidget(inside);
    toggle->setEnabled(!part.rows.empty() || !part.parts.empty());
    connect(toggle, &QToolButton::toggled, inside, &QWidget::setVisible);
    return view;
}

void WhyPanel::showCopyLink()
{
    m_copy->setText(u"<a href=\"copy\">%1</a>"_s.arg(tr("copy").toHtmlEscaped()));
}

void WhyPanel::copy()
{
    QApplication::clipboard()->setText(m_question + u'\n' + whyPlainText(m_why, m_text));
}

void WhyPanel::changeEvent(QEvent* event)
{
    // A link has the colour that the theme had when it was set.
    if (event->type() == QEvent::PaletteChange) {
        QTimer::singleShot(0, this, [this] {
            m_copy->clear();
            showCopyLink();
        });
    }
    if (event->type() == QEvent::LanguageChange) {
        showCopyLink();
        m_text = ValueText(QLocale(), m_text.zone());
        if (!m_why.statement.empty())
            rebuild();
    }
    Card::changeEvent(event);
}

} // namespace dutydesk
