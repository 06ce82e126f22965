#include "app/exchange/roster_file.h"

#include "app/exchange/readable_file.h"
#include "core/base/table.h"
#include "core/roster/roster_task_text.h"
#include "ui/text/error_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace dutydesk {

namespace {

/// The largest instance of the benchmark has 300 kB.
constexpr std::int64_t largest = 50'000'000;
constexpr int keepEveryMs = 500;

Result<QByteArray> contentOf(const QString& path)
{
    DUTYDESK_ASSIGN(file, openReadable(path, largest));
    return file->readAll();
}

Result<> save(const QString& path, const std::string& text)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QByteArray::fromStdString(text));
        if (file.commit())
            return {};
    }
    return makeError(error::tableUnwritable, {{"file", QFileInfo(path).fileName().toStdString()},
                                              {"detail", file.errorString().toStdString()}});
}

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

Result<RosterTask> openRosterInstance(const QString& path)
{
    DUTYDESK_ASSIGN(content, contentOf(path));
    return isRosterTaskText(view(content)) ? readRosterTask(view(content)) : readRosterInstance(view(content));
}

Result<RosterReading> openRoster(const QString& path, const RosterTask& task)
{
    DUTYDESK_ASSIGN(content, contentOf(path));
    return readRoster(view(content), task);
}

Result<> saveRosterTask(const QString& path, const RosterTask& task)
{
    return save(path, writeRosterTask(task));
}

Result<> saveRoster(const QString& path, const RosterTask& task, const Roster& roster)
{
    return save(path, writeRoster(task, roster));
}

bool RosterKeeper::keep(const Roster& roster)
{
    if (m_kept == roster || (m_since.isValid() && m_since.elapsed() < keepEveryMs))
        return false;
    m_since.start();
    if (!saveRoster(m_path, m_task, roster))
        return false;
    m_kept = roster;
    return true;
}

QString rosterFileErrorText(const QString& path, const Error& error)
{
    const Value* line = error.find("line");
    if (!line)
        return error.find("file") ? errorText(error) : u"%1: %2"_s.arg(QFileInfo(path).fileName(), errorText(error));
    return QCoreApplication::translate("RosterFile", "%1, line %2: %3")
        .arg(QFileInfo(path).fileName())
        .arg(std::get<std::int64_t>(*line))
        .arg(errorText(error));
}

} // namespace dutydesk
