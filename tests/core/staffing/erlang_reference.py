#!/usr/bin/env python3
"""Prints erlang_reference.h: queues with and without hang-ups, computed with mpmath at 400 digits
(where nearly nobody is answered in time, 99 and more cancel).

Another way than the program's: the states with a free agent are summed as exact products, and what waits is
written in incomplete gamma functions gamma(x, y) = y^x e^-y sum y^k / (x (x+1) ... (x+k)), whose series has only
positive terms. Handling time is 180 s; x = agents, y = load, both times patience / 180 s.
"""
from mpmath import mp, mpf, exp, expm1, nstr

mp.dps = 400
HANDLING = mpf(180)


def series(x, y):
    term = total = 1 / x
    k = 0
    while y >= x + k or term > total * mpf(10) ** -380:
        k += 1
        term *= y / (x + k)
        total += term
    return total


def queue(agents, erlangs, patience, within):
    """Service level, average wait in seconds, occupancy, abandonment."""
    free = term = mpf(1)
    for k in range(1, agents):
        term *= (agents - k) / erlangs
        free += term
    if patience is None:
        wait = erlangs / (agents - erlangs)
        in_time = -wait * expm1(-(agents - erlangs) * within / HANDLING)
        return (free + in_time) / (free + wait), wait / (free + wait) * HANDLING / (agents - erlangs), \
            erlangs / agents, mpf(0)
    x, y, gone = agents * patience / HANDLING, erlangs * patience / HANDLING, within / patience
    all_waits, answered = series(x, y), series(x + 1, y)
    z = y * exp(-gone)
    in_time = answered - exp(y - z - gone * (x + 1)) * series(x + 1, z)
    total = free + y * all_waits
    abandonment = y * (all_waits - answered) / total
    return (free + y * in_time) / total, abandonment * patience, erlangs / agents * (free + y * answered) / total, \
        abandonment


CASES = [(a, l, None, t) for a, l, t in (
            (1, .5, 180), (5, 4, 20), (10, 9.5, 20), (14, 10, 20), (17, 11.125, 0), (100, 95, 20), (100, 20, 20),
            (500, 480, 15), (1000, 999, 60), (1000, 999.9375, 20), (5000, 4950, 20), (5000, 4999, 1))] + \
        [(a, l, p, t) for a, l, p, t in (
            (1, .5, 60, 20), (1, 50, 60, 20), (3, 3, 180, 0), (10, 9.5, 120, 20), (12, 10, .001, 20), (12, 10, 1, 20),
            (12, 10, 36000, 20), (10, 14, 60, 20), (10, 14, 3600, 20), (10, 1000, 60, 20), (14, 10, 90, 10),
            (100, 95, 60, 20), (100, 100, 300, 20), (100, 120, 300, 60), (100, 60, 300, 20), (480, 500, 120, 15),
            (500, 480, 120, 15), (1000, 999, 600, 60), (1000, 1100, 7200, 20), (5000, 4950, 60, 20),
            (5000, 5000, 180, 20), (5000, 5500, 180, 20), (5000, 6000, 30, 0), (490, 500, 3600, 20))]

print("""#pragma once

#include <array>

namespace dutydesk::example {

/// Made by erlang_reference.py with mpmath at 400 digits; handling time 180 s, patience 0 for endless.
struct KnownQueue
{
    int agents;
    double erlangs;
    double patienceSeconds;
    double withinSeconds;
    double serviceLevel;
    double averageWaitSeconds;
    double occupancy;
    double abandonment;
};

inline constexpr std::array knownQueues = {""")
for agents, erlangs, patience, within in CASES:
    values = queue(agents, mpf(erlangs), patience and mpf(str(patience)), mpf(within))
    shown = ", ".join(nstr(value, 20) for value in values)
    print(f"    KnownQueue{{{agents}, {erlangs}, {patience or 0}, {within},\n               {shown}}},")
print("""};

} // namespace dutydesk::example""")
