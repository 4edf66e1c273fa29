#include "rules/sheet.h"

#include <rapidjson/reader.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>

namespace lobbyboard::rules::literal {

void Sheet::text(const std::string& pointer, std::string_view value) {
  std::string line = pointer;
  line += " \"";
  line += value;
  line += '"';
  lines_.push_back(line);
}

void Sheet::number(const std::string& pointer, double value) {
  char digits[40];
  std::snprintf(digits, sizeof digits, " %.17g", value);
  lines_.push_back(pointer + digits);
}

void Sheet::yesNo(const std::string& pointer, bool value) { lines_.push_back(pointer + (value ? " true" : " false")); }

namespace {

/// Turns the events of a JSON reader into lines.
class LineHandler : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, LineHandler> {
 public:
  bool Null() {
    return note([](Sheet& s, const std::string& p) { s.null(p); });
  }
  bool Bool(bool value) {
    return note([value](Sheet& s, const std::string& p) { s.yesNo(p, value); });
  }
  bool RawNumber(const char* digits, rapidjson::SizeType length, bool) {
    const std::string number(digits, length);
    return note([&](Sheet& s, const std::string& p) { s.number(p, std::strtod(number.c_str(), nullptr)); });
  }
  bool String(const char* text, rapidjson::SizeType length, bool) {
    return note([&](Sheet& s, const std::string& p) { s.text(p, {text, length}); });
  }
  bool StartObject() { return open(-1); }
  bool Key(const char* text, rapidjson::SizeType length, bool) {
    open_.back().key.assign(text, length);
    return true;
  }
  bool EndObject(rapidjson::SizeType) { return close(); }
  bool StartArray() { return open(0); }
  bool EndArray(rapidjson::SizeType count) {
    const bool isEmpty = count == 0;
    close();
    if (isEmpty) sheet.emptyList(lastClosed_);
    return true;
  }

  Sheet sheet;

 private:
  struct Level {
    int index;  ///< of the next element; −1 in an object
    std::string key;
    std::string pointer;
  };

  std::string nextPointer() {
    if (open_.empty()) return "";
    Level& level = open_.back();
    const std::string part = level.index < 0 ? level.key : std::to_string(level.index++);
    return level.pointer + "/" + part;
  }
  bool open(int firstIndex) {
    const std::string pointer = nextPointer();
    open_.push_back({firstIndex, "", pointer});
    return true;
  }
  bool close() {
    lastClosed_ = open_.back().pointer;
    open_.pop_back();
    return true;
  }
  template <typename Write>
  bool note(Write write) {
    write(sheet, nextPointer());
    return true;
  }

  std::vector<Level> open_;
  std::string lastClosed_;
};

}  // namespace

std::vector<std::string> linesOf(const std::string& json) {
  rapidjson::Reader reader;
  rapidjson::StringStream stream(json.c_str());
  LineHandler handler;
  const auto result = reader.Parse<rapidjson::kParseNumbersAsStringsFlag>(stream, handler);
  if (result.IsError()) throw std::runtime_error("no JSON at offset " + std::to_string(result.Offset()));
  return handler.sheet.lines();
}

std::string firstDifference(const std::vector<std::string>& actual, const std::vector<std::string>& expected) {
  const std::size_t shorter = std::min(actual.size(), expected.size());
  for (std::size_t i = 0; i < shorter; ++i) {
    if (actual[i] != expected[i]) return "actual " + actual[i] + "\nexpected " + expected[i];
  }
  if (actual.size() > shorter) return "one too many: " + actual[shorter];
  return expected.size() > shorter ? "missing: " + expected[shorter] : "";
}

}  // namespace lobbyboard::rules::literal
