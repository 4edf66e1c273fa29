// Themes: what ships can be read, and what cannot be read is refused with the place where it stands.

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "base/contrast.h"
#include "base/file.h"
#include "config/theme.h"

using namespace lobbyboard;

namespace {

const std::filesystem::path kThemes = std::filesystem::path(LOBBYBOARD_SOURCE_DIR) / "assets" / "themes";

/// A folder of its own, gone afterwards.
class Site {
 public:
  Site() { std::filesystem::create_directories(folder_ / "themes"); }
  ~Site() { std::filesystem::remove_all(folder_); }
  const std::filesystem::path& folder() const { return folder_; }

  /// The ink theme with one stretch of it replaced, under another name.
  std::filesystem::path theme(const std::string& name, const std::string& what, const std::string& by) {
    std::string text = base::readFile(kThemes / "ink.toml", 1 << 16).value();
    const std::size_t at = text.find(what);
    REQUIRE(at != std::string::npos);
    text.replace(at, what.size(), by);
    const std::filesystem::path file = folder_ / "themes" / (name + ".toml");
    std::ofstream(file) << text;
    return file;
  }

 private:
  std::filesystem::path folder_ = std::filesystem::path(LOBBYBOARD_BINARY_DIR) / "theme-test";
};

std::vector<config::Fault> faultsOf(const std::filesystem::path& file) {
  const auto loaded = config::loadTheme(file);
  return loaded ? std::vector<config::Fault>{} : loaded.error();
}

}  // namespace

TEST_CASE("contrast is that of WCAG") {
  CHECK(base::contrast(0x000000, 0xFFFFFF) == Approx(21));
  CHECK(base::contrast(0xFFFFFF, 0x000000) == Approx(21));
  CHECK(base::contrast(0x777777, 0xFFFFFF) == Approx(4.48).margin(0.01));
  CHECK(base::luminance(0x00FF00) == Approx(0.7152));
  CHECK(base::channelOf(base::linearLight(200)) * 255 == Approx(200));
}

TEST_CASE("the three themes that ship can be read") {
  for (const char* name : {"ink", "festive", "mourning"}) {
    INFO(name);
    CHECK(faultsOf(kThemes / (std::string(name) + ".toml")).empty());
  }
  CHECK(config::loadTheme(kThemes / "ink.toml")->motion == config::Motion::Full);
  CHECK(config::loadTheme(kThemes / "mourning.toml")->motion == config::Motion::Cuts);
}

TEST_CASE("a colour that cannot be read is refused where it stands") {
  Site site;
  struct Case {
    std::string what, by, key, says;
  };
  const std::vector<Case> cases = {
      {"t3      = \"#ABA89F\"", "t3      = \"#8A8A8A\"", "t3",
       "has a contrast of only 5.77:1 with bg (#07090C); text must have 7:1"},
      {"t1      = \"#F5F1E8\"", "t1      = \"#2A2A2A\"", "t1", "with panel2 (#1A2129); text must have 7:1"},
      {"acc_ink = \"#03131F\"", "acc_ink = \"#FFFFFF\"", "acc_ink", "with acc (#5CB8F5); text must have 7:1"},
      {"flip_t  = \"#FBF8F1\"", "flip_t  = \"#888888\"", "flip_t", "with flip_a (#252E38)"},
      {"text = \"#1A1300\"", "text = \"#FFFFFF\"", "yellow.text", "with its plate (#FFCB2E); text must have 7:1"},
      {"mark = \"#2CC785\"", "mark = \"#1F4030\"", "green.mark", "marks and lines must have 3:1"},
      {"mark = \"#2CC785\"", "mark = \"#FFFFFF\"", "green.mark",
       "must be lighter than red.mark and darker than yellow.mark"},
      {"border = \"#FFFFFF\"", "border = \"#701015\"", "red.border", "marks and lines must have 3:1"}};
  for (const Case& wrong : cases) {
    INFO(wrong.by);
    const auto file = site.theme("own", wrong.what, wrong.by);
    const auto faults = faultsOf(file);
    REQUIRE_FALSE(faults.empty());
    const auto named = std::find_if(faults.begin(), faults.end(), [&](const config::Fault& fault) {
      return fault.key == wrong.key && fault.text.find(wrong.says) != std::string::npos;
    });
    if (named == faults.end())
      FAIL_CHECK("it says " << config::toString(faults.front()));
    else {
      CHECK(named->file == file.string());
      CHECK(named->line > 1);
      CHECK(named->column > 0);
    }
  }
}

TEST_CASE("a site's own theme is found before the one of that name that ships") {
  Site site;
  config::Settings settings;
  settings.origin = site.folder() / "lobbyboard.toml";
  const std::filesystem::path assets = kThemes.parent_path();
  CHECK(config::themeFile(settings, assets) == kThemes / "ink.toml");
  const auto own = site.theme("ink", "bg ", "bg ");
  CHECK(config::themeFile(settings, assets) == own);
  settings.theme = "festive";
  CHECK(config::themeFile(settings, assets) == kThemes / "festive.toml");
}

TEST_CASE("a theme says how its wall moves") {
  Site site;
  const auto still = site.theme("still", "bg      =", "motion = \"cuts\"\nbg      =");
  REQUIRE(faultsOf(still).empty());
  CHECK(config::loadTheme(still)->motion == config::Motion::Cuts);
  const auto wrong = faultsOf(site.theme("wrong", "bg      =", "motion = \"none\"\nbg      ="));
  REQUIRE(wrong.size() == 1);
  CHECK(wrong.front().key == "motion");
  CHECK(wrong.front().line == 2);
}
