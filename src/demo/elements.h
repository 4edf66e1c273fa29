#pragma once

#include <string_view>

#include "demo/ledger_row.h"

namespace lobbyboard::demo {

/// What a project needs of land, money, water, power and approvals; `met` is the state of mid-May.
struct Need {
  std::string_view code;
  std::string_view kind;
  std::string_view need, met;
  std::string_view unit;
  std::string_view due;
  int settled;  ///< period from which the whole need is met
};

inline constexpr Need kNeeds[] = {
    {"GX-007", "land", "300", "300", "亩", "", 0},
    {"GX-007", "environment", "1", "1", "项", "", 0},
    {"GX-007", "energy", "1", "1", "项", "", 0},
    {"GX-007", "water", "420", "420", "万方", "", 0},
    {"GX-007", "power", "24", "24", "万千瓦", "", 0},
    {"GX-007", "forest", "1", "1", "项", "", 0},
    {"GX-007", "funds", "18", "15.2", "亿元", "2023-07-31", 20},
    {"HN-012", "water", "280", "222", "万方", "2023-06-30", 17},
    {"HN-012", "power", "10", "10", "万千瓦", "", 0},
    {"HN-012", "funds", "9.6", "6.4", "亿元", "2023-08-31", 23},
    {"HN-025", "land", "260", "260", "亩", "", 0},
    {"HN-025", "environment", "1", "1", "项", "", 0},
    {"HN-025", "water", "40", "40", "万方", "", 0},
    {"HN-025", "power", "5", "5", "万千瓦", "", 0},
    {"HN-025", "forest", "1", "0", "项", "2023-06-20", 16},
    {"HN-025", "funds", "4.2", "4.2", "亿元", "", 0},
    {"WD-021", "land", "240", "120", "亩", "2023-06-30", 18},
    {"WD-021", "environment", "1", "0", "项", "2023-06-20", 17},
    {"WD-021", "forest", "1", "1", "项", "", 0},
    {"WD-021", "funds", "1.3", "0.5", "亿元", "2023-06-30", 19},
    {"WD-033", "land", "60", "60", "亩", "", 0},
    {"WD-033", "environment", "1", "1", "项", "", 0},
    {"WD-033", "power", "9", "0", "万千瓦", "2023-04-06", 16},
    {"WD-033", "funds", "1.1", "0.7", "亿元", "2023-06-30", 21},
    {"HB-044", "land", "60", "60", "亩", "", 0},
    {"HB-044", "environment", "1", "1", "项", "", 0},
    {"HB-044", "power", "2", "2", "万千瓦", "", 0},
    {"HB-044", "funds", "0.6", "0.4", "亿元", "2023-05-10", 15},
    {"HN-031", "land", "280", "160", "亩", "2023-07-31", 21},
    {"HN-031", "environment", "1", "1", "项", "", 0},
    {"HN-031", "energy", "1", "1", "项", "", 0},
    {"HN-031", "water", "120", "60", "万方", "2023-06-30", 19},
    {"HN-031", "power", "4", "4", "万千瓦", "", 0},
    {"HN-031", "forest", "1", "0", "项", "2023-06-30", 18},
    {"HN-031", "funds", "2.6", "2.6", "亿元", "", 0},
    {"HB-003", "funds", "1.2", "1.2", "亿元", "", 0},
};

}  // namespace lobbyboard::demo
