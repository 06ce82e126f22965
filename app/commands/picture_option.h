#pragma once

#include <QCommandLineParser>
#include <QCoreApplication>

#include <optional>

namespace dutydesk {

class LinePlot;

/// The option `--picture FILE` of commands that can paint what they found.
class PictureOption
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::PictureOption)

public:
    static void declare(QCommandLineParser& parser, const QString& what);
    static bool isSet(const QCommandLineParser& parser);

    /// Says early if the picture's folder is not there or can't be written to.
    static std::optional<QString> problem(const QCommandLineParser& parser);
    /// Sets the theme of `--theme`, light without it, and letters for the language; before plotting.
    static void dress(const QCommandLineParser& parser);
    /// Writes the file, or says why it can't be.
    static std::optional<QString> save(const LinePlot& plot, const QCommandLineParser& parser);
};

} // namespace dutydesk
