#include "ui/text/vocabulary.h"

namespace dutydesk {

DUTYDESK_VOCABULARY(policy) = {
    {"kind.policy", QT_TRANSLATE_NOOP("vocabulary", "Policy")},
    {"policy.key", QT_TRANSLATE_NOOP("vocabulary", "Policy")},
    {"policy.value", QT_TRANSLATE_NOOP("vocabulary", "Value")},
    {"policy.effective", QT_TRANSLATE_NOOP("vocabulary", "In force from")},
    {"policy.edited", QT_TRANSLATE_NOOP("vocabulary", "Policy changed")},

    {"policy.unknown", QT_TRANSLATE_NOOP("vocabulary", "There is no policy called {key}.")},
    {"policy.reaches-back",
     QT_TRANSLATE_NOOP("vocabulary", "A change can't reach back: {effective} is before {today}. What was decided stays "
                                     "decided.")},
    {"policy.file-damaged",
     QT_TRANSLATE_NOOP("vocabulary", "The policy file {file} is damaged at {item}: {what}. Please install Dutydesk again.")},
};

} // namespace dutydesk
