#pragma once

#include "core/base/error.h"
#include "core/ticket/ticket.h"
#include "ui/settings/settings_section.h"

class QLineEdit;
class QPushButton;

namespace dutydesk {

class Card;
class FormRow;
class Label;
class PagedTable;
class RowListSource;
class StateView;

/// What tickets are about: categories are added, renamed, and retired when no new ticket should have them.
class CategoriesSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit CategoriesSection(Shell& shell, QWidget* parent = nullptr);

    QString title() const override;
    bool isFor(const Session& session) const override { return session.may(Action::SettingsWrite); }
    void refresh() override;
    void changed(const std::vector<RecordRef>& records) override;
    bool open(const RecordRef& record) override;
    bool mayLeave() override;

protected:
    void retranslate() override;

private:
    bool isEdited() const;
    void choose();
    void show(const TicketCategory& category);
    void beginNew();
    /// Saves the typed name, or with `retired` whether the category is still offered.
    void save();
    void setRetired(bool retired);
    void send(const TicketCategory& category, const QString& done);
    void hideForm();

    RowListSource* m_source;
    PagedTable* m_table;
    QPushButton* m_new;
    Card* m_form;
    StateView* m_hint;
    QLineEdit* m_name;
    FormRow* m_nameRow;
    Label* m_problem;
    QPushButton* m_save;
    QPushButton* m_retire;
    /// As it was read; id none while a new one is typed.
    TicketCategory m_shown;
    std::int64_t m_wanted = 0;
};

} // namespace dutydesk
