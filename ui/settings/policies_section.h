#pragma once

#include "core/policy/policy_service.h"
#include "ui/settings/settings_section.h"

class QDateEdit;
class QLineEdit;
class QPushButton;

namespace dutydesk {

class Card;
class FactList;
class FormRow;
class Label;
class PagedTable;
class RowListSource;
class WhyPanel;

/// Every number that a rule needs: what it is, which rule says so, where that is written, whether it is
/// ours, and since when. Whoever may edits it from a date on.
class PoliciesSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit PoliciesSection(Shell& shell, QWidget* parent = nullptr);

    QString title() const override;
    bool isFor(const Session& session) const override { return session.may(Action::PolicyRead); }
    void refresh() override;
    void changed(const std::vector<RecordRef>& records) override;
    bool mayLeave() override;

protected:
    void retranslate() override;

private:
    Date today() const;
    void choose();
    void showChosen();
    bool isEdited() const;
    void save();

    RowListSource* m_source;
    PagedTable* m_table;
    QLineEdit* m_search;
    WhyPanel* m_why;
    Card* m_edit;
    Label* m_bounds;
    QLineEdit* m_value;
    QDateEdit* m_from;
    QLineEdit* m_reason;
    FormRow* m_valueRow;
    FormRow* m_fromRow;
    FormRow* m_reasonRow;
    QPushButton* m_save;
    Card* m_historyCard;
    FactList* m_history;
    std::vector<PolicyLine> m_lines;
    std::string m_chosen;
};

} // namespace dutydesk
