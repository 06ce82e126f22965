#include "app/storage/database_location.h"

#include "core/base/storage_error.h"

#include <QDir>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// What was typed, for whoever has to correct it, without what may be a password.
std::string withoutPassword(QString text)
{
    static const QRegularExpression password(u"(?<=://)([^:]*):.*@"_s, QRegularExpression::DotMatchesEverythingOption);
    return text.replace(password, u"\\1:…@"_s).toStdString();
}

} // namespace

Result<DatabaseLocation> DatabaseLocation::parse(const QString& text)
{
    const auto invalid = [&text] {
        return makeError(error::storageLocationInvalid, {{"location", withoutPassword(text)}});
    };
    DatabaseLocation location;
    if (!text.contains("://"_L1)) {
        if (text.trimmed().isEmpty())
            return invalid();
        location.name = text;
        return location;
    }
    // QUrl takes no user without a host, which is what a Unix socket has.
    static const QRegularExpression pattern(
        u"^postgres(?:ql)?://(?:([^:@/?]*)(?::([^@/?]*))?@)?([^:/?]*|\\[[0-9a-fA-F:.]+\\])(?::(\\d{1,5}))?/([^/?]+)(?:\\?(.*))?$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return invalid();
    const auto part = [&match](int group) { return QUrl::fromPercentEncoding(match.captured(group).toUtf8()); };
    location.engine = Engine::Postgresql;
    location.user = part(1);
    location.password = part(2);
    location.host = part(3);
    location.port = match.captured(4).toInt();
    location.name = part(5);
    const QUrlQuery query(match.captured(6));
    if (query.hasQueryItem(u"host"_s))
        location.host = query.queryItemValue(u"host"_s, QUrl::FullyDecoded);
    if (query.hasQueryItem(u"port"_s))
        location.port = query.queryItemValue(u"port"_s).toInt();
    if (location.host.startsWith(u'['))
        location.host = location.host.mid(1).chopped(1);
    return location;
}

QString DatabaseLocation::shown() const
{
    if (engine == Engine::Sqlite)
        return QDir::toNativeSeparators(name);
    const auto encoded = [](const QString& text, const QByteArray& plain = {}) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text, plain));
    };
    const bool socket = host.startsWith(u'/');
    QString text = u"postgresql://"_s;
    if (!user.isEmpty())
        text += encoded(user) + u'@';
    if (!socket)
        text += host.contains(u':') ? u'[' + host + u']' : encoded(host);
    if (port != 0)
        text += u':' + QString::number(port);
    text += u'/' + encoded(name);
    if (socket)
        text += "?host="_L1 + encoded(host, "/");
    return text;
}

} // namespace dutydesk
