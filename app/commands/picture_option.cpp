#include "app/commands/picture_option.h"

#include "ui/shell/theme.h"
#include "ui/widgets/line_plot.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace dutydesk {

namespace {

constexpr QSize pictureSize{1200, 560};

} // namespace

void PictureOption::declare(QCommandLineParser& parser, const QString& what)
{
    parser.addOption({u"picture"_s, what, tr("FILE")});
}

bool PictureOption::isSet(const QCommandLineParser& parser)
{
    return parser.isSet(u"picture"_s);
}

std::optional<QString> PictureOption::problem(const QCommandLineParser& parser)
{
    if (!isSet(parser))
        return std::nullopt;
    const QString file = parser.value(u"picture"_s);
    const QFileInfo folder(QFileInfo(file).absolutePath());
    if (file.isEmpty() || QFileInfo(file).isDir() || !folder.isDir() || !folder.isWritable())
        return tr("The picture “%1” can't be written there.").arg(file);
    return std::nullopt;
}

void PictureOption::dress(const QCommandLineParser& parser)
{
    Theme().choose(parser.value(u"theme"_s) == "dark"_L1 ? Theme::Choice::Dark : Theme::Choice::Light);
    Theme::setFontFor(QLocale());
}

std::optional<QString> PictureOption::save(const LinePlot& plot, const QCommandLineParser& parser)
{
    const QString file = parser.value(u"picture"_s);
    if (const auto problem = plot.save(file, pictureSize))
        return tr("%1 can't be written: %2").arg(file, *problem);
    return std::nullopt;
}

} // namespace dutydesk
