#pragma once

#include "ui/settings/settings_section.h"

class QComboBox;

namespace dutydesk {

class Label;
class PagedTable;
class RowListSource;

/// Who may do what: core's table of permissions as it is, seen by post or by action.
class RightsSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit RightsSection(Shell& shell, QWidget* parent = nullptr);

    QString title() const override;
    void refresh() override;

protected:
    void retranslate() override;

private:
    RowListSource* m_source;
    PagedTable* m_table;
    QComboBox* m_post;
    Label* m_remark;
};

} // namespace dutydesk
