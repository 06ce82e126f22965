#include "ui/text/vocabulary.h"

namespace dutydesk {

DUTYDESK_VOCABULARY(backup) = {
    {"backup.cause.daily", QT_TRANSLATE_NOOP("vocabulary", "Automatic")},
    {"backup.cause.before-migration", QT_TRANSLATE_NOOP("vocabulary", "Before an update")},
    {"backup.cause.before-restore", QT_TRANSLATE_NOOP("vocabulary", "Before a restore")},
    {"backup.cause.by-hand", QT_TRANSLATE_NOOP("vocabulary", "By hand")},

    {"backup.name", QT_TRANSLATE_NOOP("vocabulary", "Backup")},
    {"backup.made", QT_TRANSLATE_NOOP("vocabulary", "Backup made")},
    {"backup.restored", QT_TRANSLATE_NOOP("vocabulary", "Backup restored")},

    {"backup.kept", QT_TRANSLATE_NOOP("vocabulary", "Backups that are kept")},
    {"backup.every_hours", QT_TRANSLATE_NOOP("vocabulary", "Time between automatic backups")},

    {"backup.damaged",
     QT_TRANSLATE_NOOP("vocabulary", "The backup {name} is damaged and was not used. The database is as it was.")},
    {"backup.tool-missing",
     QT_TRANSLATE_NOOP("vocabulary", "Backups of a PostgreSQL database need the program {tool}, which is not installed here. "
                                     "Install postgresql-client, or ask the server's administrator for backups.")},
    {"backup.failed",
     QT_TRANSLATE_NOOP("vocabulary", "The backup could not be made or read at {place}. {detail}")},
    {"backup.newer",
     QT_TRANSLATE_NOOP("vocabulary", "The backup {name} is of a newer Dutydesk (step {found}; this one knows {known}). "
                                     "Nothing was changed.")},
};

} // namespace dutydesk
