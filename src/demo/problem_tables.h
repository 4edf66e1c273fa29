#pragma once

#include <string_view>

#include "demo/ledger_row.h"
#include "demo/problems.h"

namespace lobbyboard::demo {

/// The cases that stand in mid-May; an empty due date is set by the dice.
struct KnownProblem {
  std::string_view code;
  std::string_view due;
  ProblemText text;
};

inline constexpr KnownProblem kKnownProblems[] = {
    {"WD-033",
     "2023-06-10",
     {{"接入批复未落实", "Grid connection not approved"},
      {"专班对接电网，限期批复", "Task force with the grid company"}}},
    {"GX-019",
     "2023-05-31",
     {{"施工力量不足", "Too few workers on site"}, {"增派两个班组，分段施工", "Two more crews, work in sections"}}},
    {"HN-008",
     "2023-06-10",
     {{"征迁剩余12户", "12 households still to move"}, {"属地包户，逐户签约", "Local officials sign house by house"}}},
    {"WD-021",
     "2023-06-20",
     {{"方案调整待批", "Revised scheme awaiting approval"},
      {"组织专家复审，并联审批", "Expert review, parallel approval"}}},
    {"HN-017",
     "2023-05-31",
     {{"设备到货延期", "Equipment delivered late"}, {"驻厂催货，先行安装管线", "Expedite at works, pipes first"}}},
    {"HB-044",
     "2023-06-20",
     {{"资金缺口0.2亿元", "20 million yuan short"}, {"银企对接，落实配套资金", "Bank talks for matching funds"}}},
    {"WD-009",
     "2023-06-10",
     {{"意见征询未完成", "Consultation not finished"},
      {"入户征询，调整停车方案", "Door-to-door talks, new parking plan"}}},
    {"HB-083",
     "",
     {{"上游来水影响作业面", "High water on the works"}, {"错峰施工，加设围堰", "Off-peak work behind cofferdams"}}},
    {"HB-060",
     "",
     {{"道路开挖许可滞后", "Road opening permit late"}, {"分段审批，夜间施工", "Permits by section, night work"}}},
};

}  // namespace lobbyboard::demo
