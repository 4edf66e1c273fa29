#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "config/fault.h"
#include "config/node.h"

namespace lobbyboard::config {

/// The largest configuration file that is read, in bytes.
inline constexpr std::size_t kLargestFile = 64 * 1024;

/// A TOML file as a tree; the root is always a table.
struct Document {
  std::string file;  ///< as faults name it
  Node root;
};

/// Reads a regular file of at most 64 KiB. What could hurt the parser (see text_guard.h) is refused before it sees it.
Loaded<Document> readDocument(const std::filesystem::path& file);
/// The same for a text in memory; `file` only names it.
Loaded<Document> parseDocument(std::string file, std::string_view text);

}  // namespace lobbyboard::config
