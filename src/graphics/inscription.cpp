#include "graphics/inscription.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include "base/contrast.h"
#include "graphics/typesetter.h"

namespace lobbyboard::graphics {

using geometry::Rect;

namespace {

constexpr std::uint32_t kInk = 96;      ///< coverage from which a pixel counts as drawn, of 255
constexpr std::uint32_t kStroke = 200;  ///< coverage from which a pixel is the letter itself and not its edge

Rect inkOf(const Image& glyphs) {
  const auto inked = [](std::uint32_t pixel) { return pixel >> 24 >= kInk; };
  Rect box;
  for (int y = 0; y < glyphs.size().height; ++y) {
    const std::uint32_t* const row = glyphs.row(y);
    const std::uint32_t* const end = row + glyphs.size().width;
    const std::uint32_t* const first = std::find_if(row, end, inked);
    if (first == end) continue;
    const std::uint32_t* const last =
        std::find_if(std::reverse_iterator(end), std::reverse_iterator(first), inked).base();
    box = around(box, {static_cast<int>(first - row), y, static_cast<int>(last - first), 1});
  }
  return box;
}

/// The ground on which the worst twentieth of the strokes stands: a hairline that a label crosses does not count, a
/// ground of two colours does.
std::optional<Rgb> worstGround(const Image& glyphs, geometry::Point at, const Image& picture, Rgb color) {
  struct Under {
    double contrast;
    Rgb rgb;
  };
  std::vector<Under> under;
  Under last{base::contrast(color, 0), 0};  // neighbours mostly stand on one ground
  const Rect within = intersection(Rect{at.x, at.y, glyphs.size().width, glyphs.size().height},
                                   Rect{0, 0, picture.size().width, picture.size().height});
  for (int y = within.y; y < within.bottom(); ++y)
    for (int x = within.x; x < within.right(); ++x) {
      const std::uint32_t ground = picture.row(y)[x];
      const bool clear = picture.alpha() == Alpha::Premultiplied && ground >> 24 < 255;
      if (clear || glyphs.row(y - at.y)[x - at.x] >> 24 < kStroke) continue;
      const Rgb rgb = ground & 0xFFFFFF;
      if (rgb != last.rgb) last = {base::contrast(color, rgb), rgb};
      under.push_back(last);
    }
  if (under.empty()) return std::nullopt;
  const auto worst = under.begin() + static_cast<std::ptrdiff_t>(under.size() / 20);
  std::nth_element(under.begin(), worst, under.end(),
                   [](const Under& a, const Under& b) { return a.contrast < b.contrast; });
  return worst->rgb;
}

}  // namespace

std::optional<Inscription> inscriptionOf(std::string_view utf8, const TextStyle& style, const Image& glyphs,
                                         geometry::Point at, const Image& picture) {
  Rect ink = inkOf(glyphs);
  if (ink.empty()) return std::nullopt;
  ink.x += at.x;
  ink.y += at.y;
  return Inscription{
      std::string(utf8), {}, ink, style.face, style.px, style.color, worstGround(glyphs, at, picture, style.color)};
}

}  // namespace lobbyboard::graphics
