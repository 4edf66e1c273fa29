#include "pages/flap_turn.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "geometry/easing.h"

namespace lobbyboard::pages {

using geometry::Rect;
using graphics::ImagePtr;
using widgets::FlapHalf;

namespace {

constexpr int kFold = (kFlapsUntil - kFlapsFrom) / 2;  ///< frames of 60 Hz: a half turn

bool sameForm(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
    return widgets::FlapRow::bare(x) == widgets::FlapRow::bare(y) && (x == y || !widgets::FlapRow::bare(x));
  });
}

/// One digit: the old tile until it falls; then its upper half folds down over the new one, and the new lower half
/// folds down over the old one.
void hangDigit(const Stage& stage, Easel& easel, const ImagePtr& old, const ImagePtr& fresh, geometry::Point at) {
  const std::int64_t from = stage.frames(kFlapsFrom);
  const int width = old->size().width;
  const int upper = old->size().height / 2;
  const int lower = old->size().height - upper;
  const Rect below{at.x, at.y + upper, width, lower};
  const int frames = std::max(1, stage.frames(kFold));
  easel.placeDuring({0, from}, old, at, {at.x, at.y, width, old->size().height});
  easel.placeDuring({from, from + 2 * frames - 1}, old, at, below);
  for (int k = 0; k < frames; ++k) {
    const std::int64_t frame = from + k;
    const double t = static_cast<double>(k + 1) / frames;
    if (const int high = static_cast<int>(std::lround(upper * (1 - geometry::easeInQuad(t)))); high > 0)
      easel.placeDuring({frame, frame + 1}, widgets::flapFold(*old, FlapHalf::Upper, high), {at.x, below.y - high},
                        {at.x, below.y - high, width, high});
    if (k + 1 == frames) break;  // then the new tile stands bare
    if (const int high = static_cast<int>(std::lround(lower * geometry::easeOutQuad(t))); high > 0)
      easel.placeDuring({frame + frames, frame + frames + 1}, widgets::flapFold(*fresh, FlapHalf::Lower, high),
                        {at.x, below.y}, {at.x, below.y, width, high});
  }
}

}  // namespace

void hangTurning(const Stage& stage, Easel& easel, const widgets::FlapRow& row, const widgets::FlapSkin& skin,
                 geometry::Point at, std::string_view before, std::string_view now) {
  if (before == now || !stage.moves() || !sameForm(before, now)) return;
  int x = at.x + row.width(now);
  for (std::size_t i = now.size(); i-- > 0; x -= row.gap) {
    x -= row.widthOf(now[i]);
    if (before[i] == now[i]) continue;
    easel.later([&stage, &easel, tile = row.tile, skin, corner = geometry::Point{x, at.y},
                 old = std::string(1, before[i]), fresh = std::string(1, now[i])] {
      hangDigit(stage, easel, widgets::flapTile(stage.typesetter, tile, skin, old),
                widgets::flapTile(stage.typesetter, tile, skin, fresh), corner);
    });
  }
}

}  // namespace lobbyboard::pages
