#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/time.h"

#include <QString>

#include <cstdint>

namespace dutydesk {

class ServiceSet;
class Wiring;

/// What a demo centre is made from: equal recipes give equal centres, down to the journal's chain.
struct DemoRecipe
{
    std::uint64_t seed = 1;
    /// The moment at which the centre is looked at; everything before has happened.
    Instant now{};
    int tickets = 2000;
    int weeks = 8;
};

/// The moment that a centre made now is made for: the quarter of an hour that is over.
Instant demoMoment(Instant now);
/// The same if the centre is busy then, else the last early afternoon: what pictures are taken of.
Instant demoBusyMoment(Instant now);

/// Fills an empty, migrated database with the centre: sixty agents and those around them with accounts,
/// eight weeks of calls up to today, and tickets in every state with their whole history. In chunks, each a
/// transaction; a cancelled one leaves a database to be thrown away.
Result<> makeDemoCentre(ServiceSet& set, const DemoRecipe& recipe, const Progress& progress = {});

/// The same in a file that does not exist yet, whole or not at all: until the centre is complete the file has
/// another name.
Result<> makeDemoFile(const Wiring& wiring, const QString& file, const DemoRecipe& recipe,
                      const Progress& progress = {});

} // namespace dutydesk
