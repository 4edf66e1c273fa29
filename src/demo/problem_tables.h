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
     {{"居民意见未统一", "Residents not yet agreed"},
      {"入户征询，调整停车方案", "Door-to-door talks, new parking plan"}}},
    {"HB-083",
     "",
     {{"上游来水影响作业面", "High water on the works"}, {"错峰施工，加设围堰", "Off-peak work behind cofferdams"}}},
    {"HB-060",
     "",
     {{"道路开挖许可滞后", "Road opening permit late"}, {"分段审批，夜间施工", "Permits by section, night work"}}},
};

inline constexpr int kProblemTexts = 4;
inline constexpr ProblemText kProblemText[kCategories][kProblemTexts] = {
    {{{"主要设备交付延期", "Main equipment late"}, {"驻厂监造，调整安装顺序", "Inspector at works, new sequence"}},
     {{"用能指标待核定", "Energy quota to be settled"},
      {"提前开展能评，专人跟办", "Early energy review, one person in charge"}},
     {{"配套蒸汽管线未贯通", "Steam main not connected"},
      {"园区统筹，倒排工期", "Park coordinates against the calendar"}},
     {{"安装队伍力量不足", "Too few fitters"}, {"增加班组，两班作业", "More crews in two shifts"}}},
    {{{"电力管线迁改未完成", "Power line not diverted"}, {"产权单位进场，限期迁改", "Owner on site, fixed date"}},
     {{"征迁补偿未签约", "Compensation not signed"}, {"属地包联，逐户化解", "Local officials, case by case"}},
     {{"砂石料供应紧张", "Gravel in short supply"}, {"协调料场，保障直供", "Direct supply from quarries"}},
     {{"交通导改方案未批", "Traffic diversion not approved"}, {"部门联审，一周内批复", "Joint review within a week"}}},
    {{{"送出线路用地未落实", "Land for the line not secured"},
      {"组卷报批，先行补偿", "File for approval, compensate first"}},
     {{"主变到货推迟", "Transformer delayed"}, {"厂家派驻，锁定排产", "Production slot fixed with the maker"}},
     {{"接入系统方案待审", "Connection scheme under review"}, {"专题会审，并行设计", "Joint review, parallel design"}},
     {{"林草手续办理滞后", "Grassland permit late"},
      {"容缺受理，专人跟办", "Accepted with gaps, one person in charge"}}},
    {{{"施工单位人员不足", "Contractor short of people"}, {"约谈企业，增派人员", "Contractor summoned, more people"}},
     {{"配套资金拨付滞后", "Matching funds late"}, {"财政调度，分批拨付", "Paid in instalments"}},
     {{"施工图变更未审定", "Drawing changes pending"}, {"设计驻场，一周审定", "Designer on site, one week"}},
     {{"管线迁改影响进场", "Mains block the site"}, {"产权单位会商，先迁后建", "Owners agree, mains first"}}},
    {{{"治理范围调整待批", "New boundary awaiting approval"},
      {"专家论证，并联审批", "Expert opinion, parallel approval"}},
     {{"客土来源未落实", "No source of soil yet"}, {"就近调配剥离表土", "Topsoil from nearby sites"}},
     {{"春季造林进度滞后", "Spring planting behind"}, {"增加机械，抢抓墒情", "More machines while the soil is moist"}},
     {{"施工便道未打通", "Access track not open"}, {"属地协调，三日打通", "Opened within three days"}}},
    {{{"农户流转协议未签", "Land leases not signed"}, {"村组包户，集中签约", "Village teams sign together"}},
     {{"设备采购流标", "Tender failed"}, {"重新招标，压缩周期", "Retender, shorter period"}},
     {{"灌溉期影响施工", "Irrigation stops the work"}, {"错峰施工，夜间作业", "Off-peak and night work"}},
     {{"供电容量不足", "Power supply too small"}, {"申请增容，先用临电", "Upgrade applied for, temporary power"}}},
};

}  // namespace lobbyboard::demo
