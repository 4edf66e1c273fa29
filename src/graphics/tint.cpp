#include "graphics/tint.h"

#include "graphics/canvas.h"

namespace lobbyboard::graphics {

/// Learned from the canvas itself, from every grey that there is.
Tint::Tint(Rgb color, std::uint8_t opacity) {
  Channel greys{};
  for (std::uint32_t value = 0; value < greys.size(); ++value) greys[value] = 0xFF000000U | value * 0x010101U;
  Canvas canvas({static_cast<int>(greys.size()), 1}, greys.data(), static_cast<int>(greys.size()) * 4);
  const geometry::Rect all{0, 0, canvas.size().width, 1};
  canvas.paint({nullptr, color, all, {}, opacity}, all);
  for (std::size_t value = 0; value < greys.size(); ++value) {
    red_[value] = 0xFF000000U | (greys[value] & 0xFF0000U);
    green_[value] = greys[value] & 0xFF00U;
    blue_[value] = greys[value] & 0xFFU;
  }
}

}  // namespace lobbyboard::graphics
