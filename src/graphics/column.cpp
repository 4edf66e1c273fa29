#include <algorithm>
#include <cmath>

#include "graphics/typesetter.h"
#include "graphics/utf8.h"

namespace lobbyboard::graphics {
namespace {

constexpr double kMiddle = 0.38;  ///< em above the baseline: the middle of ideographs, and the stem of Mongolian words

/// Stands upright in a column: ideographs, kana and what is as wide as they are.
constexpr bool isUpright(char32_t c) {
  return (c >= 0x2E80 && c < 0xA000) || (c >= 0xF900 && c < 0xFB00) || (c >= 0xFF00 && c < 0xFF61) ||
         (c >= 0x20000 && c < 0x40000);
}

/// A picture, turned by a quarter clockwise: its left edge comes to the top.
ImagePtr turned(const Image& line) {
  const geometry::Size size = line.size();
  auto out = std::make_shared<Image>(geometry::Size{size.height, size.width}, Alpha::Premultiplied);
  for (int y = 0; y < size.height; ++y)
    for (int x = 0; x < size.width; ++x) out->row(x)[size.height - 1 - y] = line.row(y)[x];
  return out;
}

/// A picture within a column, `left` of the axis and below the pen.
struct Part {
  ImagePtr image;
  int left = 0, top = 0;
};

void place(const Part& part, int axis, Image& column) {
  const geometry::Size size = part.image->size();
  for (int y = std::max(0, -part.top); y < size.height && part.top + y < column.size().height; ++y)
    for (int x = 0; x < size.width; ++x)
      if (const std::uint32_t pixel = part.image->row(y)[x]; pixel != 0)
        column.row(part.top + y)[axis - part.left + x] = pixel;
}

}  // namespace

SetColumn Typesetter::setVertical(std::string_view utf8, const TextStyle& style) {
  if (utf8.empty()) return {};
  const std::string key = "|" + cacheKey(utf8, style);
  if (const ImageCache::Entry* known = cache_.find(key)) return {known->image, known->baseline, known->advance};
  const SetColumn fresh = drawColumn(utf8, style);
  cache_.put(key, {fresh.image, fresh.axis, fresh.advance});
  return fresh;
}

SetColumn Typesetter::drawColumn(std::string_view utf8, const TextStyle& style) {
  SetColumn out;
  std::vector<Part> parts;
  int right = 0;
  const int middle = static_cast<int>(std::lround(kMiddle * style.px));
  const auto add = [&](const SetText& text, bool upright) {
    if (text.image) {
      const geometry::Size size = text.image->size();
      const Part part = upright
                            ? Part{text.image, text.advance / 2, out.advance + style.px / 2 + middle - text.baseline}
                            : Part{turned(*text.image), size.height - text.baseline + middle, out.advance};
      out.axis = std::max(out.axis, part.left);
      right = std::max(right, part.image->size().width - part.left);
      parts.push_back(part);
    }
    out.advance += upright ? style.px : text.advance;
  };
  const std::u32string text = decode(utf8);
  std::u32string lying;
  const auto flush = [&] {
    if (!lying.empty()) add(draw(encode(lying), style), false);
    lying.clear();
  };
  for (const std::u32string_view cluster : book_.clusters().in(text)) {
    if (out.advance > kLongestColumn) break;
    if (!isUpright(cluster.front())) {
      lying += cluster;
      continue;
    }
    flush();
    add(draw(encode(cluster), style), true);
  }
  flush();
  if (parts.empty() || out.axis + right <= 0) return out;
  const auto image = std::make_shared<Image>(
      geometry::Size{out.axis + right, std::min(out.advance + style.px / 4, kLongestColumn)}, Alpha::Premultiplied);
  for (const Part& part : parts) place(part, out.axis, *image);
  out.image = image;
  return out;
}

}  // namespace lobbyboard::graphics
