#pragma once

#include "core/base/why.h"
#include "ui/shell/theme.h"

#include <QString>

namespace dutydesk {

/// How a fact should strike the reader. Warn and Bad carry a sign besides their colour.
enum class Tone { Neutral, Good, Warn, Bad, Info };

/// "▲ " for Warn, "● " for Bad, nothing for the others: goes before the text.
QString signOf(Tone tone);

/// Colour of text and marks, of soft backgrounds, and of filled bars in that tone.
Role textRole(Tone tone);
Role softRole(Tone tone);
Role barRole(Tone tone);

Tone toneOf(Verdict verdict);

} // namespace dutydesk
