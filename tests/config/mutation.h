#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "config/fault.h"

namespace lobbyboard::test {

/// One "key = value" line of a TOML text; lines and columns from 1.
struct KeyLine {
  int line = 0;
  int keyColumn = 0;
  int valueColumn = 0;
  std::string table;  ///< "feed"; of the second [[page]]: "page[2]"
  std::string key;
  std::string value;  ///< as written, without a comment
  std::string path() const { return table.empty() ? key : table + "." + key; }
};

/// Every line of the text that sets a key. Knows only what our own files use: a key, a value and perhaps a comment.
std::vector<KeyLine> keyLines(std::string_view text);
std::string withKey(std::string_view text, const KeyLine& line, std::string_view key);
std::string withValue(std::string_view text, const KeyLine& line, std::string_view value);

/// "4:9 feed.poll: must be …", one line for each.
std::string described(const std::vector<config::Fault>& faults);
/// The fault at this place; a default one when there is none.
config::Fault faultAt(const std::vector<config::Fault>& faults, int line, int column);

}  // namespace lobbyboard::test
