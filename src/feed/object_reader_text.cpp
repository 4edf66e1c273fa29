#include <algorithm>

#include "feed/clean_text.h"
#include "feed/object_reader.h"

// The members that are text: they are cleaned before anything else sees them.

namespace lobbyboard::feed {
namespace {

/// "zh", "mn-Cyrl": letters, digits and hyphens.
bool isLanguage(std::string_view key) {
  return !key.empty() && key.size() <= 35 && std::all_of(key.begin(), key.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  });
}

bool startsWithScheme(std::string_view address) {
  std::string scheme(address.substr(0, 8));
  std::transform(scheme.begin(), scheme.end(), scheme.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return scheme == "https://" || scheme.starts_with("http://");
}

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

bool holdsSpace(std::string_view text) { return text.find(' ') != std::string_view::npos; }

/// Steps down only: no root, no "..", no other system's separators.
bool staysBelow(std::string_view path) {
  if (path.empty() || path.front() == '/' || path.find_first_of("\\:") != std::string_view::npos) return false;
  while (true) {
    const std::size_t slash = path.find('/');
    if (path.substr(0, slash) == "..") return false;
    if (slash == std::string_view::npos) return true;
    path.remove_prefix(slash + 1);
  }
}

}  // namespace

std::string ObjectReader::cleaned(const JsonValue& value, const Place& place, std::size_t most) {
  CleanText clean = cleanText(value.text(), most);
  if (clean.cut) findings_->note(place, value, "too-long", "cut after " + std::to_string(most) + " characters");
  return std::move(clean.text);
}

model::Text ObjectReader::text(std::string_view key, std::size_t most) {
  model::Text text;
  const auto value = find(key);
  if (!value) return text;
  const Place place{&place_, key};
  if (value->type() == JsonType::String) {
    if (std::string line = cleaned(*value, place, most); !line.empty())
      text.byLanguage.emplace_back("", std::move(line));
    return text;
  }
  if (value->type() != JsonType::Object) wrongType(key, *value, "a string or an object of languages");
  for (const auto& [language, wording] : value->members()) {
    const Place step{&place, language};
    if (wording.isNull()) continue;
    if (wording.type() != JsonType::String) {
      findings_->fault(step, wording, "wrong-type", "must be a string, not " + std::string(nameOf(wording.type())));
    } else if (!isLanguage(language)) {
      findings_->note(step, wording, "bad-language", inQuotes(language) + " is no language code");
    } else if (std::string line = cleaned(wording, step, most); !line.empty()) {
      text.byLanguage.emplace_back(language, std::move(line));
    }
  }
  return text;
}

model::Text ObjectReader::requiredText(std::string_view key, std::size_t most) {
  require(key);
  const std::size_t faultsBefore = findings_->faults();
  model::Text wording = text(key, most);
  if (wording.empty() && find(key) && findings_->faults() == faultsBefore)
    fault(key, "empty-name", "nothing is left of it that can be shown");
  return wording;
}

std::string ObjectReader::line(std::string_view key, std::size_t most) { return text(key, most).in("zh"); }

std::string ObjectReader::id(std::string_view key) {
  const auto given = string(key);
  if (!given) return {};
  CleanText clean = cleanText(*given, kIdLength);
  if (!clean.cut) return std::move(clean.text);
  fault(key, "too-long", "must be at most " + std::to_string(kIdLength) + " characters long");
  return {};
}

std::string ObjectReader::requiredId(std::string_view key) {
  require(key);
  std::string name = id(key);
  if (name.empty() && find(key)) fault(key, "empty-id", "must not be empty");
  return name;
}

std::string ObjectReader::label(std::string_view key) {
  const auto value = find(key);
  if (value && value->type() == JsonType::Number) {
    const auto number = integer(key);
    return number ? std::to_string(*number) : std::string();
  }
  return id(key);
}

std::string ObjectReader::link(std::string_view key) {
  const auto given = string(key);
  const std::string_view address = given ? trimmed(*given) : std::string_view();
  if (address.empty()) return {};
  if (address.size() <= kLinkBytes && startsWithScheme(address) && !holdsSpace(address) &&
      cleanText(address, kLinkBytes).text == address)
    return std::string(address);
  remark(
      key, "bad-url",
      inQuotes(address) + " is no http or https address of at most " + std::to_string(kLinkBytes) + " bytes; left out");
  return {};
}

std::string ObjectReader::file(std::string_view key) {
  const auto given = string(key);
  if (!given || given->empty()) return {};
  if (staysBelow(*given) && cleanText(*given, kNameLength).text == *given) return std::string(*given);
  remark(key, "bad-file", inQuotes(*given) + " is no path below the media folder; left out");
  return {};
}

std::string ObjectReader::picture(std::string_view key) {
  const auto value = find(key);
  return value && startsWithScheme(value->text()) ? link(key) : file(key);
}

}  // namespace lobbyboard::feed
