#pragma once

#include <array>

#include "demo/ledger_row.h"
#include "demo/phrase.h"

namespace lobbyboard::demo {

/// What an invented project of a city might be: works that every city has.
struct Work {
  Phrase name;
  Category category;
  Trade trade;
};

inline constexpr std::array kWorks = {
    Work{{"装备制造标准厂房", "Standard factory halls"}, Category::Industry, Trade::Factory},
    Work{{"冷链物流园", "Cold-chain logistics park"}, Category::Infrastructure, Trade::Logistics},
    Work{{"中心医院迁建", "Central hospital relocation"}, Category::Livelihood, Trade::Building},
    Work{{"分布式光伏发电", "Distributed solar power"}, Category::Energy, Trade::Power},
    Work{{"河道综合治理", "River improvement"}, Category::Ecology, Trade::River},
    Work{{"新材料生产线", "New materials line"}, Category::Industry, Trade::Chemical},
    Work{{"产业园区道路", "Industrial park roads"}, Category::Infrastructure, Trade::Road},
    Work{{"职业学校实训基地", "Vocational training base"}, Category::Livelihood, Trade::Building},
    Work{{"集中供热热源", "District heating source"}, Category::Energy, Trade::Boiler},
    Work{{"污水处理厂提标", "Sewage works upgrade"}, Category::Ecology, Trade::Waterworks},
    Work{{"生物医药车间", "Biomedicine workshop"}, Category::Industry, Trade::Chemical},
    Work{{"城区雨污分流管网", "Separate storm and sewage mains"}, Category::Infrastructure, Trade::Mains},
    Work{{"老旧小区改造", "Old housing renewal"}, Category::Livelihood, Trade::Renewal},
    Work{{"储能电站", "Energy storage station"}, Category::Energy, Trade::Power},
    Work{{"湿地生态修复", "Wetland restoration"}, Category::Ecology, Trade::Restoration},
    Work{{"精密零部件加工", "Precision parts plant"}, Category::Industry, Trade::Factory},
    Work{{"客运枢纽站", "Passenger hub"}, Category::Infrastructure, Trade::Building},
    Work{{"养老服务中心", "Care centre for the aged"}, Category::Livelihood, Trade::Building},
    Work{{"天然气输配管线", "Natural gas mains"}, Category::Energy, Trade::Gas},
    Work{{"生活垃圾焚烧发电", "Waste-to-energy plant"}, Category::Ecology, Trade::Waste},
    Work{{"大数据中心", "Data centre"}, Category::Industry, Trade::Digital},
    Work{{"快速路改扩建", "Expressway widening"}, Category::Infrastructure, Trade::Road},
    Work{{"公共文化中心", "Public culture centre"}, Category::Livelihood, Trade::Building},
    Work{{"农产品深加工", "Farm produce processing"}, Category::Industry, Trade::Farm},
    Work{{"备用水源工程", "Reserve water source"}, Category::Infrastructure, Trade::Waterworks},
    Work{{"全民健身中心", "Fitness centre"}, Category::Livelihood, Trade::Building}};

}  // namespace lobbyboard::demo
