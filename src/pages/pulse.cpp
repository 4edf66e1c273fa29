#include "pages/pulse.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "graphics/painter.h"

namespace lobbyboard::pages {

using geometry::Rect;

namespace {

/// In the frames from `from` to before `until` the border is so wide.
struct Width {
  int border;
  Easel::Span span;
};

std::vector<Width> widthsOf(const Stage& stage, int border) {
  const std::int64_t from = stage.frames(kPulseFrom), until = stage.frames(kPulseUntil);
  std::vector<Width> out;
  for (std::int64_t frame = from; frame < until; ++frame) {
    const double t = (static_cast<double>(frame - from) + 0.5) / static_cast<double>(until - from);
    const int wide = border + static_cast<int>(std::lround(border * std::sin(std::numbers::pi * t)));
    if (wide == border) continue;
    if (out.empty() || out.back().border != wide)
      out.push_back({wide, {frame, frame + 1}});
    else
      out.back().span.until = frame + 1;
  }
  return out;
}

/// The border alone, as four strips: what they enclose is not touched.
void hangBorder(const Stage& stage, Easel& easel, geometry::Point origin, const Pulse& pulse, const Width& width) {
  const Rect& plate = pulse.area;
  const int reach =
      std::min({static_cast<int>(std::ceil(pulse.radius)) + width.border, plate.width / 2, plate.height / 2});
  const std::array<Rect, 4> strips = {Rect{0, 0, plate.width, reach}, Rect{0, plate.height - reach, plate.width, reach},
                                      Rect{0, reach, width.border, plate.height - 2 * reach},
                                      Rect{plate.width - width.border, reach, width.border, plate.height - 2 * reach}};
  for (const Rect& strip : strips) {
    if (strip.width <= 0 || strip.height <= 0) continue;
    graphics::Painter painter(stage.typesetter, {strip.width, strip.height});
    painter.roundBorder({-strip.x, -strip.y, plate.width, plate.height}, pulse.radius, width.border, pulse.color);
    const geometry::Point at{origin.x + plate.x + strip.x, origin.y + plate.y + strip.y};
    easel.placeDuring(width.span, painter.finish(), at, {at.x, at.y, strip.width, strip.height});
  }
}

}  // namespace

void hangPulses(const Stage& stage, Easel& easel, geometry::Point origin, const std::vector<Pulse>& pulses) {
  if (!stage.moves()) return;
  for (const Pulse& pulse : pulses)
    easel.later([&stage, &easel, origin, pulse] {
      for (const Width& width : widthsOf(stage, pulse.border)) hangBorder(stage, easel, origin, pulse, width);
    });
}

}  // namespace lobbyboard::pages
