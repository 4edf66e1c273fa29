#pragma once

#include <cstddef>
#include <string_view>

#include "base/result.h"
#include "feed/json_value.h"

namespace lobbyboard::feed {

struct JsonLimits {
  std::size_t maxBytes = 64U << 20;
  std::size_t maxDepth = 32;          ///< containers within each other, the outermost included
  std::size_t maxNodes = 10'000'000;  ///< values and keys together: bounds the memory that a document can ask for
};

/// Reads one JSON document, strictly: UTF-8 without NUL bytes and half surrogates, nothing behind the root, no key
/// twice in one object. A byte order mark at the front is passed over. Numbers stay the literals that they are; one
/// that no double can reach (1e400, 0e400) counts as no JSON. The error says what is wrong and where.
base::Result<JsonDocument> parseJson(std::string_view text, const JsonLimits& limits);

}  // namespace lobbyboard::feed
