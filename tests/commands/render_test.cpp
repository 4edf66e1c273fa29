// Pictures of the wall: the same arguments give the same bytes.
#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

#include "commands/process.h"
#include "demo/generator.h"
#include "graphics/png.h"

namespace {

using namespace lobbyboard;
using namespace lobbyboard::test;
using Catch::Contains;

const std::string kSample = LOBBYBOARD_SOURCE_DIR "/config/lobbyboard.toml";
const std::string kAt = "2023-05-21T09:41:00+08:00";

/// A folder for pictures, and the command that makes them; small, to be quick.
struct Studio {
  TempFolder folder;

  std::filesystem::path path(const std::string& name) const { return folder.path() / name; }
  Finished render(const std::string& name, std::vector<std::string> more = {}, const std::string& at = kAt,
                  const std::string& size = "640x360") const {
    std::vector<std::string> arguments = {"render", "--config",         kSample, "--at", at, "--size", size,
                                          "--out",  path(name).string()};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return finish(arguments);
  }
  /// The bytes of a picture that could be made.
  std::string picture(std::vector<std::string> more = {}, const std::string& at = kAt) const {
    const Finished done = render("picture.png", std::move(more), at);
    CAPTURE(done.log);
    REQUIRE(done.code == 0);
    std::ostringstream bytes;
    bytes << std::ifstream(path("picture.png"), std::ios::binary).rdbuf();
    return bytes.str();
  }
};

}  // namespace

TEST_CASE_METHOD(Studio, "the same arguments give the same bytes, another instant others") {
  const std::string first = picture();
  CHECK(first == picture());
  CHECK(first == picture({}, "2023-05-21T01:41:00Z"));
  CHECK(first != picture({}, "2023-05-21T09:41:05+08:00"));
  const std::string page = picture({"--page", "overview"});
  CHECK(page == picture({"--page", "overview"}));
  CHECK(page == picture({"--page", "overview:1"}));
  CHECK(page != first);
}

TEST_CASE_METHOD(Studio, "a page may be asked for by its type and its number among them") {
  const std::string district = picture({"--page", "race"}), department = picture({"--page", "race:2"});
  CHECK(district == picture({"--page", "race:1"}));
  CHECK(district != department);
  const std::string wrong =
      GENERATE("rase", "race:3", "race:0", "race:x", "race:99999999999999999999", ":", "Overview");
  const Finished refused = render("wrong.png", {"--page", wrong});
  CAPTURE(wrong);
  CHECK(refused.code == 1);
  CHECK_THAT(refused.log, Contains("--page " + wrong) && Contains("overview, progress, cards, red, race, race"));
  CHECK_FALSE(std::filesystem::exists(path("wrong.png")));
}

TEST_CASE_METHOD(Studio, "pictures have the size that is asked for, else the configured one") {
  REQUIRE(render("small.png", {"--page", "cards"}, kAt, "800x450").code == 0);
  CHECK(graphics::readPng(path("small.png"))->size() == geometry::Size{800, 450});
  REQUIRE(finish({"render", "--config", kSample, "--at", kAt, "--page", "cards", "--out", path("full.png").string()})
              .code == 0);
  CHECK(graphics::readPng(path("full.png"))->size() == geometry::Size{1920, 1080});
  for (const char* size : {"63x360", "640x360x", "wide", ""}) {
    const Finished refused = render("wrong.png", {}, kAt, size);
    if (*size != '\0') CHECK(refused.code == 2);
  }
}

TEST_CASE_METHOD(Studio, "a contact sheet holds every page, and says the same each time") {
  const std::string sheet = picture({"--contact-sheet"});
  CHECK(sheet == picture({"--contact-sheet"}));
  const auto canvas = graphics::readPng(path("picture.png"));
  REQUIRE(canvas);
  CHECK(canvas->size().width > 3 * 640);
  CHECK(canvas->size().height > 2 * 360);
}

TEST_CASE_METHOD(Studio, "a feed of one's own is drawn; what is none is refused") {
  const std::string feed = folder.write("feed.json", demo::documentAt(time::parseInstant(kAt).value())).string();
  CHECK(picture({"--feed", feed}) == picture());
  const Finished refused = render("refused.png", {"--feed", folder.write("none.json", "[]").string()});
  CHECK(refused.code == 1);
  CHECK_THAT(refused.log, Contains("refused"));
  CHECK(render("missing.png", {"--feed", path("missing.json").string()}).code == 1);
}

TEST_CASE_METHOD(Studio, "a picture that cannot be written is said so") {
  const Finished failed = render("no/such/folder.png");
  CHECK(failed.code == 3);
  CHECK_THAT(failed.log, Contains("no/such/folder.png"));
}
