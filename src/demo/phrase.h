#pragma once

#include <string>
#include <string_view>

namespace lobbyboard::demo {

/// A text of the feed in its two languages, as it stands in a table.
struct Phrase {
  std::string_view zh, en;
};

/// The same, put together for one document.
struct Sentence {
  std::string zh, en;
};

}  // namespace lobbyboard::demo
