#include "lint/picture_level.h"

#include <array>
#include <cstdint>

#include "base/contrast.h"

namespace lobbyboard::lint {

double pictureLevel(const graphics::Canvas& canvas) {
  using Histogram = std::array<std::uint64_t, 256>;
  Histogram red{}, green{}, blue{};
  for (int y = 0; y < canvas.size().height; ++y) {
    const std::uint32_t* const row = canvas.row(y);
    for (int x = 0; x < canvas.size().width; ++x) {
      ++red[(row[x] >> 16) & 0xFF];
      ++green[(row[x] >> 8) & 0xFF];
      ++blue[row[x] & 0xFF];
    }
  }
  double sum = 0;
  for (unsigned level = 0; level < 256; ++level)
    sum += base::linearLight(level) *
           (0.2126 * static_cast<double>(red[level]) + 0.7152 * static_cast<double>(green[level]) +
            0.0722 * static_cast<double>(blue[level]));
  return sum / (static_cast<double>(canvas.size().width) * canvas.size().height);
}

}  // namespace lobbyboard::lint
