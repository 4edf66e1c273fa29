#pragma once

#include "pictures/raster.h"

namespace lobbyboard::test {

/// A picture with edges, a gradient and a corner (upper left) of its own colour.
inline pictures::Raster painting(int width, int height) {
  pictures::Raster out(width, height);
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x) {
      auto pixel = out.row(y).subspan(static_cast<std::size_t>(x) * 3, 3);
      const bool corner = x < width / 4 && y < height / 4;
      pixel[0] = static_cast<std::uint8_t>(corner ? 250 : x * 255 / width);
      pixel[1] = static_cast<std::uint8_t>(corner ? 10 : y * 255 / height);
      pixel[2] = static_cast<std::uint8_t>(corner ? 10 : (x / 8 + y / 8) % 2 == 0 ? 40 : 200);
    }
  return out;
}

}  // namespace lobbyboard::test
