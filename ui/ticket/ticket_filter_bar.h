#pragma once

#include "core/people/people.h"
#include "core/ticket/ticket_query.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace dutydesk {

/// Stage, kind, category and department by which the list is narrowed further, and a way to keep that
/// under a name.
class TicketFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit TicketFilterBar(QWidget* parent = nullptr);

    void setChoices(const std::vector<TicketCategory>& categories, const std::vector<Department>& departments);
    /// Puts the bar's parts into the filter and leaves the others.
    void apply(TicketFilter& filter) const;
    void show(const TicketFilter& filter);
    /// Whether the chosen filter is one of the user's own, which can be removed.
    void setIsOwn(bool isOwn);

Q_SIGNALS:
    void edited();
    void keepWanted();
    void removeWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();

    QComboBox* m_state;
    QComboBox* m_kind;
    QComboBox* m_category;
    QComboBox* m_department;
    QPushButton* m_clear;
    QPushButton* m_keep;
    QPushButton* m_remove;
    std::vector<TicketCategory> m_categories;
    std::vector<Department> m_departments;
    bool m_isFilling = false;
};

} // namespace dutydesk
