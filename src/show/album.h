#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "base/result.h"
#include "graphics/canvas.h"
#include "show/board.h"

namespace lobbyboard::show {

/// Takes a picture of each page of the loop as it comes to rest: <folder>/1-overview.png, 2-progress.png, …
class Album {
 public:
  explicit Album(std::filesystem::path folder) : folder_(std::move(folder)) {}

  /// Looks at what was just drawn; writes a picture when the page is at rest and has none yet.
  base::Result<void> look(const Board& board, const graphics::Canvas& canvas);
  /// All pages of the loop have their picture.
  bool complete(const Board& board) const;
  const std::vector<std::filesystem::path>& pictures() const { return pictures_; }

 private:
  std::filesystem::path folder_;
  std::set<std::size_t> taken_;
  std::vector<std::filesystem::path> pictures_;
};

}  // namespace lobbyboard::show
