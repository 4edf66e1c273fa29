#pragma once

#include <string_view>

#include "demo/ledger_row.h"
#include "demo/phrase.h"

namespace lobbyboard::demo {

/// A step known to the day; without an actual date it has not been taken in the year.
struct KnownStep {
  std::string_view code;
  Phrase name;
  std::string_view plan;
  std::string_view actual;
};

inline constexpr KnownStep kKnownSteps[] = {
    {"GX-007", {"基础完成", "Foundations"}, "2023-03-15", "2023-03-13"},
    {"GX-007", {"设备就位", "Equipment placed"}, "2023-06-12", "2023-06-10"},
    {"GX-007", {"试车投产", "Trial production"}, "2023-08-18", "2023-08-20"},
    {"HN-025", {"桩基完成", "Piles complete"}, "2023-03-22", "2023-03-20"},
    {"HN-025", {"首批组件", "First modules"}, "2023-05-13", "2023-05-11"},
    {"HN-025", {"全容量并网", "Full grid connection"}, "2023-09-18", "2023-09-16"},
    {"WD-021", {"进场", "On site"}, "2023-03-12", "2023-03-12"},
    {"WD-021", {"方案批复", "Scheme approved"}, "2023-04-22", "2023-07-06"},
    {"WD-021", {"主体治理", "Main restoration"}, "2023-09-09", "2023-10-12"},
    {"HB-003", {"管网开挖", "Trenching"}, "2023-04-19", "2023-04-18"},
    {"HB-003", {"路基完成", "Roadbed"}, "2023-07-10", "2023-07-08"},
    {"HB-003", {"通车", "Open to traffic"}, "2023-10-06", "2023-10-01"},
    {"HB-018", {"主体封顶", "Topped out"}, "2023-04-10", "2023-04-09"},
    {"HB-018", {"外幕墙", "Curtain wall"}, "2023-07-19", "2023-07-19"},
    {"HB-018", {"竣工验收", "Acceptance"}, "2023-11-19", "2023-11-24"},
    {"WD-033", {"基础完成", "Foundations"}, "2023-02-15", "2023-02-14"},
    {"WD-033", {"接入批复", "Connection approved"}, "2023-04-06", "2023-06-14"},
    {"WD-033", {"并网", "Grid connection"}, "2023-08-31", "2023-10-18"},
    {"HB-027", {"导流完成", "Diversion"}, "2023-05-03", "2023-05-02"},
    {"HB-027", {"护岸一段", "Bank, section 1"}, "2023-07-25", "2023-07-24"},
    {"HB-027", {"整体完工", "All works complete"}, "2023-10-05", "2023-10-09"},
};

}  // namespace lobbyboard::demo
