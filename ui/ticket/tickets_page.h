#pragma once

#include "ui/shell/page.h"
#include "ui/ticket/own_filters.h"
#include "ui/ticket/ticket_source.h"
#include "ui/ticket/ticket_panel.h"

#include <QTimer>

class QStackedWidget;

namespace dutydesk {

class PagedTable;
class StateView;
class TicketFilterBar;
class TicketWork;

/// The tickets [TKT-01..12]: the list of a saved filter on the left, the chosen ticket on the right.
class TicketsPage : public Page
{
    Q_OBJECT

public:
    explicit TicketsPage(Shell& shell, QWidget* parent = nullptr);

    QString title() const override;
    bool isFor(const Session& session) const override;
    void refresh() override;
    void changed(const std::vector<RecordRef>& records) override;
    bool open(const RecordRef& record) override;
    QString searchPrompt() const override;
    void search(const QString& text) override;
    void chipChosen(const QString& id) override;
    std::vector<QAction*> buttons() const override;
    QString hint() const override;

protected:
    void showEvent(QShowEvent* event) override;
    void retranslate() override;

private:
    void addActions();
    void showChips();
    void filterEdited();
    void keepFilter();
    void removeFilter();
    void loadCounts();
    void loadChoices();
    void load(TicketId ticket);
    void reload();
    void loadOlder();
    void showLoaded(Result<TicketShown> loaded);
    void showSimilar();
    ValueText text() const;
    QString nameOf(TicketId ticket) const;

    TicketSource* m_source;
    PagedTable* m_table;
    TicketFilterBar* m_filterBar;
    QStackedWidget* m_stack;
    StateView* m_state;
    TicketPanel* m_view;
    TicketWork* m_work;
    QTimer m_clock;
    /// The clocks went on while another page was in front.
    bool m_isBehind = false;
    QTimer m_typing;
    QString m_sought;
    TicketId m_current;
    int m_entries = 0;
    bool m_picksFirst = true;
    std::vector<OwnFilter> m_ownFilters;
    std::optional<TicketCounts> m_counts;
    QAction* m_new = nullptr;
    QAction* m_narrow = nullptr;
};

} // namespace dutydesk
