#pragma once

#include <string>
#include <string_view>

namespace lobbyboard::config {

/// A name that a rule file gives in the wall's languages.
struct Label {
  std::string zh, en;

  bool empty() const { return zh.empty() && en.empty(); }
  /// The language's own, else the other one.
  const std::string& in(std::string_view language) const {
    const bool english = language == "en" ? !en.empty() : zh.empty();
    return english ? en : zh;
  }
  friend bool operator==(const Label&, const Label&) = default;
};

}  // namespace lobbyboard::config
