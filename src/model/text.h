#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lobbyboard::model {

/// What an issuer wrote, in one or more languages, cleaned UTF-8. A plain string of the feed has the language "".
struct Text {
  std::vector<std::pair<std::string, std::string>> byLanguage;  ///< in the order given

  bool empty() const { return byLanguage.empty(); }
  /// The wall's own language, else zh, else en, else the first given; a plain string serves every language.
  const std::string& in(std::string_view language) const;

  friend bool operator==(const Text&, const Text&) = default;
};

}  // namespace lobbyboard::model
