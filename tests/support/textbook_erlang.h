#pragma once

#include <cmath>

namespace dutydesk::test {

/// Share of calls answered within `seconds`, by Erlang C's textbook sum: another way than the program's.
inline double textbookServiceLevel(int agents, double load, double handling, double seconds)
{
    if (agents <= load)
        return 0;
    double sum = 0;
    double term = 1;
    for (int k = 0; k < agents; ++k) {
        sum += term;
        term *= load / (k + 1);
    }
    const double waiting = term * agents / (agents - load);
    return 1 - waiting / (sum + waiting) * std::exp(-(agents - load) * seconds / handling);
}

} // namespace dutydesk::test
