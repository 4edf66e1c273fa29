#include "pages/printed_tile_look.h"

#include <algorithm>

#include "geometry/baseline.h"
#include "widgets/flap.h"

namespace lobbyboard::pages {

using graphics::Align;
using graphics::Face;
using model::FigureStatus;

namespace {

struct Look {
  double label, labelRow, tileWidth, tileHeight, flapTop, rate, unit, remarkRow, remarkPitch;
};

Look lookFor(double height) {
  if (height >= kPrintedLarge - 1) return {40, 36, 100, 164, 76, 104, 56, 286, 48};
  if (height >= kPrinted - 1) return {34, 30, 68, 112, 60, 72, 42, 202, 40};
  return {30, 20, 56, 84, 44, 60, 32, 153, 40};
}

class TilePainter {
 public:
  TilePainter(ModulePainter& m, const Stage& stage, const PrintedTile& tile)
      : m_(m), stage_(stage), tile_(tile), look_(lookFor(m.height() / m.px().factor())) {}

  void paint() {
    m_.painter().rect({0, 0, m_.width(), m_.px().stroke(2)}, stage_.theme.line);
    drawFigure();
    drawLabel();
    drawRemarks();
  }

 private:
  widgets::FlapRow row() const { return {{m_.px()(look_.tileWidth), m_.px()(look_.tileHeight)}, m_.px()(6)}; }
  int width(std::string_view text, Face face, double px) const {
    return stage_.typesetter.width(text, face, m_.px()(px));
  }

  /// Hollow: the outlines of the tiles alone.
  void drawHollow(int left, int baseline) {
    const widgets::FlapRow flaps = row();
    const geometry::Scale& px = m_.px();
    int x = left;
    for (const char c : tile_.number) {
      const int wide = flaps.widthOf(c);
      if (!widgets::FlapRow::bare(c))
        m_.painter().roundBorder({x, px(look_.flapTop), wide, flaps.tile.height}, px(8), px.stroke(3),
                                 stage_.theme.plan);
      m_.painter().text(std::string(1, c), x + wide / 2, baseline, m_.bold(look_.tileHeight * 0.76, stage_.theme.t2),
                        Align::Center);
      x += wide + flaps.gap;
    }
  }

  /// Smaller flaps where the tile is narrow, before there are none.
  void fitFlaps() {
    constexpr double kLeastFlap = 44;
    const int before = tile_.before.empty() ? 0 : width(tile_.before, Face::Regular, look_.unit) + m_.px()(12);
    while (look_.tileWidth > kLeastFlap && before + row().width(tile_.number) > m_.width()) {
      look_.tileWidth *= 0.92;
      look_.tileHeight *= 0.92;
    }
  }

  void drawFigure() {
    fitFlaps();
    const geometry::Scale& px = m_.px();
    const double digit = look_.tileHeight * 0.82;
    const int baseline = geometry::baselineForDigits(px(look_.flapTop) + px(look_.tileHeight) / 2.0, px(digit));
    int x = tile_.before.empty() ? 0 : width(tile_.before, Face::Regular, look_.unit) + px(12);
    const int flaps = row().width(tile_.number);
    const int unit = width(tile_.unit, Face::Regular, look_.unit) + px(14);
    constexpr double kLeastRate = 48;
    while (!tile_.rate.empty() && look_.rate > kLeastRate &&
           x + flaps + px(20) + width(tile_.rate, Face::Bold, look_.rate) > m_.width())
      look_.rate -= 4;
    const int rate = tile_.rate.empty() ? 0 : width(tile_.rate, Face::Bold, look_.rate) + px(20);
    unitInLabel_ = x + flaps + unit + rate > m_.width();
    rateFits_ = x + flaps + rate <= m_.width();
    const bool fits = x + flaps <= m_.width();
    if (!tile_.before.empty()) m_.painter().text(tile_.before, 0, baseline, m_.regular(look_.unit, stage_.theme.t2));
    const config::Theme& theme = stage_.theme;
    if (!fits) {
      double size = digit;
      while (size > 40 && width(tile_.number, Face::Bold, size) > m_.width() - x) size -= 2;
      m_.painter().text(stage_.typesetter.fitted(tile_.number, Face::Bold, px(size), m_.width() - x), x, baseline,
                        m_.bold(size, tile_.status == FigureStatus::Actual ? theme.t1 : theme.t2));
    } else if (tile_.status == FigureStatus::Actual) {
      widgets::drawFlaps(m_.painter(), row(), {theme.flipA, theme.flipB, theme.flipT, theme.bg}, {x, px(look_.flapTop)},
                         tile_.number);
    } else {
      drawHollow(
          x, geometry::baselineForDigits(px(look_.flapTop) + px(look_.tileHeight) / 2.0, px(look_.tileHeight * 0.76)));
    }
    if (!unitInLabel_) m_.painter().text(tile_.unit, x + flaps + px(14), baseline, m_.regular(look_.unit, theme.t2));
    if (rate > 0 && rateFits_)
      m_.painter().text(tile_.rate, m_.width(), baseline, m_.bold(look_.rate, theme.acc), Align::Right);
  }

  void drawLabel() {
    const geometry::Scale& px = m_.px();
    std::string label = tile_.label;
    if (unitInLabel_ && !tile_.unit.empty()) label += stage_.strings["overview.unit_in_label"] + tile_.unit;
    int room = m_.width();
    if (tile_.status != FigureStatus::Actual) {
      const std::string& word =
          stage_.strings[tile_.status == FigureStatus::Goal ? "figures.goal" : "figures.forecast"];
      const int wide = width(word, Face::Bold, 30) + px(28);
      m_.painter().roundBorder({m_.width() - wide, px(look_.labelRow - 16), wide, px(40)}, px(8), px.stroke(3),
                               stage_.theme.plan);
      m_.words(word, m_.width() - wide / 2, look_.labelRow + 4, m_.bold(30, stage_.theme.t1), Align::Center);
      room -= wide + px(16);
    }
    // The rate's own name above it, where both have room.
    const int named = width(tile_.rateName, Face::Regular, 30) + px(24);
    if (tile_.status == FigureStatus::Actual && !tile_.rate.empty() && !tile_.rateName.empty() && rateFits_ &&
        width(label, Face::Regular, look_.label) + named <= room) {
      m_.words(tile_.rateName, m_.width(), look_.labelRow + 4, m_.regular(30, stage_.theme.t2), Align::Right);
      room -= named;
    }
    double size = look_.label;
    while (size > 30 && width(label, Face::Regular, size) > room) --size;
    m_.words(stage_.typesetter.fitted(label, Face::Regular, px(size), room), 0, look_.labelRow + 4,
             m_.regular(size, stage_.theme.t2));
  }

  /// As many to a line as it holds.
  void drawRemarks() {
    const geometry::Scale& px = m_.px();
    std::vector<std::string> remarks = tile_.remarks;
    if (!tile_.rate.empty() && !rateFits_)
      remarks.insert(remarks.begin(), tile_.rateName.empty()
                                          ? "*" + tile_.rate + "*"
                                          : stage_.strings.format("figures.of", {tile_.rateName, tile_.rate}));
    const widgets::RichStyle wished = m_.rich(std::max(30.0, look_.label - 2));
    const std::string& between = stage_.strings["figures.between"];
    std::vector<std::string> lines;
    for (const std::string& remark : remarks) {
      const std::string longer = lines.empty() ? remark : lines.back() + between + remark;
      if (!lines.empty() && widgets::richWidth(stage_.typesetter, longer, wished) <= m_.width())
        lines.back() = longer;
      else
        lines.push_back(remark);
    }
    double y = look_.remarkRow;
    for (std::string& line : lines) {
      if (px(y + 18) > m_.height()) return;
      widgets::RichStyle style = wished;
      while (style.plain.px > px(30) && widgets::richWidth(stage_.typesetter, line, style) > m_.width())
        style.strong.px = --style.plain.px;
      if (widgets::richWidth(stage_.typesetter, line, style) > m_.width()) {
        std::erase(line, '*');
        line = stage_.typesetter.fitted(line, Face::Regular, style.plain.px, m_.width());
      }
      widgets::drawRich(m_.painter(), line, 0, geometry::baselineForWords(y * px.factor(), style.plain.px), style);
      y += look_.remarkPitch;
    }
  }

  ModulePainter& m_;
  const Stage& stage_;
  const PrintedTile& tile_;
  Look look_;
  bool unitInLabel_ = false, rateFits_ = true;
};

}  // namespace

void drawPrintedTile(ModulePainter& m, const Stage& stage, const PrintedTile& tile) {
  TilePainter(m, stage, tile).paint();
}

}  // namespace lobbyboard::pages
