#pragma once

#include "ui/settings/settings_section.h"

class QPushButton;

namespace dutydesk {

class Card;
class Label;
class PagedTable;
class RowListSource;

/// The backups that are kept, one more on demand, and the way back to one of them.
class BackupsSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit BackupsSection(Shell& shell, QWidget* parent = nullptr);

    QString title() const override;
    bool isFor(const Session& session) const override { return session.may(Action::BackupRead); }
    void refresh() override;
    void changed(const std::vector<RecordRef>& records) override;

protected:
    void retranslate() override;

private:
    void make();
    void restore();
    void showChosen();
    void showFailure();

    Card* m_card;
    Label* m_remark;
    Label* m_failure;
    RowListSource* m_source;
    PagedTable* m_table;
    QPushButton* m_make;
    QPushButton* m_restore;
};

} // namespace dutydesk
