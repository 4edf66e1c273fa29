#include "config/playlist.h"

#include <algorithm>

#include "config/table_reader.h"
#include "config/units.h"

namespace lobbyboard::config {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t kMostPages = 100;
constexpr std::size_t kLongestName = 64;

Dwell readDwell(TableReader& read) {
  Dwell dwell;
  const Node* node = read.find("dwell");
  if (node == nullptr) return dwell;
  if (const auto* text = std::get_if<std::string>(&node->value)) {
    if (*text == "all-rows") {
      dwell.allRows = true;
      return dwell;
    }
    if (const auto span = parseDuration(*text); span && *span >= 1s && *span <= 1h) {
      dwell.span = *span;
      return dwell;
    }
  }
  read.fault("dwell", node,
             "must be \"all-rows\" or a time span from 1s to 1h in quotes, such as \"20s\", not " + shown(*node));
  return dwell;
}

/// A single value that is no list, table or date.
std::optional<OptionValue> scalar(const Node& node) {
  if (const auto* flag = std::get_if<bool>(&node.value)) return *flag;
  if (const auto* whole = std::get_if<std::int64_t>(&node.value)) return *whole;
  if (const auto* number = std::get_if<double>(&node.value)) return *number;
  if (const auto* text = std::get_if<std::string>(&node.value)) return *text;
  return std::nullopt;
}

std::optional<OptionValue> readOption(TableReader& read, const PageOption& option) {
  const Node* node = read.find(option.name);
  if (node == nullptr) return std::nullopt;
  if (!option.words.empty()) {
    const auto index = read.wordOf(option.name, *node, option.words);
    if (!index) return std::nullopt;
    return option.words[*index];
  }
  const auto value = scalar(*node);
  if (!value) read.fault(option.name, node, "must be a single value, not " + std::string(node->kind()));
  return value;
}

const PageType* readType(TableReader& read, const PageCatalogue& catalogue) {
  std::vector<std::string> names;
  for (const PageType& type : catalogue) names.push_back(type.name);
  const Node* node = read.find("type");
  if (node == nullptr) {
    read.fault("type", nullptr, "is missing; write " + listed(names));
    return nullptr;
  }
  const auto index = read.wordOf("type", *node, names);
  return index ? &catalogue[*index] : nullptr;
}

PageEntry readPage(TableReader read, const PageCatalogue& catalogue) {
  PageEntry page;
  const PageType* type = readType(read, catalogue);
  page.dwell = readDwell(read);
  page.days = readStandingDays(read);
  if (type == nullptr) return page;  // its options cannot be judged
  page.type = type->name;
  for (const PageOption& option : type->options)
    if (auto value = readOption(read, option)) page.options.emplace(option.name, std::move(*value));
  read.refuseUnknown();
  return page;
}

std::string readName(TableReader& read, const std::filesystem::path& file) {
  std::string name = read.text("name", file.stem().string());
  if (name.empty() || name.size() > kLongestName)
    read.fault("name", read.find("name"), "must have 1 to " + std::to_string(kLongestName) + " bytes");
  return name;
}

}  // namespace

std::string PageEntry::text(const std::string& key, const std::string& otherwise) const {
  const auto option = options.find(key);
  if (option == options.end()) return otherwise;
  const auto* text = std::get_if<std::string>(&option->second);
  return text != nullptr ? *text : otherwise;
}

Loaded<Playlist> loadPlaylist(const std::filesystem::path& file, const PageCatalogue& catalogue) {
  const auto document = readDocument(file);
  if (!document) return tl::unexpected(document.error());
  std::vector<Fault> faults;
  TableReader read(*document, faults);
  Playlist playlist;
  playlist.origin = file;
  playlist.name = readName(read, file);
  std::vector<TableReader> pages = read.tables("page");
  for (TableReader& page : pages) playlist.pages.push_back(readPage(std::move(page), catalogue));
  if (pages.empty() && faults.empty())
    read.fault("page", nullptr, "is missing; a playlist needs at least one [[page]]");
  if (pages.size() > kMostPages)
    read.fault("page", nullptr, "stands more than " + std::to_string(kMostPages) + " times; make the loop shorter");
  read.refuseUnknown();
  if (!faults.empty()) return tl::unexpected(std::move(faults));
  return playlist;
}

}  // namespace lobbyboard::config
