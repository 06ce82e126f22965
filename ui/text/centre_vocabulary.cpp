#include "ui/text/vocabulary.h"

namespace dutydesk {

DUTYDESK_VOCABULARY(centre) = {
    {"kind.centre", QT_TRANSLATE_NOOP("vocabulary", "Centre")},
    {"centre.name", QT_TRANSLATE_NOOP("vocabulary", "Name of the centre")},
    {"centre.time-zone", QT_TRANSLATE_NOOP("vocabulary", "Time zone")},
    {"centre.language", QT_TRANSLATE_NOOP("vocabulary", "Language")},
    {"centre.watched-folder", QT_TRANSLATE_NOOP("vocabulary", "Watched folder")},
    {"centre.set-up", QT_TRANSLATE_NOOP("vocabulary", "Centre set up")},
    {"centre.edited", QT_TRANSLATE_NOOP("vocabulary", "Settings changed")},

    {"centre.not-set-up",
     QT_TRANSLATE_NOOP("vocabulary", "This database holds no centre yet. Start Dutydesk and set one up.")},
    {"centre.already-set-up", QT_TRANSLATE_NOOP("vocabulary", "This database already holds the centre {name}.")},
    {"centre.time-zone-unknown",
     QT_TRANSLATE_NOOP("vocabulary", "{value} is no time zone that this computer knows. Write it like Asia/Shanghai.")},
};

} // namespace dutydesk
