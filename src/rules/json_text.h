#pragma once

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

#include <concepts>
#include <optional>
#include <string>
#include <string_view>

#include "model/fraction.h"
#include "model/money.h"
#include "time/period.h"

namespace lobbyboard::rules {

/// Writes JSON piece by piece, indented by two spaces. `member` writes a key and its value; `value` one element of a
/// list.
class JsonText {
 public:
  JsonText() : writer_(buffer_) { writer_.SetIndent(' ', 2); }

  void openObject() { writer_.StartObject(); }
  void closeObject() { writer_.EndObject(); }
  void openList() { writer_.StartArray(); }
  void closeList() { writer_.EndArray(); }
  void key(std::string_view name) { writer_.Key(name.data(), static_cast<rapidjson::SizeType>(name.size())); }

  void value(std::string_view text) { writer_.String(text.data(), static_cast<rapidjson::SizeType>(text.size())); }
  void value(const char* text) { value(std::string_view(text)); }
  void value(std::same_as<bool> auto yes) { writer_.Bool(yes); }
  void value(int number) { writer_.Int(number); }
  void value(std::nullopt_t) { writer_.Null(); }
  /// The shortest decimal that reads back as the same double.
  void value(const model::Fraction& fraction);
  /// 万元 as a decimal string.
  void value(model::Money money) { value(model::toWan(money)); }
  void value(const model::Decimal& decimal) { number(model::toString(decimal)); }
  void value(const time::Period& period) { value(time::toString(period)); }
  /// `literal` must be a JSON number.
  void number(std::string_view literal) { writer_.RawValue(literal.data(), literal.size(), rapidjson::kNumberType); }

  /// Absent is null.
  template <typename T>
  void value(const std::optional<T>& maybe) {
    if (maybe) {
      value(*maybe);
    } else {
      value(std::nullopt);
    }
  }
  template <typename T>
  void member(std::string_view name, const T& content) {
    key(name);
    value(content);
  }
  /// Absent is absent: no key either.
  template <typename T>
  void memberIfAny(std::string_view name, const std::optional<T>& maybe) {
    if (maybe) member(name, *maybe);
  }

  std::string text() const { return {buffer_.GetString(), buffer_.GetSize()}; }

 private:
  rapidjson::StringBuffer buffer_;
  rapidjson::PrettyWriter<rapidjson::StringBuffer> writer_;
};

}  // namespace lobbyboard::rules
