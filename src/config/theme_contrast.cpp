#include "config/theme_contrast.h"

#include <spdlog/fmt/fmt.h>

#include <cmath>

#include "base/contrast.h"

namespace lobbyboard::config {
namespace {

/// A colour of the theme by the name of its key.
struct Token {
  std::string_view key;
  Colour colour;
};

/// Cut, not rounded: what is printed never looks better than it is.
std::string ratio(double contrast) { return fmt::format("{:.2f}:1", std::floor(contrast * 100) / 100); }

struct Need {
  double contrast;
  std::string_view of;  ///< "text", "marks"
};
constexpr Need kText{kTextContrast, "text"};
constexpr Need kMark{kMarkContrast, "marks and lines"};

void need(TableReader& read, const Token& token, const Token& ground, const Need& need) {
  const double found = base::contrast(token.colour, ground.colour);
  if (found >= need.contrast) return;
  read.fault(token.key, read.find(token.key),
             fmt::format("#{:06X} has a contrast of only {} with {} (#{:06X}); {} must have {:g}:1", token.colour,
                         ratio(found), ground.key, ground.colour, need.of, need.contrast));
}

void needAll(TableReader& read, const Token& token, std::initializer_list<Token> grounds, const Need& wanted) {
  for (const Token& ground : grounds) need(read, token, ground, wanted);
}

void judgeCards(const Theme& theme, TableReader& read) {
  const Token bg{"bg", theme.bg};
  const Token panel{"panel", theme.panel};
  const std::pair<const char*, const CardColours*> cards[] = {
      {"green", &theme.green}, {"notice", &theme.notice}, {"yellow", &theme.yellow}, {"red", &theme.red}};
  for (const auto& [name, card] : cards) {
    TableReader at = read.table(name);
    need(at, {"text", card->text}, {"its plate", card->plate}, kText);
    // The red square has a frame around it on every ground; on the others the mark stands bare.
    const bool framed = card == &theme.red;
    const Token shape = framed ? Token{"border", card->border} : Token{"mark", card->mark};
    needAll(at, shape, {bg, panel}, kMark);
    if (framed) need(at, shape, {"the mark that it frames", card->mark}, kMark);
    // A plate stands out by itself or by its mark.
    if (!framed && base::contrast(card->plate, theme.bg) < kMarkContrast)
      need(at, {"mark", card->mark}, {"its plate", card->plate}, kMark);
  }
}

void judgeOrder(const Theme& theme, TableReader& read) {
  const double red = base::luminance(theme.red.mark);
  const double green = base::luminance(theme.green.mark);
  const double yellow = base::luminance(theme.yellow.mark);
  if (red < green && green < yellow) return;
  TableReader at = read.table("green");
  at.fault(
      "mark", at.find("mark"),
      fmt::format("must be lighter than red.mark and darker than yellow.mark, or they cannot be told apart in grey; "
                  "the luminances are red {:.2f}, green {:.2f}, yellow {:.2f}",
                  red, green, yellow));
}

}  // namespace

void refuseFaint(const Theme& theme, TableReader& read) {
  const Token bg{"bg", theme.bg};
  const Token panel{"panel", theme.panel};
  const Token panel2{"panel2", theme.panel2};
  needAll(read, {"t1", theme.t1}, {bg, panel, panel2}, kText);
  needAll(read, {"t2", theme.t2}, {bg, panel, panel2}, kText);
  needAll(read, {"t3", theme.t3}, {bg, panel}, kText);
  need(read, {"acc", theme.acc}, bg, kText);
  need(read, {"acc_ink", theme.accInk}, {"acc", theme.acc}, kText);
  needAll(read, {"flip_t", theme.flipT}, {{"flip_a", theme.flipA}, {"flip_b", theme.flipB}}, kText);
  needAll(read, {"acc", theme.acc}, {panel}, kMark);
  needAll(read, {"plan", theme.plan}, {bg, panel}, kMark);
  needAll(read, {"none", theme.none}, {bg, panel, panel2}, kMark);
  judgeCards(theme, read);
  judgeOrder(theme, read);
}

}  // namespace lobbyboard::config
