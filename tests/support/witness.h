#pragma once

#include <QCoreApplication>
#include <QProcess>
#include <QString>

#include <map>

namespace dutydesk::test {

/// What another process sees in the database: runs this test program as the witness of that name (such as
/// "ticket_witness"), and reads its "name=value" lines. Empty if it failed.
inline std::map<QString, QString> witness(const QString& name, const QString& database)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DUTYDESK_WITNESS_DATABASE"), database);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {name});
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return {};
    std::map<QString, QString> told;
    for (const QString& line : QString::fromUtf8(process.readAllStandardOutput()).split(u'\n')) {
        if (const qsizetype sign = line.indexOf(u'='); sign > 0)
            told.insert_or_assign(line.left(sign), line.mid(sign + 1));
    }
    return told;
}

} // namespace dutydesk::test
