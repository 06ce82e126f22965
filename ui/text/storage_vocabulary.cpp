#include "ui/text/vocabulary.h"

namespace dutydesk {

DUTYDESK_VOCABULARY(storage) = {
    {"storage.location-invalid",
     QT_TRANSLATE_NOOP("vocabulary", "“{location}” is no place for a database. Name a file, or "
                                     "postgresql://user@host:port/name.")},
    {"storage.cannot-open",
     QT_TRANSLATE_NOOP("vocabulary", "The database {place} can't be opened: {detail}. Check that it exists, that you may "
                                     "use it and that its server is running.")},
    {"storage.newer",
     QT_TRANSLATE_NOOP("vocabulary", "The database {place} was used by a newer Dutydesk (step {found}; this one knows "
                                     "{known}). Nothing was changed. Please install the newer Dutydesk.")},
    {"storage.not-database",
     QT_TRANSLATE_NOOP("vocabulary", "The file {place} is no database. It was not changed; choose another one.")},
    {"storage.foreign",
     QT_TRANSLATE_NOOP("vocabulary", "{place} is a database of another program. It was not changed; choose another one.")},
    {"storage.read-only",
     QT_TRANSLATE_NOOP("vocabulary", "The database {place} may only be read, so nothing was saved. Ask for the right to "
                                     "write to the file and its folder.")},
    {"storage.corrupted",
     QT_TRANSLATE_NOOP("vocabulary", "The database {place} is damaged: {detail}. Don't work on with it; restore the last "
                                     "backup.")},
    {"storage.full",
     QT_TRANSLATE_NOOP("vocabulary", "The disk that holds {place} is full. Everything saved before is kept; until there is "
                                     "room again you can read but not save.")},
    {"storage.busy",
     QT_TRANSLATE_NOOP("vocabulary", "Another program keeps the database {place} locked. Nothing was changed; try again in "
                                     "a moment.")},
    {"storage.connection-lost",
     QT_TRANSLATE_NOOP("vocabulary", "The connection to {place} was lost. The last step was not done, everything before is "
                                     "kept. Try again once the server is back.")},
    {"storage.conflict",
     QT_TRANSLATE_NOOP("vocabulary", "The database refused this because it contradicts another record: {detail}. Nothing "
                                     "was changed.")},
    {"storage.failed",
     QT_TRANSLATE_NOOP("vocabulary", "The database {place} reported an error: {detail}. Nothing was changed.")},

    {"journal.broken.hash", QT_TRANSLATE_NOOP("vocabulary", "its content was changed")},
    {"journal.broken.order", QT_TRANSLATE_NOOP("vocabulary", "an entry before it is missing, or its time runs backwards")},
    {"journal.broken.columns", QT_TRANSLATE_NOOP("vocabulary", "its columns contradict its content")},
    {"journal.broken.head", QT_TRANSLATE_NOOP("vocabulary", "entries at the end are missing")},
    {"journal.broken.witness",
     QT_TRANSLATE_NOOP("vocabulary", "a backup holds another entry, or one that is missing here")},
};

} // namespace dutydesk
