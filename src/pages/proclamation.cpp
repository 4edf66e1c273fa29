#include "pages/proclamation.h"

#include <algorithm>

#include "pages/fit_text.h"
#include "pages/landscape.h"
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
constexpr double kLine = 68;  ///< from line to line, at least

/// The largest size at which the title takes no more lines than fit, one line preferred down to two thirds.
FittedText fitTitle(const Stage& stage, const std::string& title, int width, int height) {
  const geometry::Scale px = stage.scale();
  const int most = std::min(px(120), height / 2);
  FittedText out;
  for (int size = most; size >= std::max(px(kLeastTitle), 1); size -= 2) {
    const int lines = std::clamp(height * 10 / (size * 13), 1, kMostTitleLines);
    out =
        fitText(stage.typesetter, title, Face::Title, width, {size, lines == 1 ? size : std::max(size - 2, 1), lines});
    if (!out.cut) return out;
  }
  return out;
}

/// Returns where it ends, design pixels.
double drawTitle(ModulePainter& m, const Stage& stage, const FittedText& title, double top) {
  const double pitch = title.px * 1.25 / m.px().factor();
  for (const std::string& line : title.lines) {
    m.words(line, 0, top + pitch / 2, {Face::Title, title.px, stage.theme.t1});
    top += pitch;
  }
  return top;
}

void drawLines(ModulePainter& m, const Stage& stage, const std::vector<std::string>& lines, double top, double bottom) {
  const double pitch = bottom - top > std::max(480.0, 96.0 * static_cast<double>(lines.size())) ? 96 : kLine;
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

/// What stands below the words, design pixels: level ground with the programme on it, and hills above that.
struct Foot {
  double ground = 0;
  double hills = 0;  ///< none where room is short
  std::size_t perRow = 0;
  int column = 0;    ///< canvas pixels
  bool lead = true;  ///< is there room for the words above the title?

  bool stands() const { return ground > 0; }
  /// The peaks may rise behind the words.
  double height() const { return ground + 0.75 * hills; }
};

constexpr double kAppointmentTime = 64, kAppointment = 40, kAppointmentRow = 132, kAboveProgramme = 56;
constexpr double kLead = 80, kTitleAtLeast = 24 + 150 + 56;

/// Ground for the programme, in as few rows as there may be, all columns alike.
bool giveGround(const Stage& stage, const Rect& pane, const Proclamation& words, Foot& foot) {
  const geometry::Scale px = stage.scale();
  for (const Proclamation::Appointment& one : words.programme)
    foot.column = std::max({foot.column, stage.typesetter.width(one.time, Face::Bold, px(kAppointmentTime)),
                            stage.typesetter.width(one.what, Face::Regular, px(kAppointment))});
  const int gap = px(56);
  const auto fit = static_cast<std::size_t>((pane.width + gap) / (foot.column + gap));
  if (fit == 0) return false;
  const std::size_t rows = (words.programme.size() + fit - 1) / fit;
  foot.perRow = (words.programme.size() + rows - 1) / rows;
  foot.column = std::max(foot.column + gap, pane.width / std::max(static_cast<int>(foot.perRow), 4));
  foot.column = std::min(foot.column, (pane.width + gap) / static_cast<int>(foot.perRow));
  foot.ground = static_cast<double>(rows) * kAppointmentRow + kAboveProgramme;
  return true;
}

/// The hills go first, then the words above the title, then the foot.
Foot footFor(const Stage& stage, const Rect& pane, bool two, const Proclamation& words) {
  const double height = pane.height / stage.scale().factor();
  if (!words.landscape) return {};
  Foot foot{.ground = height * (two ? 0.16 : 0.1)};
  const bool programme = !two && !words.programme.empty();
  if (programme && !giveGround(stage, pane, words, foot)) return {};
  const double lines = kLine * static_cast<double>(words.lines.size() + (two ? words.programme.size() : 0));
  for (const bool lead : {true, false})
    for (const double hills : {0.26, 0.18, 0.12, 0.0}) {
      if (hills == 0 && !programme) continue;
      foot.hills = height * hills;
      foot.lead = lead;
      const double title = kTitleAtLeast + (lead ? kLead : 0);
      if (height - foot.height() >= (two ? std::max(title, 24 + lines) : title + lines)) return foot;
    }
  return {};
}

/// The panes share one panorama.
void drawFoot(ModulePainter& m, const Stage& stage, const Foot& foot, const Proclamation& words, double from,
              double to) {
  const geometry::Scale& px = m.px();
  const double ground = m.height() - foot.ground * px.factor();
  if (foot.hills > 0)
    drawLandscape(m.painter(), stage.theme, {ground - foot.hills * px.factor(), ground, from, to});
  else
    m.painter().rect({0, static_cast<int>(ground), m.width(), px.stroke(2)}, stage.theme.line);
  if (foot.perRow == 0) return;
  const double top = (m.height() / px.factor()) - foot.ground + (foot.hills > 0 ? kAboveProgramme : 28);
  for (std::size_t i = 0; i < words.programme.size(); ++i) {
    const int x = static_cast<int>(i % foot.perRow) * foot.column;
    const double y = top + kAppointmentRow * static_cast<double>(i / foot.perRow);
    m.digits(words.programme[i].time, x, y + 28, m.bold(kAppointmentTime, stage.theme.t1));
    m.words(words.programme[i].what, x, y + 90, m.regular(kAppointment, stage.theme.t1));
  }
}

/// All that is said in lines: the programme too, where it has no ground to stand on.
std::vector<std::string> linesOf(const Proclamation& words, const Foot& foot) {
  std::vector<std::string> out = words.lines;
  if (foot.perRow == 0)
    for (const Proclamation::Appointment& one : words.programme) out.push_back(one.time + "\u3000" + one.what);
  return out;
}

void drawWords(ModulePainter& m, const Stage& stage, const Proclamation& words, const std::vector<std::string>& lines,
               double height, bool lead) {
  const geometry::Scale& px = m.px();
  const bool low = height < 300 && lead;
  double top = low ? 0 : 24;
  if (!words.lead.empty() && !low && lead) {
    m.words(stage.typesetter.fitted(words.lead, Face::Regular, px(40), m.width()), 0, top + 28,
            m.regular(40, stage.theme.t2));
    top += kLead;
  }
  const double below =
      low ? 0 : (words.sign.empty() ? 40 : 110) + kLine * static_cast<double>(std::min<std::size_t>(lines.size(), 4));
  const FittedText title = fitTitle(stage, words.title, m.width(), px(std::max(height * 0.4, height - top - below)));
  top = drawTitle(m, stage, title, top);
  if (top + 40 < height) m.painter().rect({0, px(top + 16), px(192), px(8)}, stage.theme.acc);
  top += 56;
  const double bottom = height - (words.sign.empty() ? 0 : 80);
  drawLines(m, stage, lines, top, bottom);
  if (!words.sign.empty() && bottom >= top)
    m.words(stage.typesetter.fitted(words.sign, Face::Regular, px(40), m.width()), m.width(), height - 40,
            m.regular(40, stage.theme.t2), Align::Right);
}

}  // namespace

void hangProclamation(const Stage& stage, Easel& easel, const Layout& layout, const Proclamation& words) {
  const bool two = layout.panes.size() > 1 && !(words.lines.empty() && words.programme.empty());
  const Rect pane = layout.panes.front();
  easel.later([&stage, &easel, pane, two, words] {
    ModulePainter m(stage, pane);
    const Foot foot = footFor(stage, pane, two, words);
    if (foot.stands()) drawFoot(m, stage, foot, words, 0, two ? 0.5 : 1);
    drawWords(m, stage, words, two ? std::vector<std::string>{} : linesOf(words, foot),
              pane.height / m.px().factor() - foot.height(), foot.lead);
    m.hang(easel);
  });
  if (!two) return;
  const Rect other = layout.panes[1];
  easel.later([&stage, &easel, pane, other, words] {
    ModulePainter m(stage, other);
    const Foot foot = footFor(stage, pane, true, words);
    if (foot.stands()) drawFoot(m, stage, foot, words, 0.5, 1);
    drawLines(m, stage, linesOf(words, foot), 24, other.height / m.px().factor() - (foot.stands() ? foot.height() : 0));
    m.hang(easel);
  });
}

std::vector<Part> proclamationParts(const Stage& stage, Easel& easel, const Proclamation& words) {
  std::vector<Part> out{ribbonPhrase(stage, easel, "title", {{Run::Voice::Number, words.title}}, 1)};
  int rank = 1;
  for (const std::string& line : linesOf(words, {}))
    out.push_back(ribbonPhrase(stage, easel, line, {{Run::Voice::Label, line}}, ++rank));
  return out;
}

}  // namespace lobbyboard::pages
