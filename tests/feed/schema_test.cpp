#include <catch2/catch.hpp>

#include <map>
#include <set>

#include "base/file.h"
#include "feed/json_parser.h"
#include "feed/known_keys.h"
#include "feed/sample_feed.h"

// The published schema, the reader and the largest example speak of the same keys.

namespace lobbyboard::feed {
namespace {

using KeysByPointer = std::map<std::string, std::set<std::string>>;

JsonDocument parsed(const std::string& text) {
  auto document = parseJson(text, {});
  REQUIRE(document.has_value());
  return *document;
}

std::optional<JsonValue> member(const JsonValue& object, std::string_view key) {
  for (const auto& [name, value] : object.members())
    if (name == key) return value;
  return std::nullopt;
}

/// The properties of every object that a schema describes; counts those without a description.
void collect(const JsonValue& schema, const std::string& pointer, KeysByPointer& keys, std::size_t& undescribed) {
  if (const auto items = member(schema, "items")) collect(*items, pointer + "/*", keys, undescribed);
  const auto properties = member(schema, "properties");
  if (!properties) return;
  for (const auto& [key, value] : properties->members()) {
    keys[pointer].insert(std::string(key));
    const auto description = member(value, "description");
    if (!description || description->text().empty()) ++undescribed;
    collect(value, pointer + "/" + std::string(key), keys, undescribed);
  }
}

/// The keys of every object of a document, items of arrays together. Stops at text in languages.
void collectUsed(const JsonValue& value, const std::string& pointer, const KeysByPointer& known, KeysByPointer& keys) {
  for (const JsonValue item : value.items()) collectUsed(item, pointer + "/*", known, keys);
  if (!known.contains(pointer)) return;
  for (const auto& [key, content] : value.members()) {
    keys[pointer].insert(std::string(key));
    collectUsed(content, pointer + "/" + std::string(key), known, keys);
  }
}

KeysByPointer knownToReader() {
  KeysByPointer keys;
  for (const KeyList& list : kKeyLists)
    for (const Key key : list.keys) keys[std::string(list.pointer)].insert(std::string(key));
  return keys;
}

TEST_CASE("the schema has every key of the reader and no other, each with a description") {
  const auto bytes = base::readFile(LOBBYBOARD_SOURCE_DIR "/assets/feed.schema.json", 1U << 20);
  REQUIRE(bytes.has_value());
  const JsonDocument schema = parsed(*bytes);
  KeysByPointer described;
  std::size_t undescribed = 0;
  collect(JsonValue(schema, 0), "", described, undescribed);
  CHECK(described == knownToReader());
  CHECK(undescribed == 0);
}

TEST_CASE("every reference in the schema leads to a definition") {
  const auto bytes = base::readFile(LOBBYBOARD_SOURCE_DIR "/assets/feed.schema.json", 1U << 20);
  REQUIRE(bytes.has_value());
  const JsonDocument schema = parsed(*bytes);
  const auto definitions = member(JsonValue(schema, 0), "definitions");
  REQUIRE(definitions.has_value());
  const std::string start = "\"#/definitions/";
  std::size_t references = 0;
  for (std::size_t at = bytes->find(start); at != std::string::npos; at = bytes->find(start, at + 1), ++references) {
    const std::size_t name = at + start.size();
    CHECK(member(*definitions, bytes->substr(name, bytes->find('"', name) - name)));
  }
  CHECK(references > 50);
}

TEST_CASE("the largest example uses every key") {
  const JsonDocument example = parsed(maximalFeed());
  const KeysByPointer known = knownToReader();
  KeysByPointer used;
  collectUsed(JsonValue(example, 0), "", known, used);
  REQUIRE(used.at("/published").erase("jobs") == 1);
  CHECK(used == known);
}

}  // namespace
}  // namespace lobbyboard::feed
