#include "ui/settings/appearance_section.h"

#include "ui/widgets/card.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

AppearanceSection::AppearanceSection(Shell& shell, QWidget* parent)
    : SettingsSection(u"appearance"_s, shell, parent)
    , m_themeCard(new Card)
    , m_languageCard(new Card)
    , m_themes(new QButtonGroup(this))
    , m_languages(new QButtonGroup(this))
    , m_remark(new Label(Role::Muted))
{
    const auto addRadio = [](QButtonGroup* group, Card* card, int id, const QString& name) {
        auto* radio = new QRadioButton;
        radio->setObjectName(name);
        group->addButton(radio, id);
        card->body()->addWidget(radio);
    };
    addRadio(m_themes, m_themeCard, static_cast<int>(Theme::Choice::System), u"theme.system"_s);
    addRadio(m_themes, m_themeCard, static_cast<int>(Theme::Choice::Light), u"theme.light"_s);
    addRadio(m_themes, m_themeCard, static_cast<int>(Theme::Choice::Dark), u"theme.dark"_s);
    addRadio(m_languages, m_languageCard, 0, u"language.system"_s);
    int id = 1;
    for (const Language::Choice& choice : Language::choices())
        addRadio(m_languages, m_languageCard, id++, "language."_L1 + choice.code);
    m_remark->setWordWrap(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::page);
    column->addWidget(m_themeCard);
    column->addWidget(m_languageCard);
    column->addWidget(m_remark);
    column->addStretch(1);

    connect(m_themes, &QButtonGroup::idClicked, this,
            [this](int choice) { this->shell().chooseTheme(static_cast<Theme::Choice>(choice)); });
    connect(m_languages, &QButtonGroup::idClicked, this, [this](int row) {
        this->shell().chooseLanguage(row == 0 ? QString() : Language::choices()[static_cast<std::size_t>(row) - 1].code);
    });
    connect(&shell.theme(), &Theme::changed, this, &AppearanceSection::showChosen);
    connect(&shell.language(), &Language::changed, this, &AppearanceSection::showChosen);
    retranslate();
    showChosen();
}

QString AppearanceSection::title() const
{
    return tr("Appearance");
}

void AppearanceSection::showChosen()
{
    m_themes->button(static_cast<int>(shell().theme().chosen()))->setChecked(true);
    int row = 0;
    const std::vector<Language::Choice> choices = Language::choices();
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (choices[i].code == shell().language().chosen())
            row = static_cast<int>(i) + 1;
    }
    m_languages->button(row)->setChecked(true);
}

void AppearanceSection::retranslate()
{
    m_themeCard->setTitle(tr("Theme"));
    m_themes->button(static_cast<int>(Theme::Choice::System))->setText(tr("As the system"));
    m_themes->button(static_cast<int>(Theme::Choice::Light))->setText(tr("Light"));
    m_themes->button(static_cast<int>(Theme::Choice::Dark))->setText(tr("Dark"));
    m_languageCard->setTitle(tr("Language"));
    m_languages->button(0)->setText(tr("As the system"));
    int id = 1;
    for (const Language::Choice& choice : Language::choices())
        m_languages->button(id++)->setText(choice.name);
    m_remark->setText(tr("Both are kept on this computer, for whoever signs in here. The change is seen at once."));
}

} // namespace dutydesk
