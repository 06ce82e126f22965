#include "app/storage/database_location.h"

#include "core/base/storage_error.h"

#include <QDir>
#include <QUrl>
#include <QUrlQuery>

namespace dutydesk {

using namespace Qt::StringLiterals;

Result<DatabaseLocation> DatabaseLocation::parse(const QString& text)
{
    const auto invalid = [&text] {
        return makeError(error::storageLocationInvalid, {{"location", text.toStdString()}});
    };
    DatabaseLocation location;
    if (!text.contains("://"_L1)) {
        if (text.trimmed().isEmpty())
            return invalid();
        location.name = text;
        return location;
    }
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != "postgresql"_L1 && url.scheme() != "postgres"_L1))
        return invalid();
    location.engine = Engine::Postgresql;
    location.name = url.path().mid(1);
    location.host = url.host();
    location.port = url.port(0);
    location.user = url.userName();
    location.password = url.password();
    const QUrlQuery query(url);
    if (query.hasQueryItem(u"host"_s))
        location.host = query.queryItemValue(u"host"_s, QUrl::FullyDecoded);
    if (query.hasQueryItem(u"port"_s))
        location.port = query.queryItemValue(u"port"_s).toInt();
    if (query.hasQueryItem(u"user"_s))
        location.user = query.queryItemValue(u"user"_s, QUrl::FullyDecoded);
    if (location.name.isEmpty() || location.name.contains(u'/'))
        return invalid();
    return location;
}

QString DatabaseLocation::shown() const
{
    if (engine == Engine::Sqlite)
        return QDir::toNativeSeparators(name);
    QUrl url;
    url.setScheme(u"postgresql"_s);
    url.setUserName(user);
    url.setPath(u'/' + name);
    if (host.startsWith(u'/')) {
        url.setHost(QString());
        QUrlQuery query;
        query.addQueryItem(u"host"_s, host);
        if (port != 0)
            query.addQueryItem(u"port"_s, QString::number(port));
        url.setQuery(query);
        return "postgresql://%1@/%2?%3"_L1.arg(user, name, query.toString());
    }
    url.setHost(host);
    if (port != 0)
        url.setPort(port);
    return url.toString();
}

} // namespace dutydesk
