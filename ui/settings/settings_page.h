#pragma once

#include "ui/settings/settings_section.h"
#include "ui/shell/page.h"

class QListWidget;
class QStackedWidget;

namespace dutydesk {

/// Everything that is set rather than done: appearance, policies, accounts, calls, backups, the database and
/// who may do what.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(Shell& shell, QWidget* parent = nullptr);

    QString title() const override;
    void refresh() override;
    void changed(const std::vector<RecordRef>& records) override;
    bool open(const RecordRef& record) override;
    bool mayLeave() override;
    QString hint() const override;

    /// Brings the section with that id to the front.
    std::vector<PagePart> parts() const override;
    void openPart(const QString& id) override;

protected:
    void retranslate() override;

private:
    void add(SettingsSection* section);
    void showRow(int row);
    SettingsSection* current() const;

    QListWidget* m_list;
    QStackedWidget* m_stack;
    std::vector<SettingsSection*> m_sections;
};

} // namespace dutydesk
