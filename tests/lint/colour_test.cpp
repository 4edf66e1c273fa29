// What is left of the pages without some or all colour: words and marks keep their contrast, marks their order of
// lightness.

#include <catch2/catch.hpp>

#include <map>

#include "base/contrast.h"
#include "graphics/compositor.h"
#include "lint/colour_vision.h"
#include "lint/loop.h"
#include "pages/contents.h"

using namespace lobbyboard;
using test::Sight;

namespace {

const char* const kWhen = "2023-05-21T09:41:00+08:00";
constexpr double kLegible = 4.5;  ///< contrast of a word to those who do not see all colours
constexpr double kMark = 3.0;

double contrastTo(Sight sight, config::Colour a, config::Colour b) {
  return base::contrast(test::seenAs(sight, a), test::seenAs(sight, b));
}

double lightTo(Sight sight, config::Colour colour) { return base::luminance(test::seenAs(sight, colour)); }

graphics::Canvas pictureOf(const show::Program& program, std::size_t place) {
  lint::Rehearsal rehearsal(program, place, test::instant(kWhen));
  graphics::DisplayList list;
  rehearsal.draw(rehearsal.portraitFrame(), list);
  const geometry::Size size = program.stage().canvas;
  graphics::Canvas canvas(size);
  graphics::paintAll(list, {0, 0, size.width, size.height}, canvas);
  return canvas;
}

/// For each colour of interest the colours that stand three pixels beside its stretches, with how often they do.
using Grounds = std::map<std::uint32_t, std::map<std::uint32_t, int>>;

void addGrounds(const graphics::Canvas& canvas, const std::vector<config::Colour>& wanted, Grounds& out) {
  constexpr int kLeast = 5, kBeside = 3;
  for (int y = 0; y < canvas.size().height; ++y) {
    const auto at = [&](int x) { return canvas.row(y)[x] & 0xFFFFFF; };
    for (int x = 0, end = 0; x < canvas.size().width; x = end) {
      const std::uint32_t colour = at(x);
      for (end = x + 1; end < canvas.size().width && at(end) == colour;) ++end;
      if (end - x < kLeast || std::find(wanted.begin(), wanted.end(), colour) == wanted.end()) continue;
      if (x >= kBeside) ++out[colour][at(x - kBeside)];
      if (end + kBeside <= canvas.size().width) ++out[colour][at(end + kBeside - 1)];
    }
  }
}

/// The grounds that are more than the fringe of another shape.
std::vector<std::uint32_t> commonOf(const std::map<std::uint32_t, int>& grounds) {
  int all = 0;
  for (const auto& [colour, count] : grounds) all += count;
  std::vector<std::uint32_t> out;
  for (const auto& [colour, count] : grounds)
    if (count * 12 >= all) out.push_back(colour);
  return out;
}

}  // namespace

TEST_CASE("the simulation leaves what has no hue alone and tells what dichromats cannot") {
  for (const Sight sight : test::kSights)
    for (const std::uint32_t grey : {0x000000U, 0x808080U, 0xFFFFFFU}) CHECK(test::seenAs(sight, grey) == grey);
  // Signal red and a dark olive: far apart, and the same to a protanope.
  CHECK(base::contrast(test::seenAs(Sight::Protanopia, 0xFF0000), 0x000000) < 3.5);
  CHECK(base::contrast(0xFF0000, 0x000000) > 5);
  CHECK(test::seenAs(Sight::Grey, 0x2CC785) == 0xAFAFAF);
}

TEST_CASE("marks and plates keep their order of lightness to every sight") {
  const std::string name = GENERATE(as<std::string>(), "ink", "festive", "mourning");
  test::Loop loop({1920, 1080}, name);
  const config::Theme& theme = loop.setup().theme;
  for (const Sight sight : test::kSights) {
    INFO(name << " in " << test::nameOf(sight));
    CHECK(lightTo(sight, theme.red.mark) < lightTo(sight, theme.green.mark));
    CHECK(lightTo(sight, theme.green.mark) < lightTo(sight, theme.yellow.mark));
    CHECK(lightTo(sight, theme.green.plate) < lightTo(sight, theme.red.plate));
    CHECK(lightTo(sight, theme.red.plate) < lightTo(sight, theme.yellow.plate));
    for (const config::Colour ground : {theme.bg, theme.panel}) {
      CHECK(contrastTo(sight, theme.green.mark, ground) >= kMark);
      CHECK(contrastTo(sight, theme.notice.mark, ground) >= kMark);
      CHECK(contrastTo(sight, theme.yellow.mark, ground) >= kMark);
      CHECK(contrastTo(sight, theme.red.border, ground) >= kMark);
    }
    for (const config::CardColours* card : {&theme.green, &theme.notice, &theme.yellow, &theme.red})
      CHECK(contrastTo(sight, card->text, card->plate) >= kLegible);
  }
}

TEST_CASE("every word of every page is legible to every sight") {
  const std::string name = GENERATE(as<std::string>(), "ink", "festive", "mourning");
  test::Loop loop({1920, 1080}, name);
  const auto program = loop.program(test::demoAt(kWhen));
  for (std::size_t place = 0; place < program->loop().size(); ++place) {
    lint::Rehearsal rehearsal(*program, place, test::instant(kWhen));
    int words = 0;
    for (const lint::StandingText& text : test::textsAt(rehearsal, rehearsal.portraitFrame(), {1920, 1080})) {
      if (!text.line.ground) continue;
      ++words;
      for (const Sight sight : test::kSights) {
        const double contrast = contrastTo(sight, text.line.color, *text.line.ground);
        if (contrast >= kLegible) continue;
        FAIL_CHECK(test::nameOf(*program, place) << ": \"" << text.line.text << "\" has " << contrast << " in "
                                                 << test::nameOf(sight) << ", theme " << name);
      }
    }
    CHECK(words > 8);
  }
}

TEST_CASE("the marks on the pages stand out from what is beside them to every sight") {
  const std::string name = GENERATE(as<std::string>(), "ink", "festive", "mourning");
  test::Loop loop({1920, 1080}, name);
  const config::Theme& theme = loop.setup().theme;
  const auto program = loop.program(test::demoAt(kWhen));
  Grounds grounds;
  for (std::size_t place = 0; place < program->loop().size(); ++place) {
    const std::string type = program->entry(place).type;
    if (type == "cards" || type == "progress" || type == "red")
      addGrounds(pictureOf(*program, place), {theme.green.mark, theme.yellow.mark, theme.red.mark}, grounds);
  }
  for (const config::Colour mark : {theme.green.mark, theme.yellow.mark, theme.red.mark}) {
    REQUIRE(grounds.contains(mark));
    for (const std::uint32_t ground : commonOf(grounds[mark]))
      for (const Sight sight : test::kSights) {
        INFO(name << ": mark " << std::hex << mark << " beside " << ground << " in " << test::nameOf(sight));
        // Red never stands without its frame.
        if (mark == theme.red.mark) CHECK(ground == theme.red.border);
        CHECK(contrastTo(sight, mark, ground) >= (mark == theme.red.mark ? 2.5 : kMark));
      }
  }
}
