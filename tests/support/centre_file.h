#pragma once

#include "app/wiring.h"
#include "core/desk/set_up_service.h"
#include "tests/support/said.h"

#include <QFile>
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

    /// Runs the program in a process of its own; `signedIn` adds user and password.
    Said run(QStringList words, bool signedIn = true) const
    {
        words << QStringLiteral("--database") << database();
        if (signedIn) {
            words << QStringLiteral("--user") << QString::fromLatin1(login) << QStringLiteral("--password-file")
                  << path(QStringLiteral("password"));
        }
        return saidByProgram(words);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace dutydesk::test
