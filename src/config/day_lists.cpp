#include "config/day_lists.h"

#include <optional>

namespace lobbyboard::config {
namespace {

const Node::Array* listAt(TableReader& read, std::string_view key, const char* example) {
  const Node* node = read.find(key);
  if (node == nullptr) return nullptr;
  if (node->array() == nullptr)
    read.fault(key, node, std::string("must be a list such as ") + example + ", not " + std::string(node->kind()));
  return node->array();
}

std::optional<int> numberIn(const Node& node, Range<int> range) {
  const auto* number = std::get_if<std::int64_t>(&node.value);
  if (number == nullptr || *number < range.from || *number > range.to || *number == 0) return std::nullopt;
  return static_cast<int>(*number);
}

}  // namespace

std::vector<std::pair<int, int>> readDayNumbers(TableReader& read, std::string_view key, Range<int> range) {
  std::vector<std::pair<int, int>> out;
  const Node::Array* const list = listAt(read, key, "[10, 20, -1] or [[8, 12]]");
  if (list == nullptr) return out;
  for (const Node& element : *list) {
    const Node::Array* const pair = element.array();
    const bool isPair = pair != nullptr && pair->size() == 2;
    const auto from = numberIn(isPair ? pair->front() : element, range);
    const auto to = isPair ? numberIn(pair->back(), range) : from;
    if (from && to)
      out.emplace_back(*from, *to);
    else
      read.fault(key, &element,
                 "must be a whole number from " + std::to_string(range.from) + " to " + std::to_string(range.to) +
                     " without 0, or two of them in brackets");
  }
  return out;
}

std::vector<int> readWeekDays(TableReader& read, std::string_view key) {
  std::vector<int> out;
  const Node::Array* const list = listAt(read, key, "[\"mon\", \"fri\"]");
  if (list == nullptr) return out;
  for (const Node& element : *list)
    if (const auto index = read.wordOf(key, element, {"mon", "tue", "wed", "thu", "fri", "sat", "sun"}))
      out.push_back(static_cast<int>(*index) + 1);
  return out;
}

}  // namespace lobbyboard::config
