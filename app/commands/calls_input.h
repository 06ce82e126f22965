#pragma once

#include "core/calls/calls_import.h"

#include <QCoreApplication>

namespace dutydesk {

/// A file of calls on the command line: no centre, no database.
class CallsInput
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::CallsInput)

public:
    /// Reads it by this computer's time zone; nothing if anything in it is wrong, which `problem` then says
    /// in one line with file, row and reason.
    static std::optional<CallsInput> read(const QString& path, QString& problem);

    /// "calls.csv, row 17, Calls “abc”: This is no number.", of the first finding; says how many there are.
    static QString findingText(const QString& file, const ImportFindings& findings);

    const TimeZone& zone() const { return m_zone; }
    /// The shortest interval of the file.
    int minutes() const;
    bool hasQueue(const std::string& queue) const;
    /// Added up by intervals of `minutes`; one queue or all.
    std::vector<CallBin> bins(int minutes, const std::optional<std::string>& queue = {}) const;

private:
    TimeZone m_zone;
    CallsFile m_file;
};

} // namespace dutydesk
