// No page on any wall cuts, covers or overprints a line, whatever it is given to show.
//
// LOBBYBOARD_LINT_FINDINGS=FILE writes all that is found there, for whoever mends a page.

#include <catch2/catch.hpp>

#include <cstdio>
#include <cstdlib>
#include <map>

#include "lint/judge.h"
#include "lint/loop.h"
#include "lint/worlds.h"
#include "pages/layout.h"

using namespace lobbyboard;
using geometry::Size;

namespace {

void judgeFrame(const show::Program& program, lint::Rehearsal& rehearsal, std::int64_t frame, lint::FindingList& out) {
  const pages::Stage& stage = program.stage();
  const lint::Measure measure{stage.theme, stage.viewing, pages::seamsOf(stage), stage.canvas,
                              stage.typesetter.missing()};
  lint::judgePlaces(test::textsAt(rehearsal, frame, stage.canvas), measure, out);
}

/// Two turns of a page, each at rest and at its end.
lint::FindingList findingsOf(const show::Program& program, std::size_t place, time::Instant at) {
  lint::FindingList out;
  for (std::int64_t turn = 0; turn < 2; ++turn) {
    lint::Rehearsal rehearsal(program, place, at, turn);
    judgeFrame(program, rehearsal, rehearsal.portraitFrame(), out);
    judgeFrame(program, rehearsal, rehearsal.frames() - 20, out);
  }
  return out;
}

void note(const std::string& line) {
  const char* const file = std::getenv("LOBBYBOARD_LINT_FINDINGS");
  std::FILE* const out = file != nullptr ? std::fopen(file, "a") : nullptr;
  if (out == nullptr) return;
  std::fprintf(out, "%s\n", line.c_str());
  std::fclose(out);
}

/// Long texts at their beginning.
std::string shortened(const std::string& text) { return text.size() <= 60 ? text : text.substr(0, 60) + "..."; }

/// What is found on each type of page, a line each.
using Told = std::map<std::string, std::vector<std::string>>;

void judge(test::Loop& loop, const std::string& wall, const std::vector<test::Sample>& worlds, Told& out) {
  for (const test::Sample& world : worlds) {
    const auto program = loop.program(world.content);
    for (std::size_t place = 0; place < program->loop().size(); ++place) {
      std::vector<std::string>& lines = out[program->entry(place).type];
      const lint::FindingList found = findingsOf(*program, place, world.at);
      for (const lint::Finding& finding : found.all())
        lines.push_back(wall + ", " + test::nameOf(*program, place) + ", " + world.name + ": " +
                        std::string(lint::nameOf(finding.kind)) + " \"" + shortened(finding.text) +
                        "\": " + shortened(finding.says));
    }
  }
}

void adjust(test::Loop& loop, Size canvas) {
  if (canvas == Size{1024, 512}) loop.wall().pitchMm = 4;
}

/// Whatever the pages of this wall are given to show; and the demonstration in English, and beside Mongolian.
void checkWall(Size canvas) {
  constexpr std::size_t kTold = 8;
  const std::string name = std::to_string(canvas.width) + "x" + std::to_string(canvas.height);
  Told found;
  test::Loop loop(canvas);
  adjust(loop, canvas);
  judge(loop, name, test::edgeWorlds(), found);
  loop.settings().scriptOrder = config::ScriptOrder::MongolianFirst;
  loop.settings().missingTranslation = config::MissingTranslation::Chinese;
  judge(loop, name + " beside Mongolian", test::plainWorlds(), found);
  test::Loop english(canvas, "ink", "en");
  adjust(english, canvas);
  judge(english, name + " in English", test::plainWorlds(), found);
  for (const auto& [type, lines] : found) {
    for (const std::string& line : lines) note(line);
    for (std::size_t i = 0; i < std::min(kTold, lines.size()); ++i) WARN(lines[i]);
    CHECK(lines.size() == 0);
  }
}

}  // namespace

// A wall each, so that they can run side by side: ctest names each of them, the program alone runs none.
TEST_CASE("no page of 1920x1080 cuts, covers or overprints a line", "[.walls]") { checkWall({1920, 1080}); }
TEST_CASE("no page of 3840x1080 cuts, covers or overprints a line", "[.walls]") { checkWall({3840, 1080}); }
TEST_CASE("no page of 1024x512 cuts, covers or overprints a line", "[.walls]") { checkWall({1024, 512}); }
TEST_CASE("no page of 1080x1920 cuts, covers or overprints a line", "[.walls]") { checkWall({1080, 1920}); }
TEST_CASE("no page of 7680x192 cuts, covers or overprints a line", "[.walls]") { checkWall({7680, 192}); }
