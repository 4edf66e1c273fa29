#pragma once

#include "demo/ledger_row.h"

namespace lobbyboard::demo {

/// Farming and rural water. A project is two lines: its figures, its names.
// clang-format off
inline constexpr Row kAgriculture[] = {
    {"GX-008", Department::Swj, Category::Agriculture, Trade::Digital, Kind::New, 19, 0, 2450, 320, 0, 0, 3, 1,
     {"农业水价计量设施工程", "水价计量设施", "Irrigation Metering", "Metering"}},
    {"HB-033", Department::Swj, Category::Agriculture, Trade::Waterworks, Kind::New, 9, 0, 2350, 1300, 175, 175, 4, 0,
     {"农村饮水安全巩固工程", "农村饮水安全", "Rural Drinking Water", "Rural Water"}},
    {"HB-046", Department::Nmj, Category::Agriculture, Trade::Farm, Kind::Continued, 0, 0, 19100, 13100, 2350, 2400, 4, 0,
     {"葡萄种植标准化基地", "葡萄种植基地", "Grape Growing Base", "Grape Base"}},
    {"HB-052", Department::Nmj, Category::Agriculture, Trade::Farm, Kind::Winter, 7, 0, 7900, 4200, 700, 710, 3, 0,
     {"设施农业产业园二期", "设施农业二期", "Greenhouse Farm Park, Phase 2", "Greenhouses 2"}},
    {"HB-058", Department::Swj, Category::Agriculture, Trade::Irrigation, Kind::Winter, 7, 0, 9900, 3500, 745, 720, 4, 0,
     {"大中型灌区节水改造", "灌区节水改造", "Irrigation Water Saving", "Irrigation"}},
    {"HN-004", Department::Nmj, Category::Agriculture, Trade::Farm, Kind::New, 10, 0, 15600, 5300, 455, 460, 2, 0,
     {"高标准农田提升改造", "高标准农田", "High-standard Farmland", "Farmland"}},
    {"HN-026", Department::Nmj, Category::Agriculture, Trade::Farm, Kind::Continued, 0, 0, 1200, 310, 54, 55, 2, 0,
     {"智慧温室育苗中心", "智慧育苗中心", "Smart Seedling Centre", "Seedlings"}},
    {"HN-037", Department::Swj, Category::Agriculture, Trade::River, Kind::Continued, 0, 28, 1700, 480, 69, 70, 3, 0,
     {"农村水系综合整治", "农村水系整治", "Rural Waterways", "Rural Rivers"}},
    {"HN-052", Department::Swj, Category::Agriculture, Trade::Irrigation, Kind::Winter, 7, 0, 14700, 4300, 525, 530, 4, 0,
     {"扬水泵站更新改造工程", "扬水泵站更新", "Pumping Station Renewal", "Pump Stations"}},
    {"WD-015", Department::Swj, Category::Agriculture, Trade::Irrigation, Kind::Winter, 7, 0, 2700, 610, 119, 120, 2, 0,
     {"黄灌区渠道衬砌工程", "渠道衬砌", "Canal Lining", "Canal Lining"}},
    {"WD-050", Department::Nmj, Category::Agriculture, Trade::Farm, Kind::New, 14, 0, 1250, 300, 0, 0, 5, 0,
     {"现代奶山羊养殖示范场", "奶山羊养殖", "Dairy Goat Farm", "Dairy Goats"}},
    {"WD-070", Department::Swj, Category::Agriculture, Trade::Irrigation, Kind::New, 12, 0, 2950, 650, 49, 50, 3, 0,
     {"农田高效节水滴灌项目", "高效滴灌", "Drip Irrigation", "Drip Irrigation"}},
};
// clang-format on

}  // namespace lobbyboard::demo
