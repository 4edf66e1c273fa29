#pragma once

#include <memory>
#include <string>

#include "config/playlist.h"
#include "pages/stage.h"
#include "time/instant.h"

namespace lobbyboard::test {

/// A page to be photographed: its type and options, what it tells, and when.
struct Sitter {
  std::string name;  ///< of its golden pictures
  config::PageEntry entry;
  std::shared_ptr<const pages::Content> content;
  time::Instant at;
};

/// Holds the page against `golden/<name>.png` at 1920x1080, and against `golden/<name>_<class>.png` on a wall of every
/// other class. A page that has no content, or takes no room, fails.
void checkOnEveryWall(const Sitter& sitter, const std::string& language = "zh");

}  // namespace lobbyboard::test
