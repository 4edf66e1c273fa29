#include "config/theme.h"

#include <string>

#include "config/table_reader.h"
#include "config/theme_contrast.h"
#include "config/units.h"

namespace lobbyboard::config {
namespace {

CardColours readCard(TableReader read) {
  CardColours card{read.colour("mark"), read.colour("plate"), read.colour("border"), read.colour("text")};
  read.refuseUnknown();
  return card;
}

std::array<Colour, 6> readDonut(TableReader& read) {
  std::array<Colour, 6> out{};
  const Node* node = read.find("donut");
  const Node::Array* list = node != nullptr ? node->array() : nullptr;
  if (list == nullptr || list->size() != out.size()) {
    read.fault("donut", node, "must be a list of six colours, light to dark");
    return out;
  }
  for (std::size_t i = 0; i < out.size(); ++i) {
    const auto* text = std::get_if<std::string>(&(*list)[i].value);
    const auto colour = text != nullptr ? parseColour(*text) : std::nullopt;
    if (!colour) read.fault("donut", &(*list)[i], "must be colours such as \"#07090C\", not " + shown((*list)[i]));
    out[i] = colour.value_or(0);
  }
  return out;
}

Theme readTheme(TableReader& read) {
  Theme theme;
  const std::pair<std::string_view, Colour Theme::*> tokens[] = {
      {"bg", &Theme::bg},        {"panel", &Theme::panel},  {"panel2", &Theme::panel2},  {"line", &Theme::line},
      {"track", &Theme::track},  {"t1", &Theme::t1},        {"t2", &Theme::t2},          {"t3", &Theme::t3},
      {"acc", &Theme::acc},      {"acc2", &Theme::acc2},    {"acc_ink", &Theme::accInk}, {"plan", &Theme::plan},
      {"flip_a", &Theme::flipA}, {"flip_b", &Theme::flipB}, {"flip_t", &Theme::flipT},   {"none", &Theme::none}};
  for (const auto& [key, member] : tokens) theme.*member = read.colour(key);
  theme.donut = readDonut(read);
  theme.motion = read.word("motion", theme.motion, {{"full", Motion::Full}, {"cuts", Motion::Cuts}});
  theme.band = read.integer("band", theme.band, {0, 64});
  theme.green = readCard(read.table("green"));
  theme.notice = readCard(read.table("notice"));
  theme.yellow = readCard(read.table("yellow"));
  theme.red = readCard(read.table("red"));
  read.refuseUnknown();
  return theme;
}

}  // namespace

Loaded<Theme> loadTheme(const std::filesystem::path& file) {
  const auto document = readDocument(file);
  if (!document) return tl::unexpected(document.error());
  std::vector<Fault> faults;
  TableReader read(*document, faults);
  Theme theme = readTheme(read);
  theme.origin = file;
  if (faults.empty()) refuseFaint(theme, read);
  if (!faults.empty()) return tl::unexpected(std::move(faults));
  return theme;
}

std::filesystem::path themeFile(const Settings& settings, const std::filesystem::path& assets) {
  const std::filesystem::path name = std::filesystem::path("themes") / (settings.theme + ".toml");
  const std::filesystem::path own = settings.origin.parent_path() / name;
  std::error_code ignored;
  return std::filesystem::exists(own, ignored) ? own : assets / name;
}

}  // namespace lobbyboard::config
