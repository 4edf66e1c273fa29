#pragma once

#include <cstdint>

namespace lobbyboard::graphics {

/// An opaque sRGB colour, 0xRRGGBB.
using Rgb = std::uint32_t;

constexpr double red(Rgb c) { return static_cast<double>((c >> 16) & 0xFF) / 255.0; }
constexpr double green(Rgb c) { return static_cast<double>((c >> 8) & 0xFF) / 255.0; }
constexpr double blue(Rgb c) { return static_cast<double>(c & 0xFF) / 255.0; }

/// `over` laid on `under` with coverage 0…1, channel by channel, rounded.
constexpr Rgb mix(Rgb under, Rgb over, double coverage) {
  Rgb out = 0;
  for (int shift = 0; shift <= 16; shift += 8) {
    const double a = (under >> shift) & 0xFF;
    const double b = (over >> shift) & 0xFF;
    out |= static_cast<Rgb>(a + (b - a) * coverage + 0.5) << shift;
  }
  return out;
}

}  // namespace lobbyboard::graphics
