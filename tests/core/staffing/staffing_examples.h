#pragma once

#include "core/staffing/staffing_policy.h"

namespace dutydesk::example {

/// The numbers as shipped.
inline StaffingPolicy staffingPolicy()
{
    using namespace std::chrono_literals;
    StaffingPolicy policy;
    policy.target = {0.8, 20s};
    policy.vipTarget = {0.9, 15s};
    policy.vipWeight = 3;
    policy.connectRate = 0.95;
    policy.handling = 100s;
    policy.shrinkage = {{"shrinkage.breaks", 0.12},
                        {"shrinkage.training", 0.04},
                        {"shrinkage.meetings", 0.02},
                        {"shrinkage.absence", 0.12}};
    policy.table = {{{50, 5}, {100, 7}, {200, 10}, {300, 14}, {400, 17}}, 100, 3};
    policy.manyCalls = 5000;
    policy.someCalls = 1000;
    policy.bMany = 2.6;
    policy.bSome = 3;
    policy.bFew = 4;
    policy.frontLinePerBackOffice = 15;
    policy.reserveShare = 0.05;
    policy.agentsPerInspector = 25;
    policy.dutyManagersLeast = 3;
    policy.dutyManagersMost = 6;
    policy.trainersLeast = 2;
    policy.trainersMost = 3;
    policy.editorsLeast = 2;
    policy.editorsMost = 3;
    policy.dataAnalysts = 1;
    policy.largeCentre = 100;
    policy.managersOfEachPost = 1;
    policy.shiftsADay = 3;
    return policy;
}

} // namespace dutydesk::example
