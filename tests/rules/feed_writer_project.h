#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "model/snapshot.h"
#include "rules/json_text.h"

namespace lobbyboard::rules {

/// One element of the feed's "projects".
void writeProject(JsonText& out, const model::Project& project, const model::Snapshot& snapshot);

// The pieces that all of the feed is made of; absent ones write nothing.
void writeText(JsonText& out, std::string_view key, const model::Text& text);
void writeString(JsonText& out, std::string_view key, std::string_view text);
void writeDay(JsonText& out, std::string_view key, const std::optional<time::Day>& day);
void writeWan(JsonText& out, std::string_view key, const std::optional<model::Money>& money);

template <std::size_t N, typename Enum>
std::string_view spelled(const std::array<std::string_view, N>& words, Enum value) {
  return words[static_cast<std::size_t>(value)];
}
template <typename List, typename Write>
void writeList(JsonText& out, std::string_view key, const List& list, Write writeMembers) {
  if (list.empty()) return;
  out.key(key);
  out.openList();
  for (const auto& element : list) {
    out.openObject();
    writeMembers(element);
    out.closeObject();
  }
  out.closeList();
}

}  // namespace lobbyboard::rules
