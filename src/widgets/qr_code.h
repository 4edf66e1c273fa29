#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "graphics/painter.h"

namespace lobbyboard::widgets {

/// A QR code as modules, dark and light, without its quiet zone.
class QrCode {
 public:
  /// Modules around the code that stay light.
  static constexpr int kQuiet = 4;

  /// Of a text with a middling correction of errors; nothing for an empty one, or one that no code can hold.
  static std::optional<QrCode> of(std::string_view text);

  int modules() const { return side_; }
  bool dark(int x, int y) const { return dark_[static_cast<std::size_t>(y * side_ + x)]; }
  /// Side of the whole plate, quiet zone included, with modules of so many pixels.
  int side(int modulePx) const { return (side_ + 2 * kQuiet) * modulePx; }

  /// Modules are whole pixels. The plate is of `light`, which should not be white: a lit field would outshine the page.
  void draw(graphics::Painter& painter, geometry::Point at, int modulePx, graphics::Rgb ink, graphics::Rgb light) const;

 private:
  QrCode(int side, std::vector<bool> dark) : side_(side), dark_(std::move(dark)) {}

  int side_;
  std::vector<bool> dark_;
};

}  // namespace lobbyboard::widgets
