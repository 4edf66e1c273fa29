#pragma once

#include <pixman.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "geometry/rect.h"
#include "graphics/inscription.h"
#include "graphics/runs.h"

namespace lobbyboard::graphics {

enum class Alpha { Opaque, Premultiplied };

/// 32-bit pixels, row by row without padding, in memory order of the machine: 0xAARRGGBB premultiplied, or 0xFFRRGGBB.
/// Filled once by a Painter, then shared as `ImagePtr` and never changed again. Large opaque ones are packed before
/// they are shared: copy() gives their pixels, row() and handle() no longer do.
class Image {
 public:
  /// What the pixels are at first.
  enum class Ground { Plain, Unset };
  /// Plain is transparent, or opaque black; an unset one must be filled whole before anything else. Throws
  /// std::bad_alloc; both sides at least 1 and at most 32767.
  Image(geometry::Size size, Alpha alpha, Ground ground = Ground::Plain);

  geometry::Size size() const { return size_; }
  Alpha alpha() const { return alpha_; }
  /// Of memory, as the pixels are kept now.
  std::size_t bytes() const { return runs_ ? runs_->bytes() : plainBytes(); }
  /// Throws std::logic_error when the image is packed.
  const std::uint32_t* row(int y) const { return plain() + offset(y); }
  std::uint32_t* row(int y) { return plain() + offset(y); }
  /// For reading by pixman, which asks for a mutable handle. Null when the image is packed.
  pixman_image_t* handle() const { return handle_.get(); }

  /// Keeps the pixels as Runs where that saves half of them or more: worth it for opaque images that are only copied.
  void pack(const std::function<void()>& breathe);
  bool packed() const { return runs_.has_value(); }
  /// Writes a part, which lies inside the image, line after line; `stride` in pixels.
  void copy(const geometry::Rect& part, std::uint32_t* to, std::ptrdiff_t stride) const;
  /// What it is packed into; null when it is not.
  const Runs* runs() const { return runs_ ? &*runs_ : nullptr; }

  /// The lines of text on it, in the order in which they were written; none unless they are kept (see Typesetter).
  std::span<const Inscription> inscriptions() const { return inscriptions_; }
  void inscribe(Inscription line) { inscriptions_.push_back(std::move(line)); }

 private:
  struct Free {
    void operator()(std::uint32_t* pixels) const { std::free(pixels); }
  };
  struct Unref {
    void operator()(pixman_image_t* image) const { pixman_image_unref(image); }
  };
  std::size_t offset(int y) const { return static_cast<std::size_t>(y) * static_cast<std::size_t>(size_.width); }

  std::size_t plainBytes() const {
    return static_cast<std::size_t>(size_.width) * static_cast<std::size_t>(size_.height) * sizeof(std::uint32_t);
  }
  std::uint32_t* plain() const {
    if (!pixels_) refuse();
    return pixels_.get();
  }
  [[noreturn]] static void refuse();

  geometry::Size size_;
  Alpha alpha_;
  std::unique_ptr<std::uint32_t[], Free> pixels_;
  std::optional<Runs> runs_;  ///< in place of the pixels
  std::unique_ptr<pixman_image_t, Unref> handle_;
  std::vector<Inscription> inscriptions_;
};

using ImagePtr = std::shared_ptr<const Image>;

}  // namespace lobbyboard::graphics
