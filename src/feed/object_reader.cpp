#include "feed/object_reader.h"

#include <algorithm>
#include <charconv>

#include "feed/clean_text.h"

namespace lobbyboard::feed {
namespace {

std::optional<std::int64_t> parseInteger(std::string_view literal) {
  std::int64_t integer = 0;
  const char* const end = literal.data() + literal.size();
  const auto read = std::from_chars(literal.data(), end, integer);
  if (read.ec != std::errc{} || read.ptr != end) return std::nullopt;
  return integer;
}

}  // namespace

ObjectReader::ObjectReader(const JsonValue& object, const Place& place, std::optional<KeyNames> known,
                           Findings& findings)
    : object_(object), place_(place), findings_(&findings) {
  if (object.type() != JsonType::Object) {
    findings.fault(place, object, "wrong-type", "must be an object, not " + std::string(nameOf(object.type())));
    return;
  }
  if (!known) return;
  for (const auto& [key, value] : object.members())
    if (std::find(known->begin(), known->end(), key) == known->end()) findings.unknownKey(Place{&place_, key}, value);
}

std::optional<JsonValue> ObjectReader::find(std::string_view key) const {
  for (const auto& [name, value] : object_.members())
    if (name == key) return value.isNull() ? std::nullopt : std::optional(value);
  return std::nullopt;
}

std::optional<bool> ObjectReader::boolean(std::string_view key) {
  const auto value = find(key);
  if (!value) return std::nullopt;
  if (value->isBoolean()) return value->type() == JsonType::True;
  wrongType(key, *value, "true or false");
  return std::nullopt;
}

std::optional<std::int64_t> ObjectReader::integer(std::string_view key) {
  const auto literal = number(key);
  if (!literal) return std::nullopt;
  if (const auto integer = parseInteger(*literal)) return integer;
  fault(key, "wrong-type", "must be an integer, not " + cleanText(*literal, 40).text);
  return std::nullopt;
}

std::optional<std::int64_t> ObjectReader::count(std::string_view key) {
  const auto value = integer(key);
  if (!value || *value >= 0) return value;
  fault(key, "negative", "must not be below 0, is " + std::to_string(*value));
  return std::nullopt;
}

std::vector<std::int64_t> ObjectReader::counts(std::string_view key) {
  std::vector<std::int64_t> counts;
  eachItem(key, [&](const JsonValue& item, const Place& place) {
    const auto count = item.type() == JsonType::Number ? parseInteger(item.text()) : std::nullopt;
    if (count && *count >= 0)
      counts.push_back(*count);
    else
      findings_->fault(place, item, "wrong-type", "must be an integer of at least 0");
  });
  return counts;
}

std::optional<model::Decimal> ObjectReader::decimal(std::string_view key) {
  const auto literal = number(key);
  if (!literal) return std::nullopt;
  const auto decimal = model::parseDecimal(*literal);
  if (!decimal)
    fault(key, "wrong-type",
          "must be a number of at most 15 digits, 9 of them decimals, not " + cleanText(*literal, 40).text);
  return decimal;
}

std::optional<model::Money> ObjectReader::money(std::string_view key) {
  const auto literal = number(key);
  if (!literal) return std::nullopt;
  const auto money = model::parseWan(*literal);
  if (!money)
    fault(key, "wrong-type",
          "must be an amount of at most four decimals, within ±90000000000, not " + cleanText(*literal, 40).text);
  return money;
}

std::optional<model::Money> ObjectReader::plannedMoney(std::string_view key) {
  const auto amount = money(key);
  if (!amount || amount->yuan >= 0) return amount;
  fault(key, "negative", "must not be below 0, is " + model::toWan(*amount));
  return std::nullopt;
}

std::optional<time::Day> ObjectReader::day(std::string_view key) {
  const auto given = string(key);
  if (!given) return std::nullopt;
  const auto day = time::parseDay(*given);
  if (!day) fault(key, "bad-date", inQuotes(*given) + " is no date (YYYY-MM-DD)");
  return day;
}

std::optional<time::Instant> ObjectReader::instant(std::string_view key) {
  const auto given = string(key);
  if (!given) return std::nullopt;
  const auto instant = time::parseInstant(*given);
  if (!instant) fault(key, "bad-instant", inQuotes(*given) + " is no instant (2023-05-21T08:00:00+08:00)");
  return instant;
}

std::optional<time::Period> ObjectReader::period(std::string_view key) {
  const auto given = string(key);
  if (!given) return std::nullopt;
  const auto period = time::parsePeriod(*given);
  if (!period) fault(key, "bad-period", inQuotes(*given) + " is no ten-day period (YYYY-MM-1, -2 or -3)");
  return period;
}

void ObjectReader::fault(std::string_view key, std::string kind, std::string text) {
  findings_->fault(Place{&place_, key}, find(key).value_or(object_), std::move(kind), std::move(text));
}

void ObjectReader::remark(std::string_view key, std::string kind, std::string text) {
  findings_->note(Place{&place_, key}, find(key).value_or(object_), std::move(kind), std::move(text));
}

void ObjectReader::require(std::string_view key) {
  // An object of the wrong type has its fault already.
  if (object_.type() == JsonType::Object && !find(key))
    fault(key, "missing-key", "the key " + inQuotes(key) + " is needed here");
}

std::optional<JsonValue> ObjectReader::ofType(std::string_view key, JsonType type) {
  const auto value = find(key);
  if (!value || value->type() == type) return value;
  wrongType(key, *value, nameOf(type));
  return std::nullopt;
}

std::optional<std::string_view> ObjectReader::string(std::string_view key) {
  const auto value = ofType(key, JsonType::String);
  return value ? std::optional(value->text()) : std::nullopt;
}

std::optional<std::string_view> ObjectReader::number(std::string_view key) {
  const auto value = ofType(key, JsonType::Number);
  return value ? std::optional(value->text()) : std::nullopt;
}

void ObjectReader::wrongType(std::string_view key, const JsonValue& value, std::string_view wanted) {
  findings_->fault(Place{&place_, key}, value, "wrong-type",
                   "must be " + std::string(wanted) + ", not " + std::string(nameOf(value.type())));
}

void ObjectReader::unknownWord(std::string_view key, std::string_view given, const std::string& words) {
  fault(key, "unknown-word", inQuotes(given) + " is none of " + words);
}

}  // namespace lobbyboard::feed
