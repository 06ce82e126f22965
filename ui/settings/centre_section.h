#pragma once

#include "core/base/error.h"
#include "core/centre/centre.h"
#include "ui/settings/settings_section.h"

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace dutydesk {

class Card;
class FormRow;
class Label;

/// The centre's name and time zone.
class CentreSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit CentreSection(Shell& shell, QWidget* parent = nullptr);

    QString title() const override;
    void refresh() override;
    void changed(const std::vector<RecordRef>& records) override;
    bool mayLeave() override;

protected:
    void retranslate() override;

private:
    bool isEdited() const;
    void show(const Centre& centre);
    void save();
    void showProblem(std::optional<Error> error);

    Card* m_card;
    QLineEdit* m_name;
    QComboBox* m_zone;
    FormRow* m_nameRow;
    FormRow* m_zoneRow;
    Label* m_problem;
    QPushButton* m_save;
    Centre m_centre;
    std::optional<Error> m_error;
};

} // namespace dutydesk
