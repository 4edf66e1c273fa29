#pragma once

#include <map>
#include <string>

#include "rules/series.h"

namespace lobbyboard::rules {

/// A unit of either series.
struct UnitRef {
  Series series = Series::District;
  int unit = -1;  ///< index into the series' units
  friend auto operator<=>(const UnitRef&, const UnitRef&) = default;
};

/// Finds the unit that an id of the feed means; a district before a department of the same id.
class UnitIndex {
 public:
  explicit UnitIndex(const model::Snapshot& snapshot) {
    for (const Series series : kSeries) {
      int place = 0;
      for (const model::Unit& unit : unitsOf(snapshot, series)) byId_.try_emplace(unit.id, UnitRef{series, place++});
    }
  }
  std::optional<UnitRef> find(const std::string& id) const {
    const auto found = byId_.find(id);
    return found == byId_.end() ? std::nullopt : std::optional(found->second);
  }

 private:
  std::map<std::string, UnitRef> byId_;
};

}  // namespace lobbyboard::rules
