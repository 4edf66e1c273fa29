#include "pages/page_portraits.h"

#include <catch2/catch.hpp>

#include "config/rules.h"
#include "demo/city.h"
#include "pages/contents.h"
#include "pages/golden.h"
#include "pages/wall.h"
#include "show/content.h"
#include "show/portrait.h"

namespace lobbyboard::test {

const char* const kMidMay = "2023-05-21T09:41:00+08:00";

config::PageEntry pageOf(const std::string& type, std::map<std::string, config::OptionValue> options) {
  return {type, {std::chrono::seconds(20), false}, std::move(options)};
}

Sitter wuhaiSitter(const std::string& name, config::PageEntry page, const char* at) {
  return {name, std::move(page), demoAt(at), instant(at)};
}

Sitter citySitter(const std::string& name, config::PageEntry page, const std::string& city, const char* at) {
  const auto rules = config::loadRules(LOBBYBOARD_SOURCE_DIR "/config/rules/" + city + ".toml");
  REQUIRE(rules);
  const time::Instant when = instant(at);
  const auto prepared = show::prepareContent(demo::cityDocument(*demo::findCity(city), 1, when), {}, *rules);
  REQUIRE(prepared);
  return {name, std::move(page), prepared->content, when};
}

namespace {

void check(const Sitter& sitter, const std::string& name, const std::string& language, geometry::Size canvas) {
  Wall wall(language, canvas);
  const auto setup = std::make_shared<show::Setup>(*wall.setup());
  setup->playlist.pages = {sitter.entry};
  const show::Program program(setup, sitter.content, wall.typesetter());
  INFO(name);
  REQUIRE(program.loop().size() == 1);
  checkGolden(name, show::portrait(program, 0, sitter.at));
}

}  // namespace

void checkOnEveryWall(const Sitter& sitter) {
  check(sitter, sitter.name, "zh", {1920, 1080});
  check(sitter, sitter.name + "_desk", "zh", {1280, 720});
  check(sitter, sitter.name + "_double", "zh", {3840, 1080});
  check(sitter, sitter.name + "_small", "zh", {1024, 512});
  check(sitter, sitter.name + "_tiny", "zh", {512, 256});
  check(sitter, sitter.name + "_portrait", "zh", {1080, 1920});
  check(sitter, sitter.name + "_ribbon", "zh", {7680, 192});
}

void checkInEnglish(const Sitter& sitter) { check(sitter, sitter.name + "_en", "en", {1920, 1080}); }

}  // namespace lobbyboard::test
