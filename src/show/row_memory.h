#pragma once

#include <map>
#include <memory>
#include <optional>

#include "model/snapshot.h"
#include "pages/page.h"

namespace lobbyboard::show {

/// Where the tables stopped, by their entry in the playlist, so that a table whose rows came or went goes on at the row
/// where it was.
class RowMemory {
 public:
  using Rows = std::shared_ptr<const model::Snapshot>;

  void remember(std::size_t entry, const pages::RowAnchor& end, const Rows& rows);
  /// Where the entry's next turn begins; nothing while its rows are the ones that the loop began with.
  std::optional<pages::RowAnchor> continueAt(std::size_t entry, const Rows& rows);
  void clear() { memory_.clear(); }

 private:
  struct Memory {
    pages::RowAnchor end;
    Rows rows;
    bool moved = false;
  };
  std::map<std::size_t, Memory> memory_;
};

}  // namespace lobbyboard::show
