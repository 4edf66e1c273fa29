#include <algorithm>

#include "pages/spotlight_view.h"
#include "widgets/qr_code.h"

namespace lobbyboard::pages {

using graphics::Face;

namespace {

/// Sizes of the words, the first with room for all of them.
struct WordLook {
  double px, pitch;
};
constexpr WordLook kLooks[] = {{36, 72}, {36, 62}, {32, 52}};
constexpr double kTop = 14;
constexpr int kModule = 6;          ///< pixels of a module, never fewer
constexpr std::size_t kNeeded = 6;  ///< lines that go before longer ones
constexpr int kMostRows = 4;        ///< of one line of words

/// A line of words in its place.
struct Placed {
  std::string label;
  std::vector<std::string> rows;
  double top = 0;  ///< design pixels
};

/// The field that the words have: all of it, but for the code in its lower right corner.
struct Field {
  int width = 0;
  double height = 0;
  double codeTop = 0;  ///< design pixels
  int codeWidth = 0;   ///< with the gap before it; 0 without a code
  int textLeft = 0;

  int room(double bottom) const { return width - textLeft - (bottom > codeTop ? codeWidth : 0); }
};

/// As many of the lines as have room, with at most so many rows each.
std::vector<Placed> place(const Stage& stage, const std::vector<SpotlightLine>& lines, const Field& field,
                          const WordLook& look, int most) {
  const int px = stage.scale()(look.px);
  std::vector<Placed> out;
  double top = kTop;
  for (const SpotlightLine& line : lines) {
    std::vector<std::string> rows;
    for (int count = 1; count <= most; ++count) {
      const int room = field.room(top + count * look.pitch);
      rows = stage.typesetter.wrapped(line.text, Face::Regular, px, room, count);
      if (!rows.empty() && !rows.back().ends_with("…")) break;
    }
    const double bottom = top + static_cast<double>(rows.size()) * look.pitch;
    if (rows.empty() || bottom > field.height + 6) break;
    out.push_back({line.label, std::move(rows), top});
    top = bottom;
  }
  return out;
}

struct Setting {
  std::vector<Placed> lines;
  WordLook look;
};

Setting settingOf(const Stage& stage, const std::vector<SpotlightLine>& lines, const Field& field) {
  for (const WordLook& look : kLooks)
    if (std::vector<Placed> out = place(stage, lines, field, look, kMostRows); out.size() == lines.size())
      return {std::move(out), look};
  const WordLook& least = kLooks[std::size(kLooks) - 1];
  for (int most = kMostRows; most > 1; --most)
    if (std::vector<Placed> out = place(stage, lines, field, least, most);
        out.size() >= std::min(kNeeded, lines.size()))
      return {std::move(out), least};
  return {place(stage, lines, field, least, 1), least};
}

}  // namespace

bool hangSpotlightWords(const SpotlightView& view, Easel& easel, const geometry::Rect& area) {
  const Stage& stage = view.stage;
  const geometry::Scale px = stage.scale();
  const std::vector<SpotlightLine> lines = spotlightLines(view);
  Field field{area.width, area.height / px.factor(), 0, 0, 0};
  for (const SpotlightLine& line : lines)
    field.textLeft =
        std::max(field.textLeft, stage.typesetter.width(line.label, Face::Regular, px(kLooks[0].px)) + px(28));
  field.textLeft = std::min(field.textLeft, area.width / 3);
  const auto code = widgets::QrCode::of(view.project().url);
  const int module = std::max(kModule, px(kModule));
  const int side = code ? code->side(module) : 0;
  const bool coded = code && side * 5 <= area.width * 2 && side <= area.height;
  if (coded) {
    field.codeTop = (area.height - side) / px.factor() - 8;
    field.codeWidth = side + px(24);
  }
  easel.later([&view, &easel, area, field, lines] {
    const Stage& s = view.stage;
    ModulePainter m(s, area);
    const geometry::Scale& scale = m.px();
    m.painter().rect({0, 0, m.width(), scale.stroke(2)}, s.theme.line);
    const Setting setting = settingOf(s, lines, field);
    for (const Placed& line : setting.lines) {
      double y = line.top + setting.look.pitch / 2;
      m.words(s.typesetter.fitted(line.label, Face::Regular, scale(setting.look.px), field.textLeft - scale(12)), 0, y,
              m.regular(setting.look.px, s.theme.t2));
      for (const std::string& row : line.rows) {
        m.words(row, field.textLeft, y, m.regular(setting.look.px, s.theme.t1));
        y += setting.look.pitch;
      }
    }
    m.hang(easel);
  });
  if (!coded) return false;
  easel.later([&view, &easel, area, side, module, qr = *code] {
    ModulePainter m(view.stage, {area.right() - side, area.bottom() - side, side, side});
    qr.draw(m.painter(), {0, 0}, module, view.stage.theme.bg, view.stage.theme.t2);
    m.hang(easel);
  });
  return true;
}

}  // namespace lobbyboard::pages
