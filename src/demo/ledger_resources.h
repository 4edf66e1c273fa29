#pragma once

#include "demo/ledger_row.h"

namespace lobbyboard::demo {

/// Industry: minerals, farm produce, logistics. A project is two lines: its figures, its names.
// clang-format off
inline constexpr Row kResources[] = {
    {"GX-036", Department::Jtj, Category::Industry, Trade::Logistics, Kind::New, 7, 0, 6900, 1150, 84, 85, 3, 0,
     {"快递分拨中心扩建项目", "快递分拨中心", "Parcel Hub Extension", "Parcel Hub"}},
    {"HB-001", Department::Nmj, Category::Industry, Trade::Factory, Kind::Continued, 0, 0, 5000, 3100, 820, 830, 2, 0,
     {"果蔬冻干加工生产线", "果蔬冻干", "Freeze-dried Produce Line", "Freeze-drying"}},
    {"HB-020", Department::Jtj, Category::Industry, Trade::Logistics, Kind::New, 8, 0, 69500, 29500, 5850, 5900, 4, 0,
     {"散改集集装箱堆场项目", "集装箱堆场", "Container Yard", "Container Yard"}},
    {"HB-022", Department::Nmj, Category::Industry, Trade::Factory, Kind::New, 9, 0, 13100, 5700, 630, 640, 4, 0,
     {"肉羊屠宰分割加工项目", "肉羊加工", "Mutton Processing", "Mutton Plant"}},
    {"HB-051", Department::Zrj, Category::Industry, Trade::Mine, Kind::Continued, 0, 0, 21500, 14300, 2730, 2800, 4, 0,
     {"建筑砂石料集中加工区", "砂石料加工区", "Sand and Gravel Zone", "Gravel Zone"}},
    {"HB-054", Department::Jtj, Category::Industry, Trade::Logistics, Kind::Continued, 0, 0, 75500, 24000, 5100, 5200, 4, 0,
     {"公铁联运综合货场项目", "综合货场", "Road-Rail Freight Yard", "Freight Yard"}},
    {"HB-059", Department::Nmj, Category::Industry, Trade::Logistics, Kind::Continued, 0, 0, 21500, 9900, 1890, 1900, 2, 0,
     {"葡萄冷藏分选加工中心", "葡萄分选中心", "Grape Sorting and Cold Store", "Grape Sorting"}},
    {"HB-065", Department::Zrj, Category::Industry, Trade::Gas, Kind::New, 12, 0, 14400, 6200, 385, 390, 4, 0,
     {"地热资源勘查利用项目", "地热利用", "Geothermal Survey and Use", "Geothermal"}},
    {"HB-077", Department::Jtj, Category::Industry, Trade::Logistics, Kind::Continued, 0, 31, 13900, 9600, 2360, 2400, 4, 0,
     {"城市共同配送中心项目", "共同配送中心", "Urban Delivery Centre", "Delivery Centre"}},
    {"HB-080", Department::Nmj, Category::Industry, Trade::Factory, Kind::New, 6, 26, 6700, 4400, 990, 990, 3, 0,
     {"有机肥生产基地项目", "有机肥基地", "Organic Fertiliser Base", "Fertiliser"}},
    {"HN-001", Department::Zrj, Category::Industry, Trade::Restoration, Kind::Winter, 7, 0, 14800, 3750, 350, 360, 2, 0,
     {"尾矿库闭库及再利用", "尾矿库闭库", "Tailings Closure and Reuse", "Tailings"}},
    {"HN-003", Department::Zrj, Category::Industry, Trade::Mine, Kind::Continued, 0, 0, 183000, 14900, 2780, 2800, 4, 0,
     {"石英砂岩开采加工一体化", "石英砂岩", "Quartz Sandstone Works", "Quartz Works"}},
    {"HN-006", Department::Zrj, Category::Industry, Trade::Mine, Kind::Continued, 0, 0, 66500, 13300, 2310, 2350, 2, 0,
     {"石灰岩绿色矿山建设", "石灰岩矿山", "Green Limestone Quarry", "Limestone Quarry"}},
    {"HN-028", Department::Nmj, Category::Industry, Trade::Factory, Kind::Continued, 0, 0, 11500, 3600, 620, 630, 2, 0,
     {"饲草料加工配送基地", "饲草料基地", "Fodder Processing Base", "Fodder Base"}},
    {"HN-046", Department::Zrj, Category::Industry, Trade::Mine, Kind::New, 8, 0, 49000, 11400, 1530, 1550, 3, 0,
     {"白云岩矿山整合项目", "白云岩整合", "Dolomite Mine Consolidation", "Dolomite"}},
    {"HN-062", Department::Zrj, Category::Industry, Trade::Mine, Kind::New, 5, 0, 103000, 21000, 3060, 3100, 2, 0,
     {"煤系伴生矿产利用示范", "伴生矿产", "Coal Associated Minerals", "Associated Ore"}},
    {"HN-065", Department::Jtj, Category::Industry, Trade::Logistics, Kind::Continued, 0, 0, 154000, 25000, 4880, 4900, 5, 0,
     {"多式联运煤炭物流园", "煤炭物流园", "Intermodal Coal Logistics Park", "Coal Logistics"}},
    {"HN-083", Department::Zrj, Category::Industry, Trade::Factory, Kind::Continued, 0, 0, 74000, 9300, 1770, 1800, 2, 0,
     {"高岭土精深加工项目", "高岭土加工", "Kaolin Processing", "Kaolin"}},
    {"WD-010", Department::Jtj, Category::Industry, Trade::Logistics, Kind::New, 17, 0, 67000, 6500, 0, 0, 5, 0,
     {"危化品专业物流中心", "危化品物流", "Hazmat Logistics Centre", "Hazmat Logistics"}},
    {"WD-017", Department::Zrj, Category::Industry, Trade::Mine, Kind::Continued, 0, 0, 9600, 2550, 550, 550, 3, 0,
     {"废弃采石场资源化利用", "采石场利用", "Old Quarry Reuse", "Quarry Reuse"}},
    {"WD-029", Department::Zrj, Category::Industry, Trade::Mine, Kind::New, 14, 0, 95500, 12100, 0, 0, 6, 0,
     {"硅石矿绿色开采工程", "硅石矿开采", "Green Silica Mining", "Silica Mine"}},
    {"WD-034", Department::Zrj, Category::Industry, Trade::Mine, Kind::Continued, 0, 0, 95500, 22500, 3790, 3850, 5, 0,
     {"露天煤矿边帮资源利用", "边帮资源利用", "Pit-slope Coal Recovery", "Pit Slope"}},
    {"WD-047", Department::Nmj, Category::Industry, Trade::Factory, Kind::New, 20, 0, 1650, 300, 0, 0, 2, 0,
     {"枸杞制品加工车间项目", "枸杞加工", "Wolfberry Processing", "Wolfberry"}},
};
// clang-format on

}  // namespace lobbyboard::demo
