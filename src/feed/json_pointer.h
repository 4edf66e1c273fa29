#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace lobbyboard::feed {

/// One step of the way from the root of a document to a value; the steps above it must outlive it.
struct Place {
  const Place* above = nullptr;              ///< none: this is the root
  std::optional<std::string_view> key = {};  ///< the name of a member …
  std::size_t index = 0;                     ///< … or the number of an item, where there is no key
};

/// "/projects/17/start/plan"; the root is "".
std::string toPointer(const Place& place);
/// The pointer one step further; a key is escaped (~0, ~1), cleaned and cut at 64 code points, for it is shown.
void appendKey(std::string& pointer, std::string_view key);
void appendIndex(std::string& pointer, std::size_t index);

}  // namespace lobbyboard::feed
