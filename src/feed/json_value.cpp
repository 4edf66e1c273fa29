#include "feed/json_value.h"

namespace lobbyboard::feed {

std::string_view nameOf(JsonType type) {
  switch (type) {
    case JsonType::Null:
      return "null";
    case JsonType::False:
    case JsonType::True:
      return "a boolean";
    case JsonType::Number:
      return "a number";
    case JsonType::String:
      return "a string";
    case JsonType::Array:
      return "an array";
    case JsonType::Object:
      return "an object";
  }
  return "nothing known";
}

std::string_view JsonValue::text() const {
  const JsonNode& self = node();
  if (self.type != JsonType::String && self.type != JsonType::Number) return {};
  return std::string_view(document_->text).substr(self.at, self.length);
}

std::size_t JsonValue::size() const {
  return type() == JsonType::Array || type() == JsonType::Object ? node().length : 0;
}

JsonItems JsonValue::items() const {
  const JsonValue end(*document_, node().end);
  return {type() == JsonType::Array ? JsonValue(*document_, index_ + 1) : end, end};
}

JsonMembers JsonValue::members() const {
  const JsonValue end(*document_, node().end);
  return {type() == JsonType::Object ? JsonValue(*document_, index_ + 1) : end, end};
}

}  // namespace lobbyboard::feed
