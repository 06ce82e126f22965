#pragma once

#include <QColor>
#include <QIcon>
#include <QObject>
#include <QString>

class QLocale;
class QWidget;

namespace dutydesk {

/// What a colour is for; the only place where it has a value is the theme.
enum class Role {
    Window,       ///< the page behind the cards
    Card,
    CardBorder,
    RowBorder,
    Hover,
    Selected,     ///< a chosen row, and the text stays `Text`
    Text,
    Muted,        ///< labels and side remarks; readable, 4.5:1
    Accent,
    AccentHover,
    OnAccent,
    Link,
    Focus,
    Track,        ///< the empty part of a bar
    Navigation,
    NavigationChosen,
    NavigationText,
    NavigationMark,
    Badge,
    Good,
    GoodSoft,
    Warn,
    WarnSoft,
    Bad,
    BadSoft,
    Info,
    InfoSoft,
    Plain,
    PlainSoft,
    Found,        ///< behind a search hit
    Series1,      ///< demand, the main line of a chart
    Series2,      ///< roster, bars
    Series3,      ///< actual, the dashed line
    Grid,
    BarGood,
    BarWarn,
    BarBad,
};

/// Distances in device-independent pixels.
namespace space {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int normal = 12;
inline constexpr int card = 14;
inline constexpr int page = 16;
inline constexpr int large = 24;
} // namespace space

/// The colour in the theme of the application's palette. Ask in paintEvent: everything is repainted when
/// the theme changes.
QColor themeColour(Role role);
/// `resources/icons/<name>.svg` drawn in the colour of `role`.
QIcon themeIcon(const QString& name, Role role = Role::Muted);
/// Whether the application's palette is dark.
bool themeIsDark();

/// Sets a dynamic property that the style sheet looks at ("role", "state"; see the head of
/// `resources/theme/dutydesk.qss`) and has it looked at again.
void setStyleRole(QWidget* widget, const char* property, const QString& value);

/// Light or dark: sets the application's palette and style sheet.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };

    explicit Theme(QObject* parent = nullptr);

    void choose(Choice choice);
    Choice chosen() const { return m_chosen; }
    bool isDark() const { return m_dark; }

    /// The application's font with the Chinese letter forms that readers of this locale expect.
    static void setFontFor(const QLocale& locale);

Q_SIGNALS:
    /// Palette and style sheet are already the new ones; for what caches colours or icons.
    void changed();

private:
    /// The desktop's palette from before the first own one.
    bool m_systemDark;
    Choice m_chosen = Choice::System;
    bool m_dark = false;
    bool m_applied = false;
};

} // namespace dutydesk
