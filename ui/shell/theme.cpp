#include "ui/shell/theme.h"

#include <QApplication>
#include <QFile>
#include <QDir>
#include <QIconEngine>
#include <QLocale>
#include <QPainter>
#include <QPalette>
#include <QRegularExpression>
#include <QSettings>
#include <QStyle>
#include <QStyleFactory>
#include <QSvgRenderer>
#include <QWidget>

#include <array>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int textSize = 13;

struct Token
{
    Role role;
    /// As written in the style sheet after "@".
    QLatin1StringView name;
    QRgb light;
    QRgb dark;
};

constexpr std::array tokens = {
    Token{Role::Window, "window"_L1, 0xfff4f5f7, 0xff11161c},
    Token{Role::Card, "card"_L1, 0xffffffff, 0xff1a2129},
    Token{Role::CardBorder, "card-border"_L1, 0xffdfe3e8, 0xff2b343f},
    Token{Role::RowBorder, "row-border"_L1, 0xffe9ecf0, 0xff28313b},
    Token{Role::Hover, "hover"_L1, 0xfff3f6fa, 0xff212a34},
    Token{Role::Selected, "selected"_L1, 0xffe8f1fc, 0xff21364b},
    Token{Role::Text, "text"_L1, 0xff16212d, 0xffe4e8ec},
    Token{Role::Muted, "muted"_L1, 0xff616c78, 0xff95a1ad},
    Token{Role::Accent, "accent"_L1, 0xff1f6fc5, 0xff2672c6},
    Token{Role::AccentHover, "accent-hover"_L1, 0xff1a60ad, 0xff2f80d6},
    Token{Role::OnAccent, "on-accent"_L1, 0xffffffff, 0xffffffff},
    Token{Role::Link, "link"_L1, 0xff1f6fc5, 0xff76b4f2},
    Token{Role::Focus, "focus"_L1, 0xff5b9de6, 0xff5b9de6},
    Token{Role::Track, "track"_L1, 0xffedf0f3, 0xff2b343f},
    Token{Role::Navigation, "navigation"_L1, 0xff16212d, 0xff0c1116},
    Token{Role::NavigationChosen, "navigation-chosen"_L1, 0xff23384e, 0xff21364b},
    Token{Role::NavigationText, "navigation-text"_L1, 0xffc6d0da, 0xffc6d0da},
    Token{Role::NavigationMark, "navigation-mark"_L1, 0xff4a9bf0, 0xff4a9bf0},
    Token{Role::Badge, "badge"_L1, 0xff3d5166, 0xff3d5166},
    Token{Role::Good, "good"_L1, 0xff1d7a46, 0xff62c08a},
    Token{Role::GoodSoft, "good-soft"_L1, 0xffe3f4ea, 0xff1d3a2a},
    Token{Role::Warn, "warn"_L1, 0xff8a5f00, 0xffe0b04a},
    Token{Role::WarnSoft, "warn-soft"_L1, 0xfffdf0d0, 0xff3d321a},
    Token{Role::Bad, "bad"_L1, 0xffb5332a, 0xfff28b82},
    Token{Role::BadSoft, "bad-soft"_L1, 0xfffbe5e3, 0xff4a2522},
    Token{Role::Info, "info"_L1, 0xff1c5fa8, 0xff8cc0f5},
    Token{Role::InfoSoft, "info-soft"_L1, 0xffe3eefb, 0xff1d3349},
    Token{Role::Plain, "plain"_L1, 0xff56616c, 0xffb4bec8},
    Token{Role::PlainSoft, "plain-soft"_L1, 0xffedf0f3, 0xff2b343f},
    Token{Role::Found, "found"_L1, 0xfffdeea8, 0xff5c4d14},
    Token{Role::Series1, "series-1"_L1, 0xff1f6fc5, 0xff6fb1f5},
    Token{Role::Series2, "series-2"_L1, 0xffd9e7f7, 0xff27405a},
    Token{Role::Series3, "series-3"_L1, 0xff16212d, 0xffaeb8c2},
    Token{Role::Grid, "grid"_L1, 0xffe6e9ed, 0xff2b343f},
    Token{Role::BarGood, "bar-good"_L1, 0xff4aa573, 0xff4aa573},
    Token{Role::BarWarn, "bar-warn"_L1, 0xffdba33c, 0xffd29a35},
    Token{Role::BarBad, "bar-bad"_L1, 0xffcf4a3f, 0xffd9584d},
};

constexpr bool eachRoleAtItsPlace()
{
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].role != static_cast<Role>(i))
            return false;
    }
    return tokens.back().role == Role::BarBad;
}
static_assert(eachRoleAtItsPlace(), "themeColour looks a role up by its number");

QColor colourIn(Role role, bool dark)
{
    const Token& token = tokens[static_cast<std::size_t>(role)];
    return QColor::fromRgb(dark ? token.dark : token.light);
}

QPalette paletteIn(bool dark)
{
    const auto colour = [dark](Role role) { return colourIn(role, dark); };
    QPalette palette;
    palette.setColor(QPalette::Window, colour(Role::Window));
    palette.setColor(QPalette::WindowText, colour(Role::Text));
    palette.setColor(QPalette::Base, colour(Role::Card));
    palette.setColor(QPalette::AlternateBase, colour(Role::Hover));
    palette.setColor(QPalette::Text, colour(Role::Text));
    palette.setColor(QPalette::PlaceholderText, colour(Role::Muted));
    palette.setColor(QPalette::Button, colour(Role::Card));
    palette.setColor(QPalette::ButtonText, colour(Role::Text));
    palette.setColor(QPalette::BrightText, colour(Role::OnAccent));
    palette.setColor(QPalette::ToolTipBase, colour(Role::Navigation));
    palette.setColor(QPalette::ToolTipText, colour(Role::NavigationText));
    palette.setColor(QPalette::Highlight, colour(Role::Selected));
    palette.setColor(QPalette::HighlightedText, colour(Role::Text));
    palette.setColor(QPalette::Link, colour(Role::Link));
    palette.setColor(QPalette::LinkVisited, colour(Role::Link));
    palette.setColor(QPalette::Light, colour(Role::Card));
    palette.setColor(QPalette::Midlight, colour(Role::RowBorder));
    palette.setColor(QPalette::Mid, colour(Role::CardBorder));
    palette.setColor(QPalette::Dark, colour(Role::Muted));
    palette.setColor(QPalette::Shadow, colour(Role::Navigation));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(Role::Muted));
    return palette;
}

QString styleSheetIn(bool dark)
{
    QFile file(u":/theme/dutydesk.qss"_s);
    if (!file.open(QFile::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    for (const Token& token : tokens) {
        // The whole name only: "@good" is also how "@good-soft" begins.
        sheet.replace(QRegularExpression("@%1(?![\\w-])"_L1.arg(token.name)), colourIn(token.role, dark).name());
    }
    sheet.replace("@shade"_L1, dark ? "dark"_L1 : "light"_L1);
    return sheet;
}

/// Whether the desktop prefers dark: what it says in so many words, else the lightness of its palette.
bool desktopIsDark()
{
    if (qEnvironmentVariable("GTK_THEME").endsWith(":dark"_L1))
        return true;
    const QSettings gtk(qEnvironmentVariable("XDG_CONFIG_HOME", QDir::homePath() + "/.config"_L1)
                            + "/gtk-3.0/settings.ini"_L1,
                        QSettings::IniFormat);
    if (gtk.value("Settings/gtk-application-prefer-dark-theme"_L1).toBool())
        return true;
    return QApplication::style()->standardPalette().window().color().lightness() < 128
        || QApplication::palette().window().color().lightness() < 128;
}

/// Draws an SVG whose strokes are "currentColor" in a theme's colour, sharp at every scale. The colour is
/// looked up when it is drawn, so icons follow the theme.
class IconEngine : public QIconEngine
{
public:
    IconEngine(QByteArray svg, Role role)
        : m_svg(std::move(svg))
        , m_role(role)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QColor colour = themeColour(m_role);
        if (mode == QIcon::Disabled)
            colour.setAlphaF(0.45F);
        QByteArray svg = m_svg;
        svg.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer renderer(svg);
        painter->setOpacity(colour.alphaF());
        renderer.render(painter, QRectF(rect));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new IconEngine(*this); }

private:
    QByteArray m_svg;
    Role m_role;
};

} // namespace

QColor themeColour(Role role)
{
    return colourIn(role, themeIsDark());
}

bool themeIsDark()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

QIcon themeIcon(const QString& name, Role role)
{
    QFile file(":/icons/%1.svg"_L1.arg(name));
    return file.open(QFile::ReadOnly) ? QIcon(new IconEngine(file.readAll(), role)) : QIcon();
}

void setStyleRole(QWidget* widget, const char* property, const QString& value)
{
    if (widget->property(property).toString() == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

Theme::Theme(QObject* parent)
    : QObject(parent)
    , m_systemDark(desktopIsDark())
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    choose(Choice::System);
}

void Theme::choose(Choice choice)
{
    m_chosen = choice;
    const bool dark = choice == Choice::Dark || (choice == Choice::System && m_systemDark);
    if (m_applied && dark == m_dark)
        return;
    m_applied = true;
    m_dark = dark;
    QApplication::setPalette(paletteIn(dark));
    qApp->setStyleSheet(styleSheetIn(dark));
    Q_EMIT changed();
}

void Theme::setFontFor(const QLocale& locale)
{
    const bool traditional = locale.script() == QLocale::TraditionalHanScript;
    QFont font = QApplication::font();
    font.setFamilies({u"Noto Sans"_s, traditional ? u"Noto Sans CJK TC"_s : u"Noto Sans CJK SC"_s, u"Source Han Sans"_s,
                      u"Microsoft YaHei"_s, u"sans-serif"_s});
    font.setPixelSize(textSize);
    QApplication::setFont(font);
}

} // namespace dutydesk
