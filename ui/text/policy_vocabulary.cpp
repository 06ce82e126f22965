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
    {"policy.not-less", QT_TRANSLATE_NOOP("vocabulary", "“{lower}” has to be less than “{upper}”.")},
    {"policy.more-than", QT_TRANSLATE_NOOP("vocabulary", "“{lower}” can't be more than “{upper}”.")},
    {"policy.interval-uneven",
     QT_TRANSLATE_NOOP("vocabulary", "Intervals of {minutes} minutes don't divide an hour. Please take 5, 6, 10, 12, 15, 20, 30 or 60.")},
    {"policy.never-open",
     QT_TRANSLATE_NOOP("vocabulary", "The office would never be open, and nothing would ever be due. Please leave it hours on some day.")},
    {"policy.file-damaged",
     QT_TRANSLATE_NOOP("vocabulary", "The policy file {file} is damaged at {item}: {what}. Please install Dutydesk again.")},
};

} // namespace dutydesk
