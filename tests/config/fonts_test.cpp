#include "config/fonts.h"

#include <catch2/catch.hpp>

#include "base/temp_folder.h"
#include "config/mutation.h"

using namespace lobbyboard;
using test::TempFolder;

namespace {

const char* const kList = R"([[regular]]
path = "a.ttf"
[[bold]]
path = "b.ttc"
family = "Some Sans SC"
[[title]]
path = "a.ttf"
[[fallback]]
path = "rare.ttf"
thicken = 0.02
[together]
after_figures = "万元  个 "
before_figures = "第"
words = "乌海"
)";

std::vector<std::string> namesOf(const std::vector<config::FontEntry>& entries) {
  std::vector<std::string> out;
  for (const config::FontEntry& entry : entries) out.push_back(entry.path.filename().string());
  return out;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("the fonts that a site drops in are found before those that are named") {
  const TempFolder folder;
  for (const char* name : {"f/a.ttf", "f/b.ttc", "f/rare.ttf", "f/site.otf", "f/bold/heavy.ttf", "f/bold/also.otf",
                           "f/read-me.txt", "f/regular/"})
    if (std::string(name).back() != '/') folder.write(name, "a file");
  const auto files = config::loadFonts(folder.write("f/fonts.toml", kList));
  if (!files) FAIL(test::described(files.error()));
  CHECK(namesOf(files->regular) == Names{"site.otf", "a.ttf"});
  CHECK(namesOf(files->bold) == Names{"also.otf", "heavy.ttf", "site.otf", "b.ttc"});
  CHECK(files->bold.back().family == "Some Sans SC");
  CHECK(namesOf(files->fallback) == Names{"rare.ttf"});
  CHECK(files->fallback[0].thicken == 0.02);
  CHECK(files->afterFigures == Names{"万元", "个"});
  CHECK(files->beforeFigures == Names{"第"});
  CHECK(files->words == Names{"乌海"});
}

TEST_CASE("a collection that nobody names is refused, because its first face may be another country's") {
  const TempFolder folder;
  for (const char* name : {"f/a.ttf", "f/b.ttc", "f/rare.ttf", "f/other.ttc"}) folder.write(name, "a file");
  const auto faults = config::loadFonts(folder.write("f/fonts.toml", kList)).error();
  REQUIRE(faults.size() == 1);
  CHECK_THAT(faults[0].text, Catch::Contains("other.ttc") && Catch::Contains("family"));
}

TEST_CASE("a font that is not there, a voice without fonts and a wrong measure are faults") {
  const TempFolder folder;
  folder.write("f/a.ttf", "a file");
  const auto faults =
      config::loadFonts(folder.write("f/fonts.toml",
                                     "[[regular]]\npath = \"a.ttf\"\nthicken = 3.0\n[[bold]]\npath = \"gone.ttf\"\n"
                                     "[together]\nafter = \"x\"\n"))
          .error();
  const std::string all = test::described(faults);
  CHECK_THAT(all, Catch::Contains("regular[1].thicken: must be 0 to 0.1"));
  CHECK_THAT(all, Catch::Contains("bold[1].path: no such file: ") && Catch::Contains("gone.ttf"));
  CHECK_THAT(all, Catch::Contains("title: must name at least one font"));
  CHECK_THAT(all, Catch::Contains("unknown key 'after'"));
}
