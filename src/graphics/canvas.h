#pragma once

#include <pixman.h>

#include <cstdint>
#include <memory>
#include <vector>

#include "geometry/rect.h"
#include "graphics/color.h"
#include "graphics/display_list.h"
#include "graphics/move.h"
#include "graphics/tint.h"

namespace lobbyboard::graphics {

/// Writable 32-bit XRGB pixels: memory of its own, or somebody's (a window's shared segment) that outlives it.
class Canvas {
 public:
  explicit Canvas(geometry::Size size);
  /// `stride` in bytes, a multiple of 4.
  Canvas(geometry::Size size, std::uint32_t* pixels, int stride);

  geometry::Size size() const { return size_; }
  int stride() const { return stride_; }
  const std::uint32_t* row(int y) const { return pixels_ + static_cast<std::ptrdiff_t>(y) * (stride_ / 4); }

  /// Paints what of the item lies inside `window`, which lies inside the canvas.
  void paint(const Item& item, const geometry::Rect& window);
  /// The same for an opaque item, with a veil over it; `tint` is the veil's.
  void paintVeiled(const Item& item, const geometry::Rect& window, const Item& veil, const Tint& tint);
  /// Moves what is inside the window; what comes in from outside it keeps its old pixels.
  void move(const Move& move);

 private:
  struct Unref {
    void operator()(pixman_image_t* image) const { pixman_image_unref(image); }
  };
  using Handle = std::unique_ptr<pixman_image_t, Unref>;

  std::uint32_t* mutableRow(int y) { return pixels_ + static_cast<std::ptrdiff_t>(y) * (stride_ / 4); }
  void fill(const Item& item, const geometry::Rect& seen);
  void copy(const Item& item, const geometry::Rect& seen);
  void blend(const Item& item, const geometry::Rect& seen);

  geometry::Size size_;
  std::vector<std::uint32_t> own_;
  std::uint32_t* pixels_;
  int stride_;
  Handle handle_;
};

}  // namespace lobbyboard::graphics
