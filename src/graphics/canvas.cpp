#include "graphics/canvas.h"

#include <cstring>
#include <new>

namespace lobbyboard::graphics {

using geometry::Rect;

namespace {

/// One channel of a premultiplied colour, in pixman's 16 bits. Rounded to 8 bits as pixman rounds what lies below, so
/// that a veil of the ground's own colour leaves the ground as it is.
std::uint16_t channel(std::uint32_t value, unsigned opacity) {
  return static_cast<std::uint16_t>(((value & 0xFF) * opacity + 127) / 255 * 257);
}

/// Where in its image the seen part of an item comes from.
Rect partOf(const Item& item, const Rect& seen) {
  return {item.source.x + seen.x - item.area.x, item.source.y + seen.y - item.area.y, seen.width, seen.height};
}

}  // namespace

Canvas::Canvas(geometry::Size size)
    : size_(size),
      own_(static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height), 0xFF000000U),
      pixels_(own_.data()),
      stride_(size.width * 4),
      handle_(pixman_image_create_bits_no_clear(PIXMAN_x8r8g8b8, size.width, size.height, pixels_, stride_)) {
  if (!handle_) throw std::bad_alloc();
}

Canvas::Canvas(geometry::Size size, std::uint32_t* pixels, int stride)
    : size_(size),
      pixels_(pixels),
      stride_(stride),
      handle_(pixman_image_create_bits_no_clear(PIXMAN_x8r8g8b8, size.width, size.height, pixels, stride)) {
  if (!handle_) throw std::bad_alloc();
}

void Canvas::paint(const Item& item, const Rect& window) {
  const Rect seen = intersection(item.area, window);
  if (seen.empty()) return;
  if (!item.image)
    fill(item, seen);
  else if (item.opaque())
    copy(item, seen);
  else
    blend(item, seen);
}

void Canvas::paintVeiled(const Item& item, const Rect& window, const Item& veil, const Tint& tint) {
  const Rect seen = intersection(item.area, window);
  if (seen.empty()) return;
  const Runs* const runs = item.image ? item.image->runs() : nullptr;
  if (!item.image) {
    fill({nullptr, tint.of(item.color), seen, {}, 255}, seen);
  } else if (runs) {
    runs->copy(partOf(item, seen), mutableRow(seen.y) + seen.x, stride_ / 4, tint);
  } else {
    copy(item, seen);
    fill(veil, seen);
  }
}

void Canvas::move(const Move& move) {
  const Rect to = move.kept();
  const std::size_t bytes = static_cast<std::size_t>(to.width) * 4;
  // Rows in the order in which none is overwritten before it is read.
  for (int i = 0; i < to.height; ++i) {
    const int y = move.by.y > 0 ? to.bottom() - 1 - i : to.y + i;
    std::memmove(mutableRow(y) + to.x, row(y - move.by.y) + to.x - move.by.x, bytes);
  }
}

void Canvas::fill(const Item& item, const Rect& seen) {
  const std::uint32_t pixel = 0xFF000000U | item.color;
  if (item.opacity == 255) {
    pixman_fill(pixels_, stride_ / 4, 32, seen.x, seen.y, seen.width, seen.height, pixel);
    return;
  }
  const pixman_color_t veil = {channel(item.color >> 16, item.opacity), channel(item.color >> 8, item.opacity),
                               channel(item.color, item.opacity), static_cast<std::uint16_t>(item.opacity * 257)};
  const Handle solid(pixman_image_create_solid_fill(&veil));
  pixman_image_composite32(PIXMAN_OP_OVER, solid.get(), nullptr, handle_.get(), 0, 0, 0, 0, seen.x, seen.y, seen.width,
                           seen.height);
}

void Canvas::copy(const Item& item, const Rect& seen) {
  item.image->copy(partOf(item, seen), mutableRow(seen.y) + seen.x, stride_ / 4);
}

void Canvas::blend(const Item& item, const Rect& seen) {
  const int sourceX = item.source.x + seen.x - item.area.x;
  const int sourceY = item.source.y + seen.y - item.area.y;
  pixman_image_composite32(PIXMAN_OP_OVER, item.image->handle(), nullptr, handle_.get(), sourceX, sourceY, 0, 0, seen.x,
                           seen.y, seen.width, seen.height);
}

}  // namespace lobbyboard::graphics
