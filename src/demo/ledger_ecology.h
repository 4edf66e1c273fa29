#pragma once

#include "demo/ledger_row.h"

namespace lobbyboard::demo {

/// Ecology: restoration of land and water. A project is two lines: its figures, its names.
// clang-format off
inline constexpr Row kEcology[] = {
    {"GX-041", Department::Swj, Category::Ecology, Trade::River, Kind::New, 10, 0, 15500, 3100, 195, 200, 3, 0,
     {"园区事故应急水池工程", "应急水池", "Emergency Retention Ponds", "Retention Ponds"}},
    {"HB-004", Department::Swj, Category::Ecology, Trade::River, Kind::New, 16, 0, 10900, 3050, 0, 0, 3, 1,
     {"湖区水生态修复工程", "湖区水生态", "Lake Ecology Restoration", "Lake Ecology"}},
    {"HB-010", Department::Swj, Category::Ecology, Trade::River, Kind::Winter, 7, 0, 6500, 3350, 680, 690, 4, 0,
     {"季节性河道防洪治理", "河道防洪治理", "Seasonal River Flood Works", "Flood Works"}},
    {"HB-025", Department::Zjj, Category::Ecology, Trade::Waste, Kind::New, 23, 0, 7100, 1400, 0, 0, 4, 1,
     {"餐厨垃圾资源化处理", "餐厨垃圾处理", "Food Waste Treatment", "Food Waste"}},
    {"HB-027", Department::Swj, Category::Ecology, Trade::River, Kind::Winter, 8, 0, 68000, 17500, 4000, 4200, 3, 0,
     {"黄河岸线综合整治工程", "黄河岸线整治", "Yellow River Bank Works", "River Bank"}},
    {"HB-062", Department::Zrj, Category::Ecology, Trade::Restoration, Kind::Winter, 7, 0, 81500, 36010, 7850, 8001, 6, 0,
     {"城市周边荒山绿化工程", "荒山绿化", "Hillside Greening", "Hillside Green"}},
    {"HB-063", Department::Zrj, Category::Ecology, Trade::Restoration, Kind::Continued, 0, 0, 8200, 4050, 765, 770, 4, 0,
     {"城市湿地公园修复工程", "湿地公园修复", "Wetland Park Restoration", "Wetland Park"}},
    {"HB-083", Department::Swj, Category::Ecology, Trade::River, Kind::Continued, 0, 0, 40000, 17300, 5280, 4600, 4, 0,
     {"滨湖堤岸加固提升工程", "滨湖堤岸加固", "Lake Embankment Works", "Embankment"}},
    {"HB-091", Department::Zrj, Category::Ecology, Trade::Restoration, Kind::Winter, 7, 0, 17600, 6400, 1390, 1400, 2, 0,
     {"黄河流域防护林带建设", "黄河防护林", "Yellow River Shelterbelt", "Shelterbelt"}},
    {"HN-002", Department::Zrj, Category::Ecology, Trade::Restoration, Kind::New, 17, 0, 13100, 1350, 0, 0, 4, 1,
     {"草原生态修复治理项目", "草原修复", "Grassland Restoration", "Grassland"}},
    {"HN-027", Department::Zjj, Category::Ecology, Trade::Waste, Kind::New, 6, 0, 10100, 3650, 590, 600, 2, 0,
     {"生活垃圾填埋场封场", "填埋场封场", "Landfill Closure", "Landfill"}},
    {"HN-034", Department::Zrj, Category::Ecology, Trade::Restoration, Kind::New, 5, 0, 15100, 4700, 785, 790, 2, 0,
     {"历史遗留矿山图斑整治", "遗留矿山整治", "Abandoned Mine Sites", "Old Mines"}},
    {"HN-040", Department::Swj, Category::Ecology, Trade::River, Kind::Winter, 8, 0, 11900, 3700, 360, 360, 2, 0,
     {"黄河支沟水土保持项目", "支沟水土保持", "Soil and Water Conservation", "Soil and Water"}},
    {"HN-041", Department::Zrj, Category::Ecology, Trade::Restoration, Kind::Continued, 0, 33, 58500, 18800, 4130, 4200, 4, 0,
     {"矿区采坑回填修复工程", "采坑回填修复", "Open-pit Backfilling", "Pit Backfill"}},
    {"HN-047", Department::Zrj, Category::Ecology, Trade::Restoration, Kind::Winter, 7, 0, 23500, 4500, 555, 530, 4, 0,
     {"乌兰布和沙漠锁边治理", "沙漠锁边治理", "Desert Edge Control", "Desert Edge"}},
    {"WD-004", Department::Zjj, Category::Ecology, Trade::Waste, Kind::Continued, 0, 0, 21500, 8400, 2170, 2200, 4, 0,
     {"建筑垃圾消纳利用场", "建筑垃圾利用", "Construction Waste Reuse", "Building Waste"}},
    {"WD-021", Department::Zrj, Category::Ecology, Trade::Restoration, Kind::New, 7, 0, 32000, 12800, 2300, 900, 8, 2,
     {"采煤沉陷区生态修复治理", "沉陷区生态修复", "Mining Subsidence Restoration", "Subsidence"}},
    {"WD-035", Department::Swj, Category::Ecology, Trade::River, Kind::Winter, 8, 0, 16900, 4400, 590, 600, 5, 0,
     {"山洪沟道综合治理工程", "山洪沟治理", "Flood Gully Works", "Flood Gullies"}},
    {"WD-036", Department::Swj, Category::Ecology, Trade::River, Kind::New, 6, 0, 8700, 3550, 670, 680, 3, 0,
     {"城区内河水系连通工程", "内河水系连通", "Urban Waterway Links", "Waterways"}},
    {"WD-062", Department::Zrj, Category::Ecology, Trade::Restoration, Kind::Continued, 0, 0, 30000, 4400, 850, 870, 3, 0,
     {"矿山火区综合治理工程", "火区综合治理", "Coal Fire Control", "Coal Fires"}},
    {"WD-072", Department::Zrj, Category::Ecology, Trade::Restoration, Kind::Winter, 8, 0, 19600, 8300, 1510, 1550, 5, 0,
     {"矸石山覆土复绿工程", "矸石山复绿", "Gangue Hill Greening", "Gangue Greening"}},
};
// clang-format on

}  // namespace lobbyboard::demo
