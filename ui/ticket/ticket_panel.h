#pragma once

#include "core/journal/journal.h"
#include "core/ticket/ticket_service.h"
#include "ui/text/value_text.h"
#include "ui/ticket/ticket_commands.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QPushButton;
class QSettings;
class QVBoxLayout;

namespace dutydesk {

class Card;
class ClockBar;
class FactList;
class FlowLayout;
class Label;
class StepsBar;
class Timeline;
class WhyPanel;

/// Everything that the page knows about the ticket that it shows.
struct TicketShown
{
    TicketDetail detail;
    /// Newest first; `olderEntries` where there are more.
    std::vector<JournalEntry> entries;
    bool olderEntries = false;
    /// Why there are none: the journal is damaged.
    std::optional<Error> unreadable;
    SimilarTickets similar;
};

/// One ticket: stages, facts and what can be done about it; all its clocks with the arithmetic of the
/// chosen one; and what happened.
class TicketPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TicketPanel(QSettings& settings, QWidget* parent = nullptr);

    /// The same ticket again keeps the chosen clock, and the shown customer until somebody changes the ticket.
    void show(TicketShown shown, const ValueText& text, Instant now);
    /// Nothing is shown any more: no command works on what was.
    void forget();
    const std::optional<TicketShown>& shown() const { return m_shown; }
    /// The customer in clear, until another ticket or version is shown.
    void showCustomer(const Customer& customer);
    /// Puts the focus on the clocks, where the arrow keys choose whose arithmetic is shown.
    void focusClocks();

Q_SIGNALS:
    void commandChosen(const QString& id);
    void customerWanted();
    void similarWanted();
    void printWanted(bool feedback);
    void olderEntriesWanted();
    void recordActivated(const dutydesk::RecordRef& record);

private:
    void buildHead();
    void fill();
    void fillHead();
    void fillButtons();
    void fillClocks();
    void chooseClock(int number);

    std::optional<TicketShown> m_shown;
    std::optional<Customer> m_customer;
    ValueText m_text;
    Instant m_now{};
    bool m_isWhole = false;
    /// Number of the chosen clock; 0 chooses the nearest deadline.
    int m_clock = 0;

    Card* m_head;
    Label* m_title;
    QHBoxLayout* m_tags;
    Label* m_changed;
    StepsBar* m_steps;
    FactList* m_problem;
    FactList* m_left;
    FactList* m_right;
    FlowLayout* m_buttons;
    QString m_buttonSignature;
    Card* m_clockCard;
    std::vector<ClockBar*> m_bars;
    QVBoxLayout* m_clockColumn;
    WhyPanel* m_why;
    Card* m_history;
    Timeline* m_timeline;
};

} // namespace dutydesk
