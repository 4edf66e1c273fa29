#include "config/document.h"

// The one place that speaks to toml++. A broken text is an expected result here, hence without exceptions.
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

#include <algorithm>

#include "base/file.h"
#include "config/text_guard.h"

namespace lobbyboard::config {
namespace {

Place placeOf(const toml::source_position& position) {
  return {static_cast<int>(position.line), static_cast<int>(position.column)};
}

Node convert(const toml::node& from);

Node::Array convertArray(const toml::array& from) {
  Node::Array out;
  out.reserve(from.size());
  for (const toml::node& element : from) out.push_back(convert(element));
  return out;
}

Node::Table convertTable(const toml::table& from) {
  Node::Table out;
  out.reserve(from.size());
  for (const auto& [key, node] : from)
    out.push_back({std::string(key.str()), placeOf(key.source().begin), convert(node)});
  std::stable_sort(out.begin(), out.end(), [](const Node::Entry& a, const Node::Entry& b) {
    return std::pair(a.place.line, a.place.column) < std::pair(b.place.line, b.place.column);
  });
  return out;
}

Node convert(const toml::node& from) {
  Node out{placeOf(from.source().begin), Node::Date{}};
  if (const auto* table = from.as_table())
    out.value = convertTable(*table);
  else if (const auto* array = from.as_array())
    out.value = convertArray(*array);
  else if (const auto* text = from.as_string())
    out.value = text->get();
  else if (const auto* integer = from.as_integer())
    out.value = integer->get();
  else if (const auto* number = from.as_floating_point())
    out.value = number->get();
  else if (const auto* flag = from.as_boolean())
    out.value = flag->get();
  return out;
}

tl::unexpected<std::vector<Fault>> refuse(std::string file, Place place, std::string text) {
  return tl::unexpected(std::vector{Fault{std::move(file), place.line, place.column, "", std::move(text)}});
}

}  // namespace

Loaded<Document> parseDocument(std::string file, std::string_view text) {
  if (text.size() > kLargestFile)
    return refuse(std::move(file), {},
                  "is larger than " + std::to_string(kLargestFile / 1024) + " KiB; no such file needs to be");
  if (auto danger = findDanger(text)) return refuse(std::move(file), danger->place, std::move(danger->text));
  const toml::parse_result parsed = toml::parse(text, file);
  if (!parsed) {
    const toml::parse_error& error = parsed.error();
    return refuse(std::move(file), placeOf(error.source().begin),
                  "is not valid TOML: " + std::string(error.description()));
  }
  return Document{std::move(file), convert(parsed.table())};
}

Loaded<Document> readDocument(const std::filesystem::path& file) {
  auto text = base::readFile(file, kLargestFile);
  if (!text) return refuse(file.string(), {}, std::move(text.error().what));
  return parseDocument(file.string(), *text);
}

}  // namespace lobbyboard::config
