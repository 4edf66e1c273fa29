#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "feed/findings.h"
#include "model/money.h"
#include "model/text.h"
#include "time/instant.h"
#include "time/period.h"

namespace lobbyboard::feed {

constexpr std::size_t kNameLength = 256;     ///< code points of a name
constexpr std::size_t kNoteLength = 2'000;   ///< code points of a note
constexpr std::size_t kIdLength = 64;        ///< code points of an id or code
constexpr std::size_t kMostItems = 100'000;  ///< read of one array
constexpr std::size_t kLinkBytes = 2'048;    ///< bytes of an address

using KeyNames = std::span<const std::string_view>;

/// A word of the feed and what it stands for.
template <typename Enum>
using Word = std::pair<std::string_view, Enum>;

/// Typed access to the members of one JSON object. An absent or null member is nothing; a member of the wrong type or
/// with an impossible value is nothing too, and a fault with its pointer. Keys outside `known` are noted; where `known`
/// is nothing, every key is welcome.
class ObjectReader {
 public:
  ObjectReader(const JsonValue& object, const Place& place, std::optional<KeyNames> known, Findings& findings);

  /// Present and not null.
  std::optional<JsonValue> find(std::string_view key) const;

  std::optional<bool> boolean(std::string_view key);
  std::optional<std::int64_t> integer(std::string_view key);
  /// An integer of at least 0.
  std::optional<std::int64_t> count(std::string_view key);
  /// An array of them.
  std::vector<std::int64_t> counts(std::string_view key);
  std::optional<model::Decimal> decimal(std::string_view key);
  std::optional<model::Money> money(std::string_view key);
  /// Money of at least 0.
  std::optional<model::Money> plannedMoney(std::string_view key);
  std::optional<time::Day> day(std::string_view key);
  std::optional<time::Instant> instant(std::string_view key);
  std::optional<time::Period> period(std::string_view key);

  /// A string, or an object of languages. Cleaned and cut; languages that come to nothing are left out.
  model::Text text(std::string_view key, std::size_t most);
  /// The same where it is needed: a fault when the key is missing, or when nothing is left of it ("empty-name").
  model::Text requiredText(std::string_view key, std::size_t most);
  model::Text name(std::string_view key) { return requiredText(key, kNameLength); }
  /// The same where only one language is kept: zh, else en, else the first.
  std::string line(std::string_view key, std::size_t most);
  /// A string that identifies: cleaned, never cut (a longer one is a fault).
  std::string id(std::string_view key);
  /// The same where it is needed.
  std::string requiredId(std::string_view key);
  /// A string or an integer, for what people number.
  std::string label(std::string_view key);
  /// An http(s) address; any other is noted and left out.
  std::string link(std::string_view key);
  /// A path below the media folder; one that leads out of it is noted and left out.
  std::string file(std::string_view key);
  /// Either of the two.
  std::string picture(std::string_view key);

  /// A string that is one of the words.
  template <typename Enum, std::size_t Count>
  std::optional<Enum> word(std::string_view key, const Word<Enum> (&words)[Count]) {
    const auto given = string(key);
    if (!given) return std::nullopt;
    for (const auto& [name, meaning] : words)
      if (name == *given) return meaning;
    std::string list;
    for (const auto& [name, meaning] : words) list.append(list.empty() ? "" : ", ").append(name);
    unknownWord(key, *given, list);
    return std::nullopt;
  }

  /// Reads the items of an array, at most kMostItems: read(item, place of the item). Null items are passed over.
  template <typename Read>
  void eachItem(std::string_view key, Read read) {
    const auto array = ofType(key, JsonType::Array);
    if (!array) return;
    const Place arrayPlace{&place_, key};
    std::size_t index = 0;
    for (const JsonValue item : array->items()) {
      if (index == kMostItems) return remark(key, "too-many", "only the first " + std::to_string(index) + " were read");
      if (!item.isNull()) read(item, Place{&arrayPlace, {}, index});
      ++index;
    }
  }

  /// Reads a member that is an object: read(value, its place).
  template <typename Read>
  void part(std::string_view key, Read read) {
    if (const auto value = ofType(key, JsonType::Object)) read(*value, Place{&place_, key});
  }

  void fault(std::string_view key, std::string kind, std::string text);
  /// Something to warn of that changes nothing else.
  void remark(std::string_view key, std::string kind, std::string text);
  /// A fault of kind "missing-key", unless the key is there.
  void require(std::string_view key);

  Findings& findings() const { return *findings_; }

 private:
  std::optional<JsonValue> ofType(std::string_view key, JsonType type);
  std::optional<std::string_view> string(std::string_view key);
  std::optional<std::string_view> number(std::string_view key);
  void wrongType(std::string_view key, const JsonValue& value, std::string_view wanted);
  void unknownWord(std::string_view key, std::string_view given, const std::string& words);
  std::string cleaned(const JsonValue& value, const Place& place, std::size_t most);

  JsonValue object_;
  Place place_;
  Findings* findings_;
};

}  // namespace lobbyboard::feed
