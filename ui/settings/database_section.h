#pragma once

#include "core/journal/journal_service.h"
#include "ui/settings/settings_section.h"

#include <optional>

class QProgressBar;
class QPushButton;
class QTimer;

namespace dutydesk {

class Card;
class FactList;
class Label;

/// Where the data is, and a check of the journal's whole chain.
class DatabaseSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit DatabaseSection(Shell& shell, QWidget* parent = nullptr);

    QString title() const override;
    void refresh() override;

protected:
    void retranslate() override;

private:
    void check();
    void showFacts();

    Card* m_databaseCard;
    FactList* m_facts;
    Card* m_journalCard;
    Label* m_remark;
    Label* m_found;
    QProgressBar* m_progress;
    QPushButton* m_check;
    QPushButton* m_cancel;
    TaskId m_task = 0;
    std::optional<JournalHead> m_head;
    std::optional<Result<JournalCheck>> m_checked;
};

} // namespace dutydesk
