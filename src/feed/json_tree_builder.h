#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "feed/json_parser.h"
#include "feed/json_value.h"

namespace lobbyboard::feed {

/// Turns the events of a parser into a JsonDocument, and holds it to the limits. Every call answers whether the parser
/// may go on; after a "no", complaint() says why.
class JsonTreeBuilder {
 public:
  /// `source` gives the size to reserve; it is not read for content.
  JsonTreeBuilder(const JsonLimits& limits, std::string_view source);

  bool scalar(JsonType type, std::string_view text);
  /// A string or a key.
  bool string(std::string_view text);
  bool open(JsonType type);
  bool close(std::size_t children);

  const std::string& complaint() const { return complaint_; }
  JsonDocument take() { return std::move(document_); }

 private:
  bool refuse(std::string why);
  bool keysDiffer(std::size_t object, std::size_t members);
  std::string pointerOfOpen() const;

  JsonLimits limits_;
  JsonDocument document_;
  std::vector<std::size_t> open_;  ///< nodes of the containers around the place of reading
  std::vector<std::string_view> keys_;
  std::string complaint_;
};

}  // namespace lobbyboard::feed
