#pragma once

#include <string>

namespace lobbyboard::model {

/// One thing of a feed that was left out or ignored, and why.
struct Warning {
  std::string pointer;  ///< JSON pointer: "/projects/17/start/plan"
  std::string kind;     ///< "bad-date", "wrong-type", "duplicate-code", "unknown-id", "unknown-key", …
  std::string text;     ///< "2023-02-30 is no date"

  friend bool operator==(const Warning&, const Warning&) = default;
};

}  // namespace lobbyboard::model
