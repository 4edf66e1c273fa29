#include "demo/json_writer.h"

#include <cstdio>

namespace lobbyboard::demo {

JsonWriter::JsonWriter() : writer_(buffer_) {}

void JsonWriter::key(std::string_view name) { writer_.Key(name.data(), static_cast<rapidjson::SizeType>(name.size())); }

void JsonWriter::string(std::string_view value) {
  writer_.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
}

void JsonWriter::beginObject(std::string_view name) {
  key(name);
  writer_.StartObject();
}

void JsonWriter::beginArray(std::string_view name) {
  key(name);
  writer_.StartArray();
}

void JsonWriter::text(std::string_view name, std::string_view value) {
  key(name);
  string(value);
}

void JsonWriter::text(std::string_view name, Phrase phrase) {
  key(name);
  writer_.StartObject();
  text("zh", phrase.zh);
  text("en", phrase.en);
  writer_.EndObject();
}

void JsonWriter::integer(std::string_view name, std::int64_t value) {
  key(name);
  writer_.Int64(value);
}

void JsonWriter::number(std::string_view name, std::string_view literal) {
  key(name);
  writer_.RawValue(literal.data(), literal.size(), rapidjson::kNumberType);
}

void JsonWriter::money(std::string_view name, std::int64_t hundredths) {
  char literal[32];
  const auto whole = static_cast<long long>(hundredths / 100);
  const auto rest = static_cast<int>(hundredths % 100);
  if (rest == 0)
    std::snprintf(literal, sizeof literal, "%lld", whole);
  else if (rest % 10 == 0)
    std::snprintf(literal, sizeof literal, "%lld.%d", whole, rest / 10);
  else
    std::snprintf(literal, sizeof literal, "%lld.%02d", whole, rest);
  number(name, literal);
}

void JsonWriter::flag(std::string_view name) {
  key(name);
  writer_.Bool(true);
}

void JsonWriter::day(std::string_view name, time::Day day) { text(name, time::toString(day)); }

void JsonWriter::null(std::string_view name) {
  key(name);
  writer_.Null();
}

void JsonWriter::dayBy(std::string_view name, time::Day day, time::Day asOf) {
  if (day <= asOf)
    this->day(name, day);
  else
    null(name);
}

}  // namespace lobbyboard::demo
