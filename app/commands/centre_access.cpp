#include "app/commands/centre_access.h"

#include "core/account/account_service.h"
#include "core/centre/centre_error.h"
#include "core/centre/centre_service.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace dutydesk {

Result<DatabaseLocation> databaseFor(const CommonOptions& common)
{
    if (common.database.isEmpty())
        return ownDatabase();
    return DatabaseLocation::parse(common.database);
}

Result<std::unique_ptr<ServiceSet>> openCentre(const CommonOptions& common)
{
    DUTYDESK_ASSIGN(location, databaseFor(common));
    if (location.engine == Engine::Sqlite && !QFileInfo::exists(location.name))
        return makeError(error::centreNotSetUp);
    DUTYDESK_ASSIGN(wiring, Wiring::load());
    DUTYDESK_TRY(wiring.bringUpToDate(location, systemNow()));
    DUTYDESK_ASSIGN(set, wiring.open(location));
    DUTYDESK_ASSIGN(centre, set->services().centre.find());
    if (!centre)
        return makeError(error::centreNotSetUp);
    return set;
}

Result<Actor> signIn(ServiceSet& set, const CommonOptions& common, Terminal& terminal)
{
    if (common.user.isEmpty())
        return makeError(error::commandUserMissing);
    QString password;
    if (!common.passwordFile.isEmpty()) {
        QFile file(common.passwordFile);
        if (!file.open(QIODevice::ReadOnly))
            return makeError(error::passwordFileUnreadable,
                             {{"file", common.passwordFile.toStdString()}, {"detail", file.errorString().toStdString()}});
        password = QString::fromUtf8(file.readLine());
        while (password.endsWith(u'\n') || password.endsWith(u'\r'))
            password.chop(1);
    } else {
        password = terminal.askPassword(
            QCoreApplication::translate("dutydesk::CommandLine", "Password of %1: ").arg(common.user));
    }
    return set.services().accounts.signIn(common.user.toStdString(), password.toStdString(), systemNow());
}

Request requestOf(const Actor& actor)
{
    Request request;
    request.actor = actor;
    request.now = systemNow();
    request.key = freshKey();
    return request;
}

} // namespace dutydesk
