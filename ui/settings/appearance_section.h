#pragma once

#include "ui/settings/settings_section.h"

class QButtonGroup;

namespace dutydesk {

class Card;
class Label;

/// Theme and language of this computer's window.
class AppearanceSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit AppearanceSection(Shell& shell, QWidget* parent = nullptr);

    QString title() const override;

protected:
    void retranslate() override;

private:
    void showChosen();

    Card* m_themeCard;
    Card* m_languageCard;
    QButtonGroup* m_themes;
    QButtonGroup* m_languages;
    Label* m_remark;
};

} // namespace dutydesk
