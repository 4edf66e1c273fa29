#include "feed/json_tree_builder.h"

#include <algorithm>

#include "feed/clean_text.h"
#include "feed/json_pointer.h"

namespace lobbyboard::feed {

JsonTreeBuilder::JsonTreeBuilder(const JsonLimits& limits, std::string_view source) : limits_(limits) {
  const auto marks =
      std::count_if(source.begin(), source.end(), [](char c) { return c == ',' || c == ':' || c == '[' || c == '{'; });
  document_.nodes.reserve(std::min(static_cast<std::size_t>(marks) + 2, limits_.maxNodes));
  document_.text.reserve(source.size());
}

bool JsonTreeBuilder::scalar(JsonType type, std::string_view text) {
  if (document_.nodes.size() >= limits_.maxNodes)
    return refuse("more than " + std::to_string(limits_.maxNodes) + " values and keys");
  const auto at = static_cast<std::uint32_t>(document_.text.size());
  const auto end = static_cast<std::uint32_t>(document_.nodes.size() + 1);
  document_.text += text;
  document_.nodes.push_back({type, at, static_cast<std::uint32_t>(text.size()), end});
  return true;
}

bool JsonTreeBuilder::string(std::string_view text) {
  // Strict UTF-8 never holds ED A0 … ED BF; a lone low half, \udc00, comes out of the parser as that.
  for (std::size_t at = text.find('\xED'); at != std::string_view::npos; at = text.find('\xED', at + 1))
    if (at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) >= 0xA0)
      return refuse("not UTF-8: half of a surrogate pair in " + pointerOfOpen());
  return scalar(JsonType::String, text);
}

bool JsonTreeBuilder::open(JsonType type) {
  if (open_.size() >= limits_.maxDepth)
    return refuse("nested deeper than " + std::to_string(limits_.maxDepth) + " at " + pointerOfOpen());
  open_.push_back(document_.nodes.size());
  return scalar(type, {});
}

bool JsonTreeBuilder::close(std::size_t children) {
  const std::size_t container = open_.back();
  if (document_.nodes[container].type == JsonType::Object && !keysDiffer(container, children)) return false;
  open_.pop_back();
  document_.nodes[container].length = static_cast<std::uint32_t>(children);
  document_.nodes[container].end = static_cast<std::uint32_t>(document_.nodes.size());
  return true;
}

bool JsonTreeBuilder::refuse(std::string why) {
  complaint_ = std::move(why);
  return false;
}

bool JsonTreeBuilder::keysDiffer(std::size_t object, std::size_t members) {
  keys_.clear();
  keys_.reserve(members);
  std::size_t key = object + 1;
  for (std::size_t i = 0; i < members; ++i) {
    keys_.push_back(JsonValue(document_, key).text());
    key = document_.nodes[key + 1].end;
  }
  std::sort(keys_.begin(), keys_.end());
  const auto twice = std::adjacent_find(keys_.begin(), keys_.end());
  if (twice == keys_.end()) return true;
  return refuse("the key " + inQuotes(*twice) + " stands twice in " + pointerOfOpen());
}

std::string JsonTreeBuilder::pointerOfOpen() const {
  std::string pointer;
  for (std::size_t level = 0; level + 1 < open_.size(); ++level) {
    const std::size_t child = open_[level + 1];
    if (document_.nodes[open_[level]].type == JsonType::Object) {
      appendKey(pointer, JsonValue(document_, child - 1).text());
      continue;
    }
    std::size_t index = 0;
    for (std::size_t item = open_[level] + 1; item != child; item = document_.nodes[item].end) ++index;
    appendIndex(pointer, index);
  }
  return pointer.empty() ? "the document itself" : pointer;
}

}  // namespace lobbyboard::feed
