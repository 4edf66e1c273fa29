#pragma once

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cstdint>
#include <string>
#include <string_view>

#include "demo/phrase.h"
#include "time/instant.h"

namespace lobbyboard::demo {

/// Writes the feed's kinds of values: texts in two languages, exact money, days.
class JsonWriter {
 public:
  JsonWriter();

  void beginObject() { writer_.StartObject(); }
  void beginObject(std::string_view key);
  void endObject() { writer_.EndObject(); }
  void beginArray(std::string_view key);
  void endArray() { writer_.EndArray(); }

  void text(std::string_view key, std::string_view value);
  void text(std::string_view key, Phrase phrase);
  void text(std::string_view key, const Sentence& sentence) { text(key, Phrase{sentence.zh, sentence.en}); }
  void integer(std::string_view key, std::int64_t value);
  /// A literal number, written as given: "88.2".
  void number(std::string_view key, std::string_view literal);
  /// Hundredths of 万元, without trailing zeros.
  void money(std::string_view key, std::int64_t hundredths);
  void flag(std::string_view key);  ///< true
  void day(std::string_view key, time::Day day);
  void null(std::string_view key);
  /// The day when it is not after `asOf`, else null: what has not happened yet.
  void dayBy(std::string_view key, time::Day day, time::Day asOf);

  std::string take() const { return {buffer_.GetString(), buffer_.GetSize()}; }

 private:
  void key(std::string_view name);
  void string(std::string_view value);

  rapidjson::StringBuffer buffer_;
  rapidjson::Writer<rapidjson::StringBuffer> writer_;
};

}  // namespace lobbyboard::demo
