#pragma once

#include "core/people/people_service.h"
#include "ui/text/value_text.h"

#include <QWidget>

#include <optional>
#include <vector>

class QHBoxLayout;
class QPushButton;
class QSettings;

namespace dutydesk {

class Card;
class FactList;
class Label;
class Timeline;
class WhyPanel;

/// What the panel shows of one person, as it was read.
struct AgentShown
{
    AgentDetail detail;
    Organisation organisation;
    /// Newest first.
    std::vector<JournalEntry> entries;
    bool olderEntries = false;
};

/// One person: who and where, for which seat types qualified and why, the assessments behind it, and
/// what happened.
class AgentPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AgentPanel(QSettings& settings, QWidget* parent = nullptr);

    void show(AgentShown shown, const ValueText& text, Date today);
    const std::optional<AgentShown>& shown() const { return m_shown; }
    /// Nobody is shown any more: no command works on who was.
    void forget() { m_shown.reset(); }

    /// The commands as buttons below the facts, in this order.
    void setCommands(const std::vector<QAction*>& commands);
    /// Puts the cursor on the seat types, to ask why.
    void focusSeatTypes();

Q_SIGNALS:
    void olderEntriesWanted();
    void recordActivated(const dutydesk::RecordRef& record);

private:
    void fillHead();
    void fillSeatTypes();
    void fillAssessments();
    void explain(int seatType);

    Card* m_head;
    Label* m_title;
    QHBoxLayout* m_tags;
    FactList* m_left;
    FactList* m_right;
    QHBoxLayout* m_buttons;
    Card* m_seatTypeCard;
    FactList* m_seatTypes;
    WhyPanel* m_why;
    Card* m_assessmentCard;
    FactList* m_assessments;
    Card* m_history;
    Timeline* m_timeline;
    std::optional<AgentShown> m_shown;
    ValueText m_text;
    Date m_today{};
    int m_explained = 0;
};

} // namespace dutydesk
