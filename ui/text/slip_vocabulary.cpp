#include "ui/text/vocabulary.h"

namespace dutydesk {

// Printing slips.
DUTYDESK_VOCABULARY(slip) = {
    {"ticket.slip-missing", QT_TRANSLATE_NOOP("vocabulary", "{record} has no such slip yet.")},
    {"ticket.slip-unwritable",
     QT_TRANSLATE_NOOP("vocabulary", "“{file}” could not be written: {detail}. Choose another folder.")},
};

} // namespace dutydesk
