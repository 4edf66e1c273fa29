#include "pages/proclamation_foot.h"

#include <algorithm>

#include "pages/landscape.h"

namespace lobbyboard::pages {

using graphics::Face;

namespace {

constexpr double kAbove = 56, kAboveLevel = 28;  ///< the programme: below hills, below a rule
constexpr double kBelow = 40;                    ///< it, where the pane ends at the wall's edge
constexpr double kLead = 80, kTitleAtLeast = 150 + 56;

struct ProgrammeType {
  double time, what;
};
constexpr ProgrammeType kTypes[] = {{72, 40}, {56, 34}, {44, 30}};

/// Ground for the programme, all columns alike; false where not even one has room.
bool giveGround(const Stage& stage, const Field& field, const Proclamation& words, const ProgrammeType& type,
                Foot& foot) {
  const geometry::Scale px = stage.scale();
  const int room = field.pane.width - 2 * field.inset;
  int needed = 0;
  for (const Proclamation::Appointment& one : words.programme)
    needed = std::max({needed, stage.typesetter.width(one.time, Face::Bold, px(type.time)),
                       stage.typesetter.width(one.what, Face::Regular, px(type.what))});
  const int gap = px(type.time > 50 ? 48 : 28);
  const auto fit = static_cast<std::size_t>((room + gap) / (needed + gap));
  if (fit == 0) return false;
  const std::size_t rows = (words.programme.size() + fit - 1) / fit;
  foot.time = type.time;
  foot.what = type.what;
  foot.perRow = (words.programme.size() + rows - 1) / rows;
  foot.column = std::max(needed + gap, room / std::max(static_cast<int>(foot.perRow), 4));
  foot.column = std::min(foot.column, (room + gap) / static_cast<int>(foot.perRow));
  foot.ground = static_cast<double>(rows) * foot.rowHeight() + kAbove + (field.bare ? kBelow : 0);
  return true;
}

}  // namespace

Foot footFor(const Stage& stage, const Field& field, bool two, const Proclamation& words) {
  if (!words.landscape) return {};
  const double height = field.pane.height / stage.scale().factor();
  const double lines = two ? 0 : kProclaimedLine * static_cast<double>(words.lines.size());
  const bool programme = !two && !words.programme.empty();
  for (const bool lead : {true, false})
    for (const double hills : {0.26, 0.18, 0.12, 0.0})
      for (const ProgrammeType& type : kTypes) {
        if (hills == 0 && !programme) continue;
        Foot foot{.ground = height * (two || field.bare ? 0.16 : 0.1), .hills = height * hills, .lead = lead};
        if (programme && !giveGround(stage, field, words, type, foot)) continue;
        const double title = std::min(field.top, 48.0) + kTitleAtLeast + (lead ? kLead : 0);
        if (height - foot.height() >= title + lines) return foot;
      }
  return {};
}

void drawFoot(ModulePainter& m, const Stage& stage, const Field& field, const Foot& foot, const Proclamation& words,
              double from, double to) {
  const geometry::Scale& px = m.px();
  const double ground = m.height() - foot.ground * px.factor();
  const Ridge ridge{ground - foot.hills * px.factor(), ground, from, to, !field.bare};
  if (foot.hills > 0)
    drawLandscape(m.painter(), stage.theme, ridge);
  else
    m.painter().rect({field.inset, static_cast<int>(ground), m.width() - 2 * field.inset, px.stroke(2)},
                     stage.theme.line);
  if (foot.perRow == 0) return;
  const double top = m.height() / px.factor() - foot.ground + (foot.hills > 0 ? kAbove : kAboveLevel);
  for (std::size_t i = 0; i < words.programme.size(); ++i) {
    const int x = field.inset + static_cast<int>(i % foot.perRow) * foot.column;
    const double y = top + foot.rowHeight() * static_cast<double>(i / foot.perRow);
    m.digits(words.programme[i].time, x, y + foot.time * 0.44, m.bold(foot.time, stage.theme.t1));
    m.words(words.programme[i].what, x, y + foot.time * 0.94 + foot.what * 0.62, m.regular(foot.what, stage.theme.t1));
  }
}

}  // namespace lobbyboard::pages
