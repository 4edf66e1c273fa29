#pragma once

#include <filesystem>
#include <string>

#include "config/fault.h"

namespace lobbyboard::config {

/// What is taken for a slip of the pen in a feed; see assets/plausibility.toml.
struct Plausibility {
  int completionPercent = 300;
  int leastTotalWan = 10, mostTotalWan = 20'000'000;
  int leastYuanPerTon = 30, mostYuanPerTon = 10'000'000;
  /// Words of the texts that are looked through.
  std::string yearly, total, tenThousandTons, tons, tenThousandYuan, hundredMillionYuan;

  friend bool operator==(const Plausibility&, const Plausibility&) = default;
};

Loaded<Plausibility> loadPlausibility(const std::filesystem::path& file);

}  // namespace lobbyboard::config
