#include <algorithm>

#include "graphics/typesetter.h"
#include "graphics/utf8.h"

namespace lobbyboard::graphics {
namespace {

/// Stands upright in a column: ideographs, kana and what is as wide as they are.
constexpr bool isUpright(char32_t c) {
  return (c >= 0x2E80 && c < 0xA000) || (c >= 0xF900 && c < 0xFB00) || (c >= 0xFF00 && c < 0xFF61) ||
         (c >= 0x20000 && c < 0x40000);
}

/// A picture, turned by a quarter clockwise: its left edge comes to the top.
std::shared_ptr<Image> turned(const Image& line) {
  const geometry::Size size = line.size();
  const auto out = std::make_shared<Image>(geometry::Size{size.height, size.width}, Alpha::Premultiplied);
  for (int y = 0; y < size.height; ++y)
    for (int x = 0; x < size.width; ++x) out->row(x)[size.height - 1 - y] = line.row(y)[x];
  return out;
}

}  // namespace

SetColumn Typesetter::setVertical(std::string_view utf8, const TextStyle& style) {
  const SetText line = draw(utf8, style);
  if (!line.image) return {};
  return {turned(*line.image), line.image->size().height - line.baseline, line.advance};
}

}  // namespace lobbyboard::graphics
