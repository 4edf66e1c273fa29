#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lobbyboard::feed {

// A parsed JSON document, read-only: a flat list of nodes in document order and one string with all their text.

enum class JsonType : std::uint8_t { Null, False, True, Number, String, Array, Object };

/// "a string", "a number", …: for messages.
std::string_view nameOf(JsonType type);

struct JsonNode {
  JsonType type = JsonType::Null;
  std::uint32_t at = 0;      ///< where its text begins
  std::uint32_t length = 0;  ///< bytes of text; of a container: items, or keys
  std::uint32_t end = 0;     ///< the node after it and all that is in it
};

struct JsonDocument {
  std::vector<JsonNode> nodes;  ///< the root first; a key is a String node before its value
  std::string text;
};

class JsonItems;
class JsonMembers;

/// One value of a document, which must outlive it. Copied freely.
class JsonValue {
 public:
  JsonValue(const JsonDocument& document, std::size_t index) : document_(&document), index_(index) {}

  JsonType type() const { return node().type; }
  bool isNull() const { return type() == JsonType::Null; }
  bool isBoolean() const { return type() == JsonType::True || type() == JsonType::False; }
  /// A string's content, or a number's literal as it was written; empty for all others.
  std::string_view text() const;
  /// Items of an array, members of an object; 0 for all others.
  std::size_t size() const;
  JsonItems items() const;      ///< of an array; none of all others
  JsonMembers members() const;  ///< of an object; none of all others
  /// Its place in the order of the document.
  std::size_t position() const { return index_; }

 private:
  friend class JsonItems;
  friend class JsonMembers;
  const JsonNode& node() const { return document_->nodes[index_]; }

  const JsonDocument* document_;
  std::size_t index_;
};

class JsonItems {
 public:
  class Iterator {
   public:
    explicit Iterator(JsonValue value) : value_(value) {}
    JsonValue operator*() const { return value_; }
    Iterator& operator++() {
      value_.index_ = value_.node().end;
      return *this;
    }
    bool operator==(const Iterator& other) const { return value_.index_ == other.value_.index_; }

   private:
    JsonValue value_;
  };

  JsonItems(JsonValue begin, JsonValue end) : begin_(begin), end_(end) {}
  Iterator begin() const { return begin_; }
  Iterator end() const { return end_; }

 private:
  Iterator begin_, end_;
};

struct JsonMember {
  std::string_view key;
  JsonValue value;
};

class JsonMembers {
 public:
  class Iterator {
   public:
    explicit Iterator(JsonValue key) : key_(key) {}
    JsonMember operator*() const { return {key_.text(), JsonValue(*key_.document_, key_.index_ + 1)}; }
    Iterator& operator++() {
      key_.index_ = key_.document_->nodes[key_.index_ + 1].end;
      return *this;
    }
    bool operator==(const Iterator& other) const { return key_.index_ == other.key_.index_; }

   private:
    JsonValue key_;
  };

  JsonMembers(JsonValue begin, JsonValue end) : begin_(begin), end_(end) {}
  Iterator begin() const { return begin_; }
  Iterator end() const { return end_; }

 private:
  Iterator begin_, end_;
};

}  // namespace lobbyboard::feed
