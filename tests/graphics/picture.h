#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "graphics/canvas.h"
#include "graphics/image.h"

namespace lobbyboard::test {

/// A tiny picture as it looks: one letter for each pixel.
using Letters = std::vector<std::string>;

/// The pixels that letters stand for, as 0xAARRGGBB premultiplied.
inline const std::vector<std::pair<char, std::uint32_t>>& alphabet() {
  static const std::vector<std::pair<char, std::uint32_t>> kAlphabet = {
      {'.', 0xFF000000U}, {'W', 0xFFFFFFFFU}, {'R', 0xFFFF0000U}, {'G', 0xFF00FF00U}, {'B', 0xFF0000FFU},
      {'r', 0x80800000U}, {'w', 0x80808080U}, {' ', 0x00000000U}, {'n', 0xFF80007FU}, {'g', 0xFF808080U}};
  return kAlphabet;
}

inline std::uint32_t pixelOf(char letter) {
  for (const auto& [known, pixel] : alphabet())
    if (known == letter) return pixel;
  return 0;
}

inline char letterOf(std::uint32_t pixel) {
  for (const auto& [letter, known] : alphabet())
    if (known == pixel) return letter;
  return '?';
}

inline graphics::ImagePtr imageOf(const Letters& rows, graphics::Alpha alpha) {
  const geometry::Size size{static_cast<int>(rows.front().size()), static_cast<int>(rows.size())};
  const auto image = std::make_shared<graphics::Image>(size, alpha);
  for (int y = 0; y < size.height; ++y)
    for (int x = 0; x < size.width; ++x)
      image->row(y)[x] = pixelOf(rows[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)]);
  return image;
}

/// Of a Canvas or of an Image.
template <typename Pixels>
Letters lettersOf(const Pixels& pixels) {
  Letters out;
  for (int y = 0; y < pixels.size().height; ++y) {
    out.emplace_back();
    for (int x = 0; x < pixels.size().width; ++x) out.back() += letterOf(pixels.row(y)[x]);
  }
  return out;
}

inline geometry::Rect all(const graphics::Canvas& canvas) { return {0, 0, canvas.size().width, canvas.size().height}; }

/// The number of pixels whose colour differs; −1 for pictures of different sizes.
inline long differences(const graphics::Canvas& a, const graphics::Canvas& b) {
  if (a.size() != b.size()) return -1;
  long count = 0;
  for (int y = 0; y < a.size().height; ++y)
    for (int x = 0; x < a.size().width; ++x) count += a.row(y)[x] != b.row(y)[x] ? 1 : 0;
  return count;
}

/// The image with all its pixels at hand, whether it is packed or not.
inline graphics::Image plain(const graphics::Image& image) {
  graphics::Image out(image.size(), image.alpha());
  image.copy({0, 0, image.size().width, image.size().height}, out.row(0), image.size().width);
  return out;
}

/// The smallest rectangle around everything that is not transparent.
inline geometry::Rect inkOf(const graphics::Image& image) {
  geometry::Rect ink;
  for (int y = 0; y < image.size().height; ++y)
    for (int x = 0; x < image.size().width; ++x)
      if ((image.row(y)[x] >> 24) != 0) ink = geometry::around(ink, {x, y, 1, 1});
  return ink;
}

}  // namespace lobbyboard::test
