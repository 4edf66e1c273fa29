#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace lobbyboard::config {

class TableReader;

// How figures, colours and responsibilities are shown: a city's own custom, so it stands beside its rules.

enum class Rounding { HalfUp, HalfEven };

struct FigureRules {
  int rateDecimals = 1;        ///< of percentages that have no decimals of their own
  int moneyLargeDecimals = 1;  ///< 亿元
  int moneySmallDecimals = 0;  ///< 万元
  Rounding round = Rounding::HalfUp;
  friend bool operator==(const FigureRules&, const FigureRules&) = default;
};

/// Best, middle and worst card.
enum class Palette { GreenYellowRed, BlueYellowRed, Custom };

struct PaletteRules {
  Palette palette = Palette::GreenYellowRed;
  /// Palette::Custom: 0xRRGGBB of the best card, one missed period, the middle and the worst card.
  std::array<std::uint32_t, 4> colours{};
  friend bool operator==(const PaletteRules&, const PaletteRules&) = default;
};

/// What the levels of the responsibility tree stand for.
enum class TreeLevel { CityLeader, CountyLeader, DepartmentLeader, District, Department, Specialist, Owner };

/// Whether a project that bundles several counts as one or as all of them.
enum class CountBy { Item, Subproject };

/// [figures]
FigureRules readFigures(TableReader& read);
/// `palette` and [colours].
PaletteRules readPalette(TableReader& read);
/// `tree`: two to four levels.
std::vector<TreeLevel> readTree(TableReader& read, std::vector<TreeLevel> otherwise);

}  // namespace lobbyboard::config
