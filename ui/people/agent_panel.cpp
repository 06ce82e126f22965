#include "ui/people/agent_panel.h"

#include "ui/people/people_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/detail_column.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/page_splitter.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/timeline.h"
#include "ui/widgets/why_panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// An area that scrolls `content` and leaves the space below it empty.
QScrollArea* topped(QWidget* content)
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(content);
    column->addStretch();
    return scrolling(holder);
}

} // namespace

AgentPanel::AgentPanel(QSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_head(new Card)
    , m_title(new Label)
    , m_tags(new QHBoxLayout)
    , m_left(new FactList(false))
    , m_right(new FactList(false))
    , m_buttons(new QHBoxLayout)
    , m_seatTypeCard(new Card)
    , m_seatTypes(new FactList(true))
    , m_why(new WhyPanel)
    , m_assessmentCard(new Card)
    , m_assessments(new FactList(true))
    , m_history(new Card)
    , m_timeline(new Timeline)
{
    setObjectName(u"agentPanel"_s);
    m_title->setObjectName(u"agentTitle"_s);
    m_title->setScale(1.15, QFont::DemiBold);
    m_title->setElided(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_tags->setSpacing(space::tiny);
    auto* titleRow = new QHBoxLayout;
    titleRow->addWidget(m_title, 1);
    titleRow->addLayout(m_tags);
    m_left->setObjectName(u"agentFactsLeft"_s);
    m_right->setObjectName(u"agentFactsRight"_s);
    auto* facts = new QHBoxLayout;
    facts->setSpacing(space::large);
    facts->addWidget(m_left, 1);
    facts->addWidget(m_right, 1);
    m_buttons->setSpacing(space::small);
    m_buttons->addStretch();
    m_head->setObjectName(u"agentHead"_s);
    m_head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_head->body()->addLayout(titleRow);
    m_head->body()->addLayout(facts);
    m_head->body()->addLayout(m_buttons);

    m_seatTypes->setObjectName(u"agentSeatTypes"_s);
    m_seatTypeCard->body()->addWidget(topped(m_seatTypes));
    m_why->setObjectName(u"agentWhy"_s);
    m_assessments->setObjectName(u"agentAssessments"_s);
    m_assessmentCard->body()->addWidget(topped(m_assessments));
    m_timeline->setObjectName(u"agentTimeline"_s);
    m_history->body()->addWidget(scrolling(m_timeline));
    m_history->setMinimumHeight(140);

    auto* upper = new PageSplitter(u"agentWhySplitter"_s, Qt::Horizontal, {336, 336}, settings);
    upper->addWidget(m_seatTypeCard);
    upper->addWidget(m_why);
    auto* lower = new PageSplitter(u"agentHistorySplitter"_s, Qt::Horizontal, {336, 336}, settings);
    lower->addWidget(m_assessmentCard);
    lower->addWidget(m_history);
    auto* both = new PageSplitter(u"agentSplitter"_s, Qt::Vertical, {300, 300}, settings);
    both->addWidget(upper);
    both->addWidget(lower);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new DetailColumn(m_head, both, {upper, lower}));

    connect(m_timeline, &Timeline::moreWanted, this, &AgentPanel::olderEntriesWanted);
    connect(m_why, &WhyPanel::evidenceActivated, this, &AgentPanel::recordActivated);
    connect(m_seatTypes, &FactList::linkActivated, this, [this](const QString& link) { explain(link.toInt()); });
}

void AgentPanel::setCommands(const std::vector<QAction*>& commands)
{
    for (QAction* command : commands) {
        auto* button = new QPushButton;
        button->setObjectName(command->objectName() + u".button"_s);
        const auto adopt = [button, command] {
            const QString key = command->shortcut().toString(QKeySequence::NativeText);
            button->setText(key.isEmpty() ? command->text() : u"%1  %2"_s.arg(command->text(), key));
            button->setVisible(command->isVisible());
            button->setEnabled(command->isEnabled());
        };
        connect(command, &QAction::changed, button, adopt);
        connect(button, &QPushButton::clicked, command, &QAction::trigger);
        m_buttons->insertWidget(m_buttons->count() - 1, button);
        adopt();
    }
}

void AgentPanel::focusSeatTypes()
{
    for (auto* label : m_seatTypes->findChildren<QLabel*>()) {
        if (label->textFormat() == Qt::RichText) {
            label->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void AgentPanel::show(AgentShown shown, const ValueText& text, Date today)
{
    if (!m_shown || m_shown->detail.agent.id != shown.detail.agent.id)
        m_explained = 0;
    m_shown = std::move(shown);
    m_text = text;
    m_today = today;
    fillHead();
    fillSeatTypes();
    fillAssessments();
    m_history->setTitle(tr("History"));
    m_timeline->setEntries(peopleHistory(m_shown->entries, m_text), m_shown->olderEntries);
}

void AgentPanel::fillHead()
{
    const Agent& agent = m_shown->detail.agent;
    const Organisation& organisation = m_shown->organisation;
    m_title->setText(tr("%1 · %2", "name and number of a person").arg(toQString(agent.name), toQString(agent.number)));
    while (QLayoutItem* item = m_tags->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (agent.left) {
        const bool isOver = *agent.left < m_today;
        const QString words = isOver ? tr("left %1").arg(m_text.date(*agent.left))
                                     : tr("▲ leaves %1").arg(m_text.date(*agent.left));
        m_tags->addWidget(new Tag(words, isOver ? Tone::Neutral : Tone::Warn));
    }
    m_tags->addWidget(new Tag(postName(agent.post), Tone::Info));

    const auto known = [](const QString& name) { return name.isEmpty() ? u"–"_s : name; };
    std::vector<Fact> left = {{tr("Area"), known(nameIn(organisation, agent.area))},
                              {tr("Group"), known(nameIn(organisation, agent.group))}};
    if (agent.department)
        left.push_back({tr("Department"), nameIn(organisation, agent.department)});
    std::vector<Fact> right = {{tr("Joined"), m_text.date(agent.joined)}};
    if (m_shown->detail.withPay) {
        right.push_back({tr("Bonus base"), agent.bonusBase ? tr("%1 a month").arg(m_text.money(*agent.bonusBase))
                                                           : tr("none")});
    }
    m_left->setFacts(left);
    m_right->setFacts(right);
}

void AgentPanel::fillSeatTypes()
{
    const AgentDetail& detail = m_shown->detail;
    m_seatTypeCard->setTitle(tr("Seat types"));
    std::vector<Fact> facts;
    int qualified = 0;
    for (std::size_t i = 0; i < detail.qualifications.size(); ++i) {
        const Why& why = detail.qualifications[i];
        const SeatType* seatType = m_shown->organisation.find(detail.agent.seatTypes[i]);
        const bool isQualified = why.verdict == Verdict::Kept;
        qualified += isQualified;
        const QString verdict = isQualified                             ? tr("✓ qualified")
                                : why.statement == "people.not-assessed" ? tr("▲ not assessed yet")
                                                                         : tr("● not qualified");
        facts.push_back({.label = seatType ? seatTypeName(*seatType) : QString(),
                         .value = verdict,
                         .tone = isQualified                               ? Tone::Neutral
                                 : why.statement == "people.not-assessed" ? Tone::Warn
                                                                          : Tone::Bad,
                         .link = QString::number(i),
                         .linkText = tr("why?")});
    }
    if (facts.empty()) {
        m_seatTypeCard->setRemark(tr("none"));
        m_seatTypes->setFacts({});
        m_why->clear(tr("No seat types are entered for this person. Edit adds them."));
        return;
    }
    m_seatTypeCard->setRemark(tr("%1 of %2 qualified").arg(qualified).arg(facts.size()));
    m_seatTypes->setFacts(facts);
    explain(std::min(m_explained, static_cast<int>(facts.size()) - 1));
}

void AgentPanel::explain(int seatType)
{
    const auto& qualifications = m_shown->detail.qualifications;
    if (seatType < 0 || static_cast<std::size_t>(seatType) >= qualifications.size())
        return;
    m_explained = seatType;
    const Why& why = qualifications[static_cast<std::size_t>(seatType)];
    m_why->setWhy(why.verdict == Verdict::Kept ? tr("Why qualified?") : tr("Why not qualified?"), why, m_text);
}

void AgentPanel::fillAssessments()
{
    m_assessmentCard->setTitle(tr("Assessments"));
    std::vector<Fact> facts;
    for (const Qualification& one : m_shown->detail.assessments) {
        const SeatType* seatType = m_shown->organisation.find(one.seatType);
        facts.push_back({.label = m_text.date(one.assessed),
                         .value = tr("%1: knowledge %2 · typing %3 a minute · look-up %4 s")
                                      .arg(seatType ? seatTypeName(*seatType) : QString())
                                      .arg(one.knowledgeScore)
                                      .arg(one.typingSpeed)
                                      .arg(one.lookUpSeconds)});
    }
    m_assessmentCard->setRemark(facts.empty() ? tr("none yet") : QString());
    m_assessments->setFacts(facts);
}

} // namespace dutydesk
