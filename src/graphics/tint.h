#pragma once

#include <array>
#include <cstdint>

#include "graphics/color.h"

namespace lobbyboard::graphics {

/// What a veil of one colour makes of every opaque pixel: the same, bit by bit, as laying it over the pixel. Where a
/// picture is mostly ground, it is cheaper to veil each run of one colour than each pixel.
class Tint {
 public:
  Tint(Rgb color, std::uint8_t opacity);

  std::uint32_t of(std::uint32_t pixel) const {
    return red_[pixel >> 16U & 0xFFU] | green_[pixel >> 8U & 0xFFU] | blue_[pixel & 0xFFU];
  }

 private:
  using Channel = std::array<std::uint32_t, 256>;  ///< in its place within the pixel
  Channel red_{}, green_{}, blue_{};
};

}  // namespace lobbyboard::graphics
