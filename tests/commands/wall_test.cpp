// The commands that answer for a wall before it is switched on: `check --wall`, and `render` for those who sign.
#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>

#include "base/file.h"
#include "commands/process.h"
#include "graphics/png.h"

namespace {

using namespace lobbyboard;
using namespace lobbyboard::test;
using Catch::Contains;
namespace fs = std::filesystem;

const fs::path kConfig = fs::path(LOBBYBOARD_SOURCE_DIR) / "config";
const char* const kWhen = "2023-05-21T09:41+08:00";

/// A configuration of its own with the sample's playlists and rules.
std::string configIn(const TempFolder& folder, const std::string& text) {
  for (const char* part : {"playlists", "rules"})
    if (!fs::exists(folder.path() / part)) fs::copy(kConfig / part, folder.path() / part);
  return folder.write("lobbyboard.toml", "script_order = \"zh_only\"\n" + text).string();
}

Finished checked(std::vector<std::string> more) {
  std::vector<std::string> arguments = {"check", "--wall", "--demo-at", kWhen};
  arguments.insert(arguments.end(), more.begin(), more.end());
  return finish(std::move(arguments));
}

/// How often a text stands in another.
int countOf(const std::string& all, const std::string& what) {
  int count = 0;
  for (std::size_t at = all.find(what); at != std::string::npos; at = all.find(what, at + 1)) ++count;
  return count;
}

bool isThere(const char* tool) {
  return std::system((std::string("command -v ") + tool + " >/dev/null 2>&1").c_str()) == 0;
}

}  // namespace

TEST_CASE("check --wall passes the wall as it comes from nine metres, and fails it from forty") {
  const Finished good = checked({"--far", "9"});
  CAPTURE(good.output, good.log);
  CHECK(good.code == 0);
  CHECK_THAT(good.output, Contains("wall 1920x1080") && Contains("overview") && !Contains("fault "));
  const Finished far = checked({"--far", "40"});
  CHECK(far.code == 1);
  CHECK_THAT(far.output, Contains("fault   small") && Contains("what this wall should be") && Contains("far_m = "));
}

TEST_CASE("check --wall --json is one object for machines") {
  const Finished ended = checked({"--json", "--far", "40"});
  CHECK(ended.code == 1);
  CHECK(ended.output.starts_with("{\n"));
  CHECK_THAT(ended.output, Contains("\"format\": \"lobbyboard-wall/1\"") && Contains("\"far_m\": 40.0000") &&
                               Contains("\"good\": false"));
  CHECK(countOf(ended.output, "\"page\":") == 6);
}

TEST_CASE("check --wall says how long a page must stand at least") {
  const TempFolder folder;
  const std::string config = configIn(folder, "active = \"hasty\"\n[feed]\nurl = \"http://127.0.0.1:1/\"\n");
  std::ofstream(folder.path() / "playlists" / "hasty.toml") << "[[page]]\ntype = \"overview\"\ndwell = \"3s\"\n";
  const Finished ended = checked({"--config", config});
  CHECK(ended.code == 1);
  CHECK_THAT(ended.output,
             Contains("fault   dwell     stands 3 s") && Contains("page 1 (overview): dwell = \"30s\" at least"));
}

TEST_CASE("what belongs to --wall alone is refused without it, and a wall needs data") {
  const std::vector<std::string> arguments = GENERATE(values<std::vector<std::string>>(
      {{"check", "--json"}, {"check", "--size", "1024x512"}, {"check", "--wall"}, {"check", "--wall", "--far", "0"}}));
  const Finished ended = finish(arguments);
  CAPTURE(arguments, ended.log);
  CHECK(ended.code == 2);
}

TEST_CASE("check refuses a site's theme that cannot be read, and takes one that can") {
  const TempFolder folder;
  const std::string config = configIn(folder, "theme = \"own\"\n[feed]\nurl = \"http://127.0.0.1:1/\"\n");
  fs::create_directories(folder.path() / "themes");
  std::string theme = base::readFile(fs::path(LOBBYBOARD_SOURCE_DIR) / "assets/themes/ink.toml", 1 << 16).value();
  std::ofstream(folder.path() / "themes" / "own.toml") << theme;
  CHECK(finish({"check", "--config", config}).code == 0);
  theme.replace(theme.find("#CBC7BC"), 7, "#707070");
  std::ofstream(folder.path() / "themes" / "own.toml") << theme;
  const Finished ended = finish({"check", "--config", config});
  CHECK(ended.code == 1);
  CHECK_THAT(ended.output,
             Contains("own.toml:") && Contains("t2: #707070 has a contrast of only") && Contains("text must have 7:1"));
}

TEST_CASE("the approval sheet is a PDF of A3 landscape with every page on it") {
  const TempFolder folder;
  const std::string pdf = (folder.path() / "approval.pdf").string();
  const Finished ended = finish({"render", "--at", kWhen, "--contact-sheet", "--pdf", pdf});
  CAPTURE(ended.log);
  REQUIRE(ended.code == 0);
  const std::string bytes = base::readFile(pdf, 64U << 20).value();
  CHECK(bytes.starts_with("%PDF-"));
  CHECK_THAT(bytes, Contains("/MediaBox [ 0 0 1190.55"));
  CHECK_THAT(bytes, Contains("841.88"));
  if (!isThere("pdfinfo") || !isThere("pdftotext")) {
    WARN("poppler-utils are not there, so the PDF was not opened by another program");
    return;
  }
  const std::string told = (folder.path() / "told.txt").string();
  REQUIRE(std::system(("pdfinfo " + pdf + " > " + told + " && pdftotext -layout " + pdf + " - >> " + told).c_str()) ==
          0);
  const std::string text = base::readFile(told, 1U << 20).value();
  CHECK_THAT(text, Contains("(A3)") && Contains("播出审批单") && Contains("签发") && Contains("2023年5月20日"));
  CHECK(countOf(text, "数据截至") == 6);
  CHECK_THAT(text, Contains("Pages:           1\n") || Contains("Pages:           2\n"));
}

TEST_CASE("an approval sheet of many pages runs over several sheets; a disk that refuses it is told") {
  const TempFolder folder;
  const std::string config = configIn(folder, "active = \"long\"\n[feed]\nurl = \"http://127.0.0.1:1/\"\n");
  std::string playlist;
  for (int i = 0; i < 13; ++i) playlist += "[[page]]\ntype = \"cards\"\ndwell = \"30s\"\n";
  std::ofstream(folder.path() / "playlists" / "long.toml") << playlist;
  const std::string pdf = (folder.path() / "long.pdf").string();
  REQUIRE(finish({"render", "--config", config, "--at", kWhen, "--contact-sheet", "--pdf", pdf}).code == 0);
  CHECK_THAT(base::readFile(pdf, 64U << 20).value(), Contains("/Count 3"));
  const Finished refused = finish({"render", "--at", kWhen, "--contact-sheet", "--pdf", "/nowhere/a.pdf"});
  CHECK(refused.code == 3);
  CHECK_THAT(refused.log, Contains("cannot write /nowhere/a.pdf"));
  CHECK(finish({"render", "--at", kWhen, "--page", "cards", "--pdf", pdf}).code == 2);
}

TEST_CASE("a watermark lies on the picture and only there") {
  const TempFolder folder;
  const auto picture = [&](const std::string& name, std::vector<std::string> more) {
    const std::string file = (folder.path() / name).string();
    std::vector<std::string> arguments = {"render", "--at", kWhen, "--page", "cards", "--out", file};
    arguments.insert(arguments.end(), more.begin(), more.end());
    REQUIRE(finish(std::move(arguments)).code == 0);
    return graphics::readPng(file).value();
  };
  const graphics::Canvas plain = picture("plain.png", {});
  const graphics::Canvas marked = picture("marked.png", {"--watermark", "演练"});
  REQUIRE(plain.size() == marked.size());
  long changed = 0;
  for (int y = 0; y < plain.size().height; ++y)
    for (int x = 0; x < plain.size().width; ++x) changed += plain.row(y)[x] != marked.row(y)[x];
  const long all = static_cast<long>(plain.size().width) * plain.size().height;
  CHECK(changed > all / 50);
  CHECK(changed < all / 3);
}
