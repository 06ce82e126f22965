#include "core/desk/shift.h"

#include <gtest/gtest.h>

namespace dutydesk {

using namespace std::chrono_literals;

TEST(Shift, ThreeShiftsBeginAtMidnight)
{
    EXPECT_EQ(shiftAt(0min, 3), (Shift{0, 0h, 8h}));
    EXPECT_EQ(shiftAt(7h + 59min, 3), (Shift{0, 0h, 8h}));
    EXPECT_EQ(shiftAt(13h + 25min, 3), (Shift{1, 8h, 16h}));
    EXPECT_EQ(shiftAt(23h + 59min, 3), (Shift{2, 16h, 24h}));
}

TEST(Shift, EveryMinuteBelongsToOneShift)
{
    for (int shifts = 0; shifts <= 6; ++shifts) {
        for (TimeOfDay minute = 0min; minute < 24h; ++minute) {
            const Shift shift = shiftAt(minute, shifts);
            EXPECT_LE(shift.begins, minute);
            EXPECT_LT(minute, shift.ends);
            EXPECT_LE(shift.ends, 24h);
        }
    }
}

} // namespace dutydesk
