#include "show/setup.h"

#include "pages/catalogue.h"

namespace lobbyboard::show {
namespace {

/// The value, or its faults added to the others and an empty value.
template <typename T>
T keep(config::Loaded<T> loaded, std::vector<config::Fault>& faults) {
  if (loaded) return std::move(*loaded);
  faults.insert(faults.end(), loaded.error().begin(), loaded.error().end());
  return T{};
}

void apply(const Overrides& overrides, Setup& setup, std::vector<config::Fault>& faults) {
  if (overrides.canvas) {
    setup.settings.wall.width = overrides.canvas->width;
    setup.settings.wall.height = overrides.canvas->height;
  }
  if (overrides.page.empty() || setup.playlist.pages.empty()) return;
  std::erase_if(setup.playlist.pages, [&](const config::PageEntry& page) { return page.type != overrides.page; });
  if (setup.playlist.pages.empty())
    faults.push_back(
        {setup.playlist.origin.string(), 0, 0, "page", "no page of the type \"" + overrides.page + "\" in it"});
}

}  // namespace

config::Loaded<Setup> loadSetup(const std::filesystem::path& configFile, const base::Resources& resources,
                                const Overrides& overrides) {
  auto settings = config::loadSettings(configFile);
  if (!settings) return tl::unexpected(settings.error());
  std::vector<config::Fault> faults;
  Setup out;
  out.settings = std::move(*settings);
  out.playlist = keep(config::loadPlaylist(config::playlistFile(out.settings), pages::catalogue()), faults);
  out.rules = keep(config::loadRules(config::ruleFile(out.settings)), faults);
  out.theme = keep(config::loadTheme(config::themeFile(out.settings, resources.assets())), faults);
  out.strings = keep(config::loadStrings(config::stringsFile(resources.assets(), out.settings.language)), faults);
  const std::filesystem::path mongolian = config::stringsFile(resources.assets(), "mn");
  if (std::error_code ignored; std::filesystem::exists(mongolian, ignored))
    out.mongolian = keep(config::loadStrings(mongolian), faults);
  out.fonts = keep(config::loadFonts(resources.fonts() / "fonts.toml"), faults);
  apply(overrides, out, faults);
  if (!faults.empty()) return tl::unexpected(std::move(faults));
  return out;
}

std::vector<config::Fault> undecided(const Setup& setup, const std::filesystem::path& configFile) {
  if (setup.settings.scriptOrder || setup.mongolian.all().empty()) return {};
  return {{configFile.string(), 0, 0, "script_order",
           "must be chosen where there are Mongolian texts: \"mn_first\", \"zh_first\" or \"zh_only\""}};
}

std::vector<std::filesystem::path> filesOf(const Setup& setup, const std::filesystem::path& configFile) {
  return {configFile, config::playlistFile(setup.settings), config::ruleFile(setup.settings), setup.theme.origin};
}

}  // namespace lobbyboard::show
