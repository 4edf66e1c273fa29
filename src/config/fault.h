#pragma once

#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace lobbyboard::config {

/// One mistake in a configuration file, for the person who made it.
struct Fault {
  std::string file;
  int line = 0;      ///< from 1; 0 when the whole file is meant
  int column = 0;    ///< from 1; 0 when unknown
  std::string key;   ///< "page[2].dwell", the dwell of the second [[page]]; empty when the text itself is broken
  std::string text;  ///< what is wrong and what would be right

  friend bool operator==(const Fault&, const Fault&) = default;
};

/// "config/lobbyboard.toml:12:9: feed.poll: must be 2s to 1h, not 0s"
std::string toString(const Fault& fault);

/// A whole valid value, or every fault that was found.
template <typename T>
using Loaded = tl::expected<T, std::vector<Fault>>;

}  // namespace lobbyboard::config
