#pragma once

#include "core/desk/duty_sheet.h"
#include "ui/shell/page.h"
#include "ui/text/value_text.h"
#include "ui/widgets/page_source.h"

#include <QTimer>

#include <optional>

class QStackedLayout;

namespace dutydesk {

class Card;
class CoverageChart;
class KpiCard;
class PagedTable;
class RowListSource;
class StateView;
class WhyPanel;

/// 值班台: today's figures, the seats the day needs beside what came, and the tickets that can't wait.
/// Every figure answers why.
class DeskPage : public Page
{
    Q_OBJECT

public:
    explicit DeskPage(Shell& shell, QWidget* parent = nullptr);

    QString title() const override;
    void refresh() override;
    QString hint() const override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct List
    {
        Card* card;
        RowListSource* source;
        PagedTable* table;
    };

    enum class Explained { Calls, ConnectRate, ServiceLevel, Interval };

    KpiCard* addCard(const QString& name);
    List makeList(const QString& name, std::function<std::vector<PagedColumn>()> columns);
    ValueText text() const;
    void take(Result<DutyDeskView> view);
    void showError();
    void show();
    void showFigures();
    void showCoverage();
    void showTickets();
    /// Shows how a figure came about, and again with each view: the forecast where there is no such figure.
    void explain(Explained what);
    void explainInterval(int index);

    QStackedLayout* m_stack;
    StateView* m_state;
    KpiCard* m_connectRate;
    KpiCard* m_serviceLevel;
    KpiCard* m_calls;
    KpiCard* m_seats;
    KpiCard* m_overdue;
    KpiCard* m_callbacks;
    Card* m_coverage;
    QStackedLayout* m_coverageStack;
    CoverageChart* m_chart;
    StateView* m_noForecast;
    WhyPanel* m_why;
    List m_due;
    List m_callbackList;
    QTimer m_everyMinute;
    std::optional<DutyDeskView> m_view;
    Explained m_explained = Explained::Calls;
    std::size_t m_interval = 0;
    std::optional<Error> m_error;
};

} // namespace dutydesk
