#include "pages/page_portraits.h"

#include <catch2/catch.hpp>

#include "pages/golden.h"
#include "pages/wall.h"
#include "show/portrait.h"

namespace lobbyboard::test {

void checkOnEveryWall(const Sitter& sitter, const std::string& language) {
  struct Kind {
    const char* suffix;
    geometry::Size canvas;
  };
  for (const Kind& kind : {Kind{"", {1920, 1080}},
                           {"_desk", {1280, 720}},
                           {"_double", {3840, 1080}},
                           {"_small", {1024, 512}},
                           {"_tiny", {512, 256}},
                           {"_portrait", {1080, 1920}},
                           {"_ribbon", {7680, 192}}}) {
    Wall wall(language, kind.canvas);
    const auto setup = std::make_shared<show::Setup>(*wall.setup());
    setup->playlist.pages = {sitter.entry};
    const show::Program program(setup, sitter.content, wall.typesetter());
    INFO(sitter.name << kind.suffix);
    REQUIRE(program.loop().size() == 1);
    checkGolden(sitter.name + kind.suffix, show::portrait(program, 0, sitter.at));
  }
}

}  // namespace lobbyboard::test
