#pragma once

namespace dutydesk {

/// How long a call waits for an agent in the queue with hang-ups M/M/n+M, by the density of the wait offered
/// to a caller who would never hang up. In units of the mean patience, and beside the weight 1 for the states
/// in which a call finds the nth agent free, it is c·exp(φ(w)) with
///
///     φ(w) = y·(1 − e^−w) − x·w,    y = arrivals, x = answers that n agents finish, both in one patience
///
/// (Zeltyn and Mandelbaum, Call centers with impatient customers: many-server asymptotics of the M/M/n+G
/// queue, 2005, (3.1)–(3.5) with G exponential). φ has one peak. Integrals run outwards from it in panels over
/// which the exponent falls by a fixed amount, each by Gauss–Legendre with 16 nodes, and all values are
/// relative to the peak, so that neither overload nor endless patience overflows.
class WaitingTime
{
public:
    /// `agents` ≥ 1, `erlangs` > 0; `patience` > 0 in handling times.
    WaitingTime(int agents, double erlangs, double patience);

    /// The integral of exp(φ − top) over a stretch of waits, parted by what becomes of the calls.
    struct Weight
    {
        double answered = 0;
        double hungUp = 0;
    };
    /// From `from` to `to` patiences; `to` may be infinite.
    Weight between(double from, double to) const;

    /// φ at its peak, at least 0.
    double top() const { return m_top; }

private:
    /// φ(peak + u) − top.
    double height(double u) const;
    /// The step from `u` over which the height falls by `fall`.
    double stride(double u) const;
    void addPanel(Weight& sum, double from, double to) const;

    double m_answers = 0;
    double m_peak = 0;
    double m_top = 0;
    /// height(u) = −bend·(e^−u − 1 + u) − slope·u
    double m_bend = 0;
    double m_slope = 0;
    /// From here on e^−w is nothing beside 1 and the height is a line.
    double m_line = 0;
};

} // namespace dutydesk
