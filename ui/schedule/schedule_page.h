#pragma once

#include "core/desk/duty_sheet.h"
#include "ui/shell/page.h"
#include "ui/text/value_text.h"
#include "ui/widgets/page_source.h"

#include <optional>

class QComboBox;
class QDateEdit;
class QStackedLayout;

namespace dutydesk {

class Card;
class DemandChart;
class KpiCard;
class PagedTable;
class RowListSource;
class StateView;
class WhyPanel;

/// 排班: what a day will ask for. *Demand* shows the forecast interval by interval with the seats by Erlang
/// C beside those of the handbook's table; *Headcount* what that means in people of each post.
class SchedulePage : public Page
{
    Q_OBJECT

public:
    explicit SchedulePage(Shell& shell, QWidget* parent = nullptr);

    QString title() const override;
    void refresh() override;
    void changed(const std::vector<RecordRef>& records) override;
    void chipChosen(const QString& id) override;
    QString hint() const override;

protected:
    void retranslate() override;

private:
    ValueText text() const;
    QWidget* makeControls();
    QWidget* makeDemand();
    QWidget* makeHeadcount();
    KpiCard* addCard(const QString& name);
    void take(Result<StaffingPlan> plan);
    bool lacksCalls() const;
    void showError();
    void show();
    void showFigures();
    void showDemand();
    void showHeadcount();
    void explainInterval();
    void explainPost();

    QStackedLayout* m_stack;
    StateView* m_state;
    QDateEdit* m_date;
    QComboBox* m_minutes;
    KpiCard* m_calls;
    KpiCard* m_busyHour;
    KpiCard* m_erlangSeats;
    KpiCard* m_tableSeats;
    KpiCard* m_people;
    QStackedLayout* m_views;
    Card* m_demandCard;
    Card* m_headcountCard;
    DemandChart* m_chart;
    RowListSource* m_intervals;
    PagedTable* m_intervalTable;
    RowListSource* m_posts;
    PagedTable* m_postTable;
    WhyPanel* m_why;
    std::optional<StaffingPlan> m_plan;
    std::optional<Error> m_error;
    /// The date was chosen by the user; until then it is the next open day.
    bool m_isDateChosen = false;
};

} // namespace dutydesk
