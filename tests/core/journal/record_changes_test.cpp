#include "core/journal/record_changes.h"

#include <gtest/gtest.h>

using namespace dutydesk;

TEST(RecordChanges, ListsOnlyWhatDiffers)
{
    const auto changes = changesBetween({{"agent.name", std::string("王")}, {"agent.number", std::string("1")}},
                                        {{"agent.name", std::string("李")}, {"agent.number", std::string("1")}});
    EXPECT_EQ(changes, (std::vector<FieldChange>{{"agent.name", std::string("王"), std::string("李")}}));
}

TEST(RecordChanges, ANewRecordListsWhatItHas)
{
    const auto changes = changesBetween({}, {{"agent.name", std::string("李")}, {"agent.area", {}}});
    EXPECT_EQ(changes, (std::vector<FieldChange>{{"agent.name", {}, std::string("李")}}));
}

TEST(RecordChanges, SeveralValuesComeAndGoOneByOne)
{
    const Term general{"seat-type.general"};
    const Term vip{"seat-type.vip"};
    const Term training{"seat-type.training"};
    const auto changes = changesBetween({{"agent.seat-types", general}, {"agent.seat-types", vip}},
                                        {{"agent.seat-types", vip}, {"agent.seat-types", training}});
    EXPECT_EQ(changes, (std::vector<FieldChange>{{"agent.seat-types", general, {}}, {"agent.seat-types", {}, training}}));
    EXPECT_EQ(changesBetween({{"agent.seat-types", vip}}, {}),
              (std::vector<FieldChange>{{"agent.seat-types", vip, {}}}));
}
