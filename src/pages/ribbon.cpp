#include "pages/ribbon.h"

#include <algorithm>

#include "geometry/baseline.h"
#include "pages/card_look.h"
#include "pages/module.h"

namespace lobbyboard::pages {

using geometry::Rect;
using graphics::Face;
using graphics::TextStyle;

namespace {

constexpr double kMiddle = 52;  ///< of the line, design pixels from its top
constexpr double kNumber = 56;
constexpr double kPlate = 60;  ///< height of a plate

/// Sizes of a phrase, pixels of the design.
struct Sizes {
  double label, number, unit;
};
constexpr Sizes sizesOf(RibbonType type) {
  return type == RibbonType::Large ? Sizes{32, 70, 30} : Sizes{32, kNumber, 28};
}

TextStyle styleOf(const Stage& stage, Run::Voice voice, const Sizes& sizes) {
  const geometry::Scale px = stage.scale();
  const config::Theme& theme = stage.theme;
  switch (voice) {
    case Run::Voice::Label:
      return {Face::Regular, px(sizes.label), theme.t2};
    case Run::Voice::Number:
      return {Face::Bold, px(sizes.number), theme.t1};
    case Run::Voice::Accent:
      return {Face::Bold, px(sizes.number), theme.acc};
    case Run::Voice::Unit:
      return {Face::Regular, px(sizes.unit), theme.t2};
    case Run::Voice::AccentUnit:
      return {Face::Regular, px(sizes.unit), theme.acc};
  }
  return {};
}

/// Before a number a gap of half a label's em, before a unit a seventh of it.
int gapBefore(const Stage& stage, Run::Voice voice) {
  const bool unit = voice == Run::Voice::Unit || voice == Run::Voice::AccentUnit;
  return stage.scale()(unit ? 5 : 14);
}

/// In canvas pixels, one to spare.
double designWidth(const Stage& stage, int pixels) { return (pixels + 1) / stage.scale().factor(); }

}  // namespace

Part ribbonPhrase(const Stage& stage, Easel& easel, std::string name, std::vector<Run> runs, int rank,
                  RibbonType type) {
  const Sizes sizes = sizesOf(type);
  int width = 0;
  for (const Run& run : runs) {
    const TextStyle style = styleOf(stage, run.voice, sizes);
    width += (&run == runs.data() ? 0 : gapBefore(stage, run.voice)) +
             stage.typesetter.width(run.text, style.face, style.px);
  }
  return {std::move(name),
          exactly(designWidth(stage, width)),
          {},
          rank,
          [&stage, &easel, sizes, runs = std::move(runs)](const Rect& area) {
            easel.later([&stage, &easel, sizes, area, runs] {
              ModulePainter m(stage, area);
              const int baseline = geometry::baselineForDigits(m.px()(kMiddle), m.px()(sizes.number));
              int x = 0;
              for (const Run& run : runs) {
                const TextStyle style = styleOf(stage, run.voice, sizes);
                if (x > 0) x += gapBefore(stage, run.voice);
                // Squeezed into less than it asked for, it ends before what has no room.
                if (x > 0 && x + stage.typesetter.width(run.text, style.face, style.px) > area.width) break;
                x += m.painter().text(run.text, x, baseline, style);
              }
              m.hang(easel);
            });
          }};
}

Part ribbonPlate(const Stage& stage, Easel& easel, rules::Mark mark, const std::string& word, int count, int rank) {
  const geometry::Scale px = stage.scale();
  const std::string number = std::to_string(count);
  const int wordWidth = stage.typesetter.width(word, Face::Bold, px(32));
  const int width = px(12 + 28 + 6) + wordWidth + px(12) + stage.typesetter.width(number, Face::Bold, px(46)) + px(12);
  return {number + " " + word,
          exactly(designWidth(stage, width)),
          {},
          rank,
          [=, word = std::string(word), &stage, &easel](const Rect& area) {
            easel.later([=, &stage, &easel] {
              ModulePainter m(stage, area);
              const widgets::Skin skin = skinOf(stage.theme, mark, count);
              const Rect plate{0, px(kMiddle - kPlate / 2), width, px(kPlate)};
              widgets::drawPlate(m.painter(), plate, skin, px(6), px.stroke(3));
              widgets::draw(m.painter(), skin.mark, {px(12 + 14) + 0.0, kMiddle * px.factor()}, px(28));
              m.words(word, px(12 + 28 + 6), kMiddle, m.bold(32, skin.text));
              m.digits(number, width - px(12), kMiddle, m.bold(46, skin.text), graphics::Align::Right);
              m.hang(easel);
            });
          }};
}

Part ribbonBadge(const Stage& stage, Easel& easel, rules::Mark mark, const std::string& word, const std::string& name,
                 int rank) {
  const geometry::Scale px = stage.scale();
  const int badge = widgets::badgeWidth(stage.typesetter, px(56), word);
  const int text = std::min(px(420), stage.typesetter.width(name, Face::Regular, px(36)));
  return {name, exactly(designWidth(stage, badge + px(16) + text)), {}, rank, [=, &stage, &easel](const Rect& area) {
            easel.later([=, &stage, &easel] {
              ModulePainter m(stage, area);
              widgets::drawBadge(m.painter(), {0, px(kMiddle - 28), badge, px(56)}, skinOf(stage.theme, mark), word);
              m.wordsIn(name, badge + px(16), kMiddle, area.width - badge - px(16), m.regular(36, stage.theme.t1), 2);
              m.hang(easel);
            });
          }};
}

Part ribbonRank(const Stage& stage, Easel& easel, int place, const std::string& name, const std::string& score, int red,
                int rank) {
  const geometry::Scale px = stage.scale();
  const std::string reds = red > 0 ? std::to_string(red) : std::string();
  const int nameWidth = std::min(px(300), stage.typesetter.width(name, Face::Regular, px(44)));
  const int scoreWidth = stage.typesetter.width(score, Face::Bold, px(kNumber));
  const int nameLeft = px(56 + 16), scoreLeft = nameLeft + nameWidth + px(16),
            redLeft = scoreLeft + scoreWidth + px(14);
  const int width =
      red > 0 ? redLeft + px(30 + 8) + stage.typesetter.width(reds, Face::Bold, px(36)) : scoreLeft + scoreWidth;
  return {name, exactly(designWidth(stage, width)), {}, rank, [=, &stage, &easel](const Rect& area) {
            easel.later([=, &stage, &easel] {
              const config::Theme& theme = stage.theme;
              ModulePainter m(stage, area);
              const Rect plate{0, px(kMiddle - 34), px(56), px(68)};
              if (place == 1)
                m.painter().roundRect(plate, px(6), theme.acc);
              else
                m.painter().roundBorder(plate, px(6), px.stroke(3), place <= 3 ? theme.acc : theme.line);
              m.digits(std::to_string(place), plate.width / 2, kMiddle,
                       m.bold(place > 9 ? 36 : 48, place == 1 ? theme.accInk : theme.t1), graphics::Align::Center);
              m.wordsIn(name, nameLeft, kMiddle, nameWidth, m.regular(44, theme.t1), 2);
              m.digits(score, scoreLeft, kMiddle, m.bold(kNumber, theme.t1));
              if (red > 0) {
                widgets::draw(m.painter(), markOf(theme, rules::Mark::Red),
                              {redLeft + px(15) + 0.0, kMiddle * px.factor()}, px(30));
                m.digits(reds, redLeft + px(38), kMiddle, m.bold(36, theme.t1));
              }
              m.hang(easel);
            });
          }};
}

}  // namespace lobbyboard::pages
