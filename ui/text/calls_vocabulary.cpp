#include "ui/text/vocabulary.h"

namespace dutydesk {

// Reading tables, and importing calls from them.
DUTYDESK_VOCABULARY(calls) = {
    {"column.timestamp", QT_TRANSLATE_NOOP("vocabulary", "Time")},
    {"column.calls", QT_TRANSLATE_NOOP("vocabulary", "Calls")},
    {"column.queue", QT_TRANSLATE_NOOP("vocabulary", "Queue")},
    {"column.answered", QT_TRANSLATE_NOOP("vocabulary", "Answered")},
    {"column.answered_in_time", QT_TRANSLATE_NOOP("vocabulary", "Answered in time")},
    {"column.abandoned", QT_TRANSLATE_NOOP("vocabulary", "Abandoned")},
    {"column.aht_seconds", QT_TRANSLATE_NOOP("vocabulary", "Handling time (s)")},

    {"table.missing", QT_TRANSLATE_NOOP("vocabulary", "There is no file “{file}”.")},
    {"table.directory",
     QT_TRANSLATE_NOOP("vocabulary", "“{file}” is a folder. Please choose the file in it.")},
    {"table.no-permission",
     QT_TRANSLATE_NOOP("vocabulary", "“{file}” may not be read by your system account. Ask whoever owns the file for "
                                     "permission, or copy it.")},
    {"table.unreadable", QT_TRANSLATE_NOOP("vocabulary", "“{file}” can't be read: {detail}.")},
    {"table.unwritable",
     QT_TRANSLATE_NOOP("vocabulary", "“{file}” can't be written: {detail}. Choose another folder.")},
    {"table.empty", QT_TRANSLATE_NOOP("vocabulary", "“{file}” is empty.")},
    {"table.no-rows", QT_TRANSLATE_NOOP("vocabulary", "“{file}” has headings but no rows below them.")},
    {"table.too-large",
     QT_TRANSLATE_NOOP("vocabulary", "“{file}” has {size} bytes; at most {limit} are read. Split it by month or "
                                     "quarter.")},
    {"table.not-text",
     QT_TRANSLATE_NOOP("vocabulary", "“{file}” is no table: row {row} holds bytes that are no text. Save it as CSV "
                                     "(UTF-8 or GB18030) or XLSX.")},
    {"table.not-spreadsheet",
     QT_TRANSLATE_NOOP("vocabulary", "“{file}” is a damaged spreadsheet, or none. Open it in the spreadsheet program "
                                     "and save it as XLSX or CSV again.")},
    {"table.row-too-long",
     QT_TRANSLATE_NOOP("vocabulary", "“{file}”: row {row} does not end within {limit} bytes; perhaps a quotation mark "
                                     "is never closed.")},
    {"table.column-missing",
     QT_TRANSLATE_NOOP("vocabulary", "“{file}” has no column for “{column}”. Choose the column, or name it “{heading}” in "
                                     "the first row.")},
    {"table.cell-missing", QT_TRANSLATE_NOOP("vocabulary", "Nothing stands here.")},
    {"table.cell-extra", QT_TRANSLATE_NOOP("vocabulary", "This stands to the right of the last heading.")},

    {"calls.time-invalid",
     QT_TRANSLATE_NOOP("vocabulary", "This is no time that is understood; write it like 2026-03-02 07:00.")},
    {"calls.no-such-day", QT_TRANSLATE_NOOP("vocabulary", "There is no such day.")},
    {"calls.no-such-time", QT_TRANSLATE_NOOP("vocabulary", "There is no such time of day.")},
    {"calls.time-skipped",
     QT_TRANSLATE_NOOP("vocabulary", "This time does not exist: clocks were put forward over it.")},
    {"calls.off-grid",
     QT_TRANSLATE_NOOP("vocabulary", "The other rows begin every {minutes} minutes; this one begins in between.")},
    {"calls.bin-invalid",
     QT_TRANSLATE_NOOP("vocabulary", "The rows are {minutes} minutes apart. An interval must divide an hour: 5, 10, 15, "
                                     "20, 30 or 60 minutes.")},
    {"calls.not-number", QT_TRANSLATE_NOOP("vocabulary", "This is no number.")},
    {"calls.negative", QT_TRANSLATE_NOOP("vocabulary", "This number is below zero.")},
    {"calls.not-whole", QT_TRANSLATE_NOOP("vocabulary", "This is not a whole number.")},
    {"calls.too-many", QT_TRANSLATE_NOOP("vocabulary", "This number is above {limit}, more than can be.")},
    {"calls.two-values", QT_TRANSLATE_NOOP("vocabulary", "Row {row} gives another value for the same time.")},
    {"calls.overlap",
     QT_TRANSLATE_NOOP("vocabulary", "This interval of {own-minutes} minutes overlaps one of {minutes} minutes that is "
                                     "kept from {start} on.")},
    {"calls.more-in-time",
     QT_TRANSLATE_NOOP("vocabulary", "More calls were answered in time than answered ({answered}).")},
    {"calls.has-findings",
     QT_TRANSLATE_NOOP("vocabulary", "{count} cells are wrong. Nothing was imported: correct the file, or choose to "
                                     "skip those rows.")},
    {"calls.has-corrections",
     QT_TRANSLATE_NOOP("vocabulary", "{count} values differ from what is kept. Nothing was imported: confirm that they "
                                     "are corrections.")},
    {"calls.plan-outdated",
     QT_TRANSLATE_NOOP("vocabulary", "Other calls were imported in the meantime. Look at the file again.")},
    {"calls.interval-invalid",
     QT_TRANSLATE_NOOP("vocabulary", "An interval of {minutes} minutes does not divide a day.")},

    {"calls.imported", QT_TRANSLATE_NOOP("vocabulary", "Calls imported")},
    {"kind.calls-import", QT_TRANSLATE_NOOP("vocabulary", "Call import")},
    {"record.calls-import", QT_TRANSLATE_NOOP("vocabulary", "Call import {id}")},
    {"calls-import.source", QT_TRANSLATE_NOOP("vocabulary", "File")},
    {"calls-import.added", QT_TRANSLATE_NOOP("vocabulary", "Intervals added")},
    {"calls-import.queue", QT_TRANSLATE_NOOP("vocabulary", "Queue")},
    {"calls-import.first-day", QT_TRANSLATE_NOOP("vocabulary", "First day")},
    {"calls-import.last-day", QT_TRANSLATE_NOOP("vocabulary", "Last day")},
    {"calls-import.skipped", QT_TRANSLATE_NOOP("vocabulary", "Wrong cells, rows skipped")},
    {"calls-import.correction", QT_TRANSLATE_NOOP("vocabulary", "Corrected")},
};

} // namespace dutydesk
