#pragma once

#include "app/wiring.h"
#include "core/desk/set_up_service.h"

#include <paths.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace dutydesk::test {

/// A centre in a database file of its own, with an administrator, as a person would have set it up; and the
/// program beside it, as another process sees the same database.
class CentreFile
{
public:
    static constexpr const char* login = "admin";
    static constexpr const char* password = "a long password";

    CentreFile()
    {
        auto wiring = Wiring::load();
        DatabaseLocation location;
        location.name = database();
        const auto made = [&]() -> Result<> {
            if (!wiring)
                return wiring.error();
            DUTYDESK_TRY(wiring->bringUpToDate(location, systemNow()));
            DUTYDESK_ASSIGN(set, wiring->open(location));
            Centre centre;
            centre.name = "城东中心";
            centre.timeZone = "Asia/Shanghai";
            DUTYDESK_TRY(set->services().setUp.setUp({centre, login, "管理员", password}, systemNow()));
            return {};
        }();
        if (!made)
            qFatal("cannot make a centre: %s", made.error().code.id.data());
        write(QStringLiteral("password"), QByteArray(password) + '\n');
    }

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString database() const { return path(QStringLiteral("centre.db")); }

    /// Writes a file beside the database and returns its path.
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return file.fileName();
    }

    struct Ran
    {
        int code = -1;
        QString output;
        QString errors;
    };

    /// Runs the program in a process of its own; `signedIn` adds user and password.
    Ran run(QStringList words, bool signedIn = true) const
    {
        words << QStringLiteral("--database") << database() << QStringLiteral("--language") << QStringLiteral("en");
        if (signedIn) {
            words << QStringLiteral("--user") << QString::fromLatin1(login) << QStringLiteral("--password-file")
                  << path(QStringLiteral("password"));
        }
        QProcess program;
        program.start(QStringLiteral(DUTYDESK_PROGRAM), words);
        program.waitForFinished(120'000);
        return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
                QString::fromUtf8(program.readAllStandardError())};
    }

private:
    QTemporaryDir m_folder;
};

} // namespace dutydesk::test
