#pragma once

#include "core/base/error.h"
#include "ui/text/value_text.h"

#include <QString>
#include <QStringList>

namespace dutydesk {

/// The error as one sentence that names the place and the remedy. Repeated values of one name are
/// listed; a value that is itself a code (an action, a field) is said in words.
QString errorText(const Error& error, const ValueText& text = ValueText());

/// The sentence and, below it, one line for each cause, at most `limit` of them with a last line for
/// the rest.
QStringList errorLines(const Error& error, const ValueText& text = ValueText(), int limit = 50);

} // namespace dutydesk
