#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace lobbyboard::pictures {

/// Pixels of three bytes (red, green, blue), row by row without padding.
struct Raster {
  int width = 0, height = 0;
  std::vector<std::uint8_t> rgb;

  Raster() = default;
  Raster(int w, int h) : width(w), height(h), rgb(static_cast<std::size_t>(w) * static_cast<std::size_t>(h) * 3) {}

  std::size_t stride() const { return static_cast<std::size_t>(width) * 3; }
  std::span<std::uint8_t> row(int y) {
    return std::span(rgb).subspan(static_cast<std::size_t>(y) * stride(), stride());
  }
  std::span<const std::uint8_t> row(int y) const {
    return std::span(rgb).subspan(static_cast<std::size_t>(y) * stride(), stride());
  }
  friend bool operator==(const Raster&, const Raster&) = default;
};

/// The size of a picture, in pixels.
struct Extent {
  int width = 0, height = 0;
  friend bool operator==(const Extent&, const Extent&) = default;
};

}  // namespace lobbyboard::pictures
