#pragma once

#include "demo/ledger_row.h"
#include "demo/phrase.h"

namespace lobbyboard::demo {

/// January to March: before the ground thaws, work is paper and purchases.
inline constexpr Phrase kWinterGoals[] = {
    {"落实施工队伍，备齐主要材料", "Crews and main materials secured"},
    {"完成施工图审查和技术交底", "Drawings reviewed and explained"},
    {"编制复工方案，具备复工条件", "Restart plan made, ready to resume"},
    {"完成主要设备和材料订货", "Main equipment and materials ordered"},
};

/// October to December.
inline constexpr Phrase kLateGoals[] = {
    {"完成分部工程验收", "Sections accepted"},
    {"完成设备调试和消缺", "Equipment tested, defects cleared"},
    {"完成年度投资，做好冬季防护", "Year's money spent, works made winter-proof"},
    {"完成资料归档和阶段结算", "Files and interim accounts closed"},
};

inline constexpr Phrase kYearGoal[kCategories] = {
    {"主要生产单元建成", "Main production units built"}, {"主体工程基本完工", "Main works nearly complete"},
    {"关键设备投入运行", "Key equipment in service"},    {"主体完工，具备使用条件", "Built and ready for use"},
    {"完成主体治理任务", "Main restoration complete"},   {"建成并发挥效益", "Built and in use"},
};

/// By share of the year's plan: 0, below 10, 35, 70, 100 %, and all of it.
inline constexpr Phrase kProgress[] = {
    {"前期准备", "Preparation"}, {"场地平整、临建搭设", "Site preparation"},
    {"基础施工", "Foundations"}, {"主体施工", "Main structure"},
    {"安装装修", "Fitting out"}, {"收尾验收", "Finishing and acceptance"},
};

}  // namespace lobbyboard::demo
