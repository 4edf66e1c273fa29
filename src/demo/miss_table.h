#pragma once

#include <string_view>

namespace lobbyboard::demo {

/// Missed periods running: the first one (0–35), and how many.
struct MissRun {
  std::string_view code;
  int first;
  int length;
};

/// The misses around period 13 (mid-May), chosen by hand: the cards that hang then are those that the city announced
/// (11 notices, 8 yellow, 6 red), and each came by a way of its own.
inline constexpr MissRun kFixedRuns[] = {
    {"HB-044", 8, 8},  {"HN-072", 8, 4},  {"GX-001", 9, 3},  {"HN-016", 9, 3},  {"HN-076", 9, 3},  {"WD-033", 9, 7},
    {"GX-019", 10, 5}, {"HB-037", 10, 2}, {"HB-062", 10, 2}, {"HB-068", 10, 2}, {"HN-018", 10, 3}, {"WD-021", 10, 9},
    {"GX-037", 11, 2}, {"HB-018", 11, 1}, {"HB-024", 11, 2}, {"HB-038", 11, 1}, {"HB-039", 11, 2}, {"HN-008", 11, 4},
    {"HN-017", 11, 3}, {"HN-049", 11, 1}, {"HN-054", 11, 2}, {"HN-082", 11, 1}, {"WD-040", 11, 2}, {"WD-063", 11, 1},
    {"GX-005", 12, 1}, {"GX-026", 12, 2}, {"GX-028", 12, 1}, {"HB-003", 12, 1}, {"HB-007", 12, 1}, {"HB-051", 12, 1},
    {"HB-060", 12, 4}, {"HB-072", 12, 1}, {"HB-083", 12, 2}, {"HN-011", 12, 2}, {"HN-036", 12, 2}, {"HN-044", 12, 5},
    {"HN-074", 12, 1}, {"HN-075", 12, 1}, {"HN-085", 12, 1}, {"WD-009", 12, 2}, {"WD-016", 12, 1}, {"WD-017", 12, 1},
    {"WD-061", 12, 2}, {"GX-018", 13, 2}, {"HB-018", 13, 2}, {"HB-021", 13, 3}, {"HB-058", 13, 1}, {"HN-024", 13, 4},
    {"HN-043", 13, 1}, {"HN-047", 13, 1}, {"HN-073", 13, 1}, {"WD-037", 13, 3}, {"WD-058", 13, 2}, {"WD-067", 13, 1},
};

}  // namespace lobbyboard::demo
