#pragma once

#include "core/centre/centre.h"
#include "ui/settings/settings_section.h"

class QPushButton;

namespace dutydesk {

class Card;
class Label;
class PagedTable;
class RowListSource;

/// The calls that are kept, the imports that brought them, and the folder that is watched for more.
class CallsSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit CallsSection(Shell& shell, QWidget* parent = nullptr);

    QString title() const override;
    bool isFor(const Session& session) const override { return session.may(Action::CallsImport); }
    void refresh() override;
    void changed(const std::vector<RecordRef>& records) override;

protected:
    void retranslate() override;

private:
    RowListSource* heldSource();
    RowListSource* importSource();
    void import();
    void saveTemplate();
    void showCentre(const Centre& centre);
    void chooseFolder();
    void setFolder(const QString& folder);

    Centre m_centre;
    Card* m_heldCard;
    PagedTable* m_held;
    QPushButton* m_import;
    QPushButton* m_template;
    Card* m_importsCard;
    PagedTable* m_imports;
    Card* m_folderCard;
    Label* m_folderRemark;
    Label* m_folder;
    QPushButton* m_choose;
    QPushButton* m_stop;
};

} // namespace dutydesk
