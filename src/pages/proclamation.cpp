#include "pages/proclamation.h"

#include <algorithm>

#include "pages/fit_text.h"
#include "pages/module.h"
#include "pages/ribbon.h"

namespace lobbyboard::pages {

using geometry::Rect;
using geometry::WallClass;
using graphics::Align;
using graphics::Face;

namespace {

constexpr int kMostTitleLines = 4;
constexpr double kLeastTitle = 32;

/// The largest size at which the title takes no more lines than fit, one line preferred down to two thirds.
FittedText fitTitle(const Stage& stage, const std::string& title, int width, int height) {
  const geometry::Scale px = stage.scale();
  const int most = std::min(px(120), height / 2);
  FittedText out;
  for (int size = most; size >= std::max(px(kLeastTitle), 1); size -= 2) {
    const int lines = std::clamp(height * 10 / (size * 13), 1, kMostTitleLines);
    out = fitText(stage.typesetter, title, Face::Bold, width, {size, lines == 1 ? size : std::max(size - 2, 1), lines});
    if (!out.cut) return out;
  }
  return out;
}

/// Returns where it ends, design pixels.
double drawTitle(ModulePainter& m, const Stage& stage, const FittedText& title, double top) {
  const double pitch = title.px * 1.25 / m.px().factor();
  for (const std::string& line : title.lines) {
    m.words(line, 0, top + pitch / 2, {Face::Bold, title.px, stage.theme.t1});
    top += pitch;
  }
  return top;
}

void drawLines(ModulePainter& m, const Stage& stage, const std::vector<std::string>& lines, double top, double bottom) {
  const double pitch = bottom - top > 480 ? 96 : 68;
  const double size = pitch > 80 ? 48 : 38;
  for (const std::string& line : lines) {
    if (top + pitch > bottom) return;
    m.painter().rect({0, m.px()(top), m.width(), m.px().stroke(2)}, stage.theme.line);
    double own = size;
    while (own > 30 && stage.typesetter.width(line, Face::Regular, m.px()(own)) > m.width()) --own;
    m.words(stage.typesetter.fitted(line, Face::Regular, m.px()(own), m.width()), 0, top + pitch / 2,
            m.regular(own, stage.theme.t1));
    top += pitch;
  }
}

}  // namespace

void hangProclamation(const Stage& stage, Easel& easel, const Layout& layout, const Proclamation& words) {
  const bool two = layout.panes.size() > 1 && !words.lines.empty();
  const Rect pane = layout.panes.front();
  easel.later([&stage, &easel, pane, two, words] {
    ModulePainter m(stage, pane);
    const geometry::Scale& px = m.px();
    const double height = pane.height / px.factor();
    const bool low = height < 300;
    double top = low ? 0 : 24;
    if (!words.lead.empty() && !low) {
      m.words(stage.typesetter.fitted(words.lead, Face::Regular, px(40), m.width()), 0, top + 28,
              m.regular(40, stage.theme.t2));
      top += 80;
    }
    const double below = low ? 0
                             : (words.sign.empty() ? 40 : 110) +
                                   (two ? 0 : 68.0 * static_cast<double>(std::min<std::size_t>(words.lines.size(), 4)));
    const FittedText title = fitTitle(stage, words.title, m.width(), px(std::max(height * 0.4, height - top - below)));
    top = drawTitle(m, stage, title, top);
    if (top + 40 < height) m.painter().rect({0, px(top + 16), px(192), px(8)}, stage.theme.acc);
    top += 56;
    const double bottom = height - (words.sign.empty() ? 0 : 80);
    if (!two) drawLines(m, stage, words.lines, top, bottom);
    if (!words.sign.empty() && bottom >= top)
      m.words(stage.typesetter.fitted(words.sign, Face::Regular, px(40), m.width()), m.width(), height - 40,
              m.regular(40, stage.theme.t2), Align::Right);
    m.hang(easel);
  });
  if (!two) return;
  const Rect other = layout.panes[1];
  easel.later([&stage, &easel, other, words] {
    ModulePainter m(stage, other);
    drawLines(m, stage, words.lines, 24, other.height / m.px().factor());
    m.hang(easel);
  });
}

std::vector<Part> proclamationParts(const Stage& stage, Easel& easel, const Proclamation& words) {
  std::vector<Part> out{ribbonPhrase(stage, easel, "title", {{Run::Voice::Number, words.title}}, 1)};
  int rank = 1;
  for (const std::string& line : words.lines)
    out.push_back(ribbonPhrase(stage, easel, line, {{Run::Voice::Label, line}}, ++rank));
  return out;
}

}  // namespace lobbyboard::pages
