#pragma once

#include <set>
#include <string>
#include <vector>

#include "pages/stage.h"

namespace lobbyboard::pages {

/// A printed figure with what belongs to it, ready to be set. Everything is as it was published; nothing is reckoned.
struct PrintedTile {
  std::string key;
  std::string label;
  std::string before;                ///< "超", "不少于"; empty: exact
  std::string number, unit;          ///< "2408.1", "亿元"
  std::string rate;                  ///< "88.2%"; empty: none
  std::vector<std::string> remarks;  ///< "同比提高17.8个百分点", the most important first; figures are *strong*
  model::FigureStatus status = model::FigureStatus::Actual;
  std::string rateName = {};  ///< "开复工率": of what the rate is
};

/// Every figure once: by itself, or as a remark of the one that it belongs to (a growth beside its amount, a rate
/// beside its count). In the order of the feed's words, then in the order of the format. `only`: these keys with what
/// belongs to them; empty: all.
std::vector<PrintedTile> printedTiles(const Stage& stage, const model::Snapshot& snapshot,
                                      const model::Published& published, const std::set<std::string>& only = {});

}  // namespace lobbyboard::pages
