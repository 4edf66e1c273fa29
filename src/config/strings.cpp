#include "config/strings.h"

#include <charconv>

#include "config/table_reader.h"
#include "config/units.h"

namespace lobbyboard::config {
namespace {

/// Under [word] stand words of feeds, in whatever script; a full stop would part them.
bool isKey(const std::string& prefix, const std::string& key) {
  return isName(key) || (prefix == "word." && !key.empty() && key.size() <= 64 && key.find('.') == std::string::npos);
}

void collect(const Document& document, const Node::Table& table, const std::string& prefix, Strings::Map& texts,
             std::vector<Fault>& faults) {
  for (const Node::Entry& entry : table) {
    const std::string key = prefix + entry.key;
    const auto note = [&](Place place, std::string text) {
      faults.push_back({document.file, place.line, place.column, key, std::move(text)});
    };
    if (!isKey(prefix, entry.key))
      note(entry.place, "is no key; write small letters, digits, _ and -");
    else if (const auto* text = std::get_if<std::string>(&entry.node.value))
      texts.emplace(key, *text);
    else if (const auto* inner = entry.node.table())
      collect(document, *inner, key + ".", texts, faults);
    else
      note(entry.node.place, "must be a text in quotes, not " + std::string(entry.node.kind()));
  }
}

}  // namespace

const std::string& Strings::operator[](std::string_view key) const {
  if (const auto found = texts_.find(key); found != texts_.end()) return found->second;
  if (const auto noted = missing_.find(key); noted != missing_.end()) return *noted;
  return *missing_.emplace(key).first;
}

std::string Strings::format(std::string_view key, std::initializer_list<std::string_view> arguments) const {
  std::string_view rest = (*this)[key];
  std::string out;
  while (!rest.empty()) {
    const std::size_t brace = rest.find('{');
    out += rest.substr(0, brace);
    if (brace == std::string_view::npos) break;
    rest.remove_prefix(brace);
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(rest.data() + 1, rest.data() + rest.size(), number);
    const bool whole = error == std::errc{} && end != rest.data() + rest.size() && *end == '}';
    std::size_t used = 1;
    if (rest.starts_with("{{")) {
      out += '{';
      used = 2;
    } else if (whole && number < arguments.size()) {
      out += arguments.begin()[number];
      used = static_cast<std::size_t>(end - rest.data()) + 1;
    } else {
      out += '{';
    }
    rest.remove_prefix(used);
  }
  return out;
}

Loaded<Strings> loadStrings(const std::filesystem::path& file) {
  const auto document = readDocument(file);
  if (!document) return tl::unexpected(document.error());
  std::vector<Fault> faults;
  Strings::Map texts;
  collect(*document, *document->root.table(), "", texts, faults);
  if (!faults.empty()) return tl::unexpected(std::move(faults));
  return Strings(std::move(texts));
}

std::filesystem::path stringsFile(const std::filesystem::path& assets, std::string_view language) {
  return assets / "strings" / (std::string(language) + ".toml");
}

}  // namespace lobbyboard::config
