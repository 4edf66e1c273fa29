#include "config/display_rules.h"

#include <algorithm>
#include <string>

#include "config/table_reader.h"

namespace lobbyboard::config {
namespace {

constexpr std::size_t kLeastLevels = 2, kMostLevels = 4;
const std::vector<std::string> kLevels = {"city_leader", "county_leader", "department_leader", "district", "department",
                                          "specialist",  "owner"};

}  // namespace

FigureRules readFigures(TableReader& root) {
  constexpr Range<int> kDecimals{0, 4};
  TableReader read = root.table("figures");
  FigureRules rules;
  rules.rateDecimals = read.integer("rate_decimals", rules.rateDecimals, kDecimals);
  rules.moneyLargeDecimals = read.integer("money_large_decimals", rules.moneyLargeDecimals, kDecimals);
  rules.moneySmallDecimals = read.integer("money_small_decimals", rules.moneySmallDecimals, kDecimals);
  rules.round = read.word("round", rules.round, {{"half_up", Rounding::HalfUp}, {"half_even", Rounding::HalfEven}});
  read.refuseUnknown();
  return rules;
}

PaletteRules readPalette(TableReader& root) {
  PaletteRules rules;
  rules.palette =
      root.word("palette", rules.palette,
                {{"gyr", Palette::GreenYellowRed}, {"byr", Palette::BlueYellowRed}, {"custom", Palette::Custom}});
  if (rules.palette != Palette::Custom) return rules;
  TableReader read = root.table("colours");
  constexpr std::array<std::string_view, 4> kKeys = {"green", "notice", "yellow", "red"};
  for (std::size_t i = 0; i < kKeys.size(); ++i) rules.colours[i] = read.colour(kKeys[i]);
  read.refuseUnknown();
  return rules;
}

std::vector<TreeLevel> readTree(TableReader& read, std::vector<TreeLevel> otherwise) {
  const Node* node = read.find("tree");
  if (node == nullptr) return otherwise;
  const Node::Array* const list = node->array();
  if (list == nullptr || list->size() < kLeastLevels || list->size() > kMostLevels) {
    read.fault("tree", node, "must be a list of two to four of " + listed(kLevels));
    return otherwise;
  }
  std::vector<TreeLevel> levels;
  for (const Node& element : *list) {
    const auto index = read.wordOf("tree", element, kLevels);
    if (!index) continue;
    const auto level = static_cast<TreeLevel>(*index);
    if (std::find(levels.begin(), levels.end(), level) != levels.end())
      read.fault("tree", &element, "names " + shown(element) + " twice");
    levels.push_back(level);
  }
  return levels;
}

}  // namespace lobbyboard::config
