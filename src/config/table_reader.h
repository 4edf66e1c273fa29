#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "config/document.h"
#include "config/spelling.h"

namespace lobbyboard::config {

/// Bounds of a value, both allowed.
template <typename T>
struct Range {
  T from, to;
};

/// Reads one table of a document, key by key. A wrong value is noted as a fault and answered with `otherwise`, so that
/// all faults of a file are found in one go. Every key that was never asked for is a fault of refuseUnknown().
class TableReader {
 public:
  TableReader(const Document& document, std::vector<Fault>& faults);

  /// The node of a key; nullptr when it is not given. From here on the key counts as known.
  const Node* find(std::string_view key);

  std::string text(std::string_view key, std::string otherwise);
  bool flag(std::string_view key, bool otherwise);
  int integer(std::string_view key, int otherwise, Range<int> range);
  double number(std::string_view key, double otherwise, Range<double> range);
  /// "30s", "1500ms": see units.h.
  std::chrono::milliseconds duration(std::string_view key, std::chrono::milliseconds otherwise,
                                     Range<std::chrono::milliseconds> range);
  /// "64MiB" or a number of bytes.
  std::int64_t bytes(std::string_view key, std::int64_t otherwise, Range<std::int64_t> range);
  /// A name that becomes part of a path: see units.h.
  std::string name(std::string_view key, std::string otherwise);
  /// "#07090C", required.
  std::uint32_t colour(std::string_view key);
  /// One of a few words, each with its meaning.
  template <typename T>
  T word(std::string_view key, T otherwise, const std::vector<std::pair<std::string, T>>& meanings);
  /// The index of the node's text in `words`; nothing, with a fault, when it is another text or none.
  std::optional<std::size_t> wordOf(std::string_view key, const Node& node, const std::vector<std::string>& words);

  /// The table of a key; one without keys when it is not given.
  TableReader table(std::string_view key);
  /// The tables of [[key]], in order, named key[1], key[2], …
  std::vector<TableReader> tables(std::string_view key);

  /// Notes a fault at a value, or at this table when the value is missing.
  void fault(std::string_view key, const Node* at, std::string text);
  /// Notes a fault for each key that nobody asked for, naming the known key that was likely meant.
  void refuseUnknown();
  /// All keys of the table, in the order of the file, known or not.
  const Node::Table& entries() const { return *table_; }
  std::string path(std::string_view key) const;

 private:
  TableReader(const Node& node, std::string path, std::string file, std::vector<Fault>& faults);

  const Node::Table* table_;
  Place place_;
  std::string path_;  ///< "page[2]"; empty for the root
  std::string file_;
  std::vector<Fault>* faults_;
  std::vector<std::string> known_;
};

/// The value as it may be repeated in a message: short, on one line.
std::string shown(const Node& node);

template <typename T>
T TableReader::word(std::string_view key, T otherwise, const std::vector<std::pair<std::string, T>>& meanings) {
  const Node* node = find(key);
  if (node == nullptr) return otherwise;
  std::vector<std::string> words;
  for (const auto& meaning : meanings) words.push_back(meaning.first);
  const auto index = wordOf(key, *node, words);
  return index ? meanings[*index].second : otherwise;
}

}  // namespace lobbyboard::config
