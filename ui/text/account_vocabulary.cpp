#include "ui/text/vocabulary.h"

namespace dutydesk {

DUTYDESK_VOCABULARY(account) = {
    {"account.state.open", QT_TRANSLATE_NOOP("vocabulary", "Open")},
    {"account.state.locked", QT_TRANSLATE_NOOP("vocabulary", "Locked")},
    {"account.state.closed", QT_TRANSLATE_NOOP("vocabulary", "Closed")},

    {"account.name", QT_TRANSLATE_NOOP("vocabulary", "Sign-in name")},
    {"account.display-name", QT_TRANSLATE_NOOP("vocabulary", "Name")},
    {"account.post", QT_TRANSLATE_NOOP("vocabulary", "Post")},
    {"account.agent", QT_TRANSLATE_NOOP("vocabulary", "Person")},
    {"account.state", QT_TRANSLATE_NOOP("vocabulary", "State")},
    {"account.closes-at", QT_TRANSLATE_NOOP("vocabulary", "Closes")},
    {"account.password", QT_TRANSLATE_NOOP("vocabulary", "Password")},
    {"account.failures", QT_TRANSLATE_NOOP("vocabulary", "Failed attempts")},

    {"account.delayed-until", QT_TRANSLATE_NOOP("vocabulary", "No attempt counts before")},

    {"account.opened", QT_TRANSLATE_NOOP("vocabulary", "Account opened")},
    {"account.edited", QT_TRANSLATE_NOOP("vocabulary", "Account edited")},
    {"account.state-changed", QT_TRANSLATE_NOOP("vocabulary", "State of the account changed")},
    {"account.password-changed", QT_TRANSLATE_NOOP("vocabulary", "Password changed")},
    {"account.password-reset", QT_TRANSLATE_NOOP("vocabulary", "Password reset")},
    {"account.signed-in", QT_TRANSLATE_NOOP("vocabulary", "Signed in")},
    {"account.refused", QT_TRANSLATE_NOOP("vocabulary", "Sign-in refused")},

    {"account.wrong-password",
     QT_TRANSLATE_NOOP("vocabulary", "Name and password don't fit together. Please type both again.")},
    {"account.delayed",
     QT_TRANSLATE_NOOP("vocabulary", "Too many failed attempts. The next one counts from {until} on; the account keeper "
                                     "can reset the password.")},
    {"account.is-locked",
     QT_TRANSLATE_NOOP("vocabulary", "This account is locked. The account keeper can open it again.")},
    {"account.is-closed", QT_TRANSLATE_NOOP("vocabulary", "This account is closed.")},
    {"account.changed",
     QT_TRANSLATE_NOOP("vocabulary", "Your post or group was changed a moment ago, so this was not saved. Try again.")},
    {"account.must-change-password",
     QT_TRANSLATE_NOOP("vocabulary", "This password was given to you by somebody else. Please choose your own.")},
    {"account.password-too-short",
     QT_TRANSLATE_NOOP("vocabulary", "The password is too short: at least {minimum} characters.")},
    {"account.password-same",
     QT_TRANSLATE_NOOP("vocabulary", "Choose a password that is neither the old one nor the sign-in name.")},
    {"account.last-administrator",
     QT_TRANSLATE_NOOP("vocabulary", "Nobody would be left who can change accounts. Open another administrator's account "
                                     "first.")},
    {"command.user-missing",
     QT_TRANSLATE_NOOP("vocabulary", "Say as whom: --user NAME, and --password-file FILE unless the password is typed.")},
    {"command.password-file-unreadable",
     QT_TRANSLATE_NOOP("vocabulary", "The password file {file} can't be read: {detail}.")},
    {"account.hash-failed",
     QT_TRANSLATE_NOOP("vocabulary", "The password could not be checked because memory is short. Close other programs and "
                                     "try again.")},
};

} // namespace dutydesk
