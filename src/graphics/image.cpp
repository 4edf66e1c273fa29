#include "graphics/image.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <stdexcept>

namespace lobbyboard::graphics {

Image::Image(geometry::Size size, Alpha alpha, Ground ground) : size_(size), alpha_(alpha) {
  if (size.width < 1 || size.height < 1 || size.width > 32767 || size.height > 32767)
    throw std::length_error("an image must be 1 to 32767 pixels wide and high");
  const std::size_t count = plainBytes() / sizeof(std::uint32_t);
  // Zeroed by the kernel page by page, when each is first touched: a large image costs nothing in one go.
  pixels_.reset(static_cast<std::uint32_t*>(std::calloc(count, sizeof(std::uint32_t))));
  if (!pixels_) throw std::bad_alloc();
  if (alpha == Alpha::Opaque && ground == Ground::Plain) std::fill_n(pixels_.get(), count, 0xFF000000U);
  handle_.reset(pixman_image_create_bits_no_clear(alpha == Alpha::Opaque ? PIXMAN_x8r8g8b8 : PIXMAN_a8r8g8b8,
                                                  size.width, size.height, pixels_.get(), size.width * 4));
  if (!handle_) throw std::bad_alloc();
}

void Image::refuse() { throw std::logic_error("the pixels of a packed image were asked for"); }

void Image::pack(const std::function<void()>& breathe) {
  if (packed() || alpha_ != Alpha::Opaque) return;
  runs_ = Runs::of(plain(), size_, plainBytes() / 2, breathe);
  if (!runs_) return;
  handle_.reset();
  pixels_.reset();
}

void Image::copy(const geometry::Rect& part, std::uint32_t* to, std::ptrdiff_t stride) const {
  if (runs_) {
    runs_->copy(part, to, stride);
    return;
  }
  const std::size_t bytes = static_cast<std::size_t>(part.width) * sizeof(std::uint32_t);
  for (int y = part.y; y < part.bottom(); ++y, to += stride) std::memcpy(to, row(y) + part.x, bytes);
}

}  // namespace lobbyboard::graphics
