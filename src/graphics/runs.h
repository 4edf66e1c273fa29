#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "geometry/rect.h"
#include "graphics/tint.h"

namespace lobbyboard::graphics {

/// Opaque pixels in few bytes: line by line as runs of one colour and stretches of many. A line that is like the one
/// above it is not kept again. Most of a table's row is its ground, so that it takes a small part of what the plain
/// pixels take, and copying it reads little: what is left is the writing.
class Runs {
 public:
  /// Nothing when they would take more than `most` bytes. `breathe` is called every few thousand pixels.
  static std::optional<Runs> of(const std::uint32_t* pixels, geometry::Size size, std::size_t most,
                                const std::function<void()>& breathe);

  /// Writes the part, which lies inside the picture, line after line; `stride` in pixels.
  void copy(const geometry::Rect& part, std::uint32_t* to, std::ptrdiff_t stride) const;
  /// The same behind a veil.
  void copy(const geometry::Rect& part, std::uint32_t* to, std::ptrdiff_t stride, const Tint& tint) const;
  std::size_t bytes() const { return (words_.size() + lines_.size()) * sizeof(std::uint32_t); }

 private:
  Runs() = default;
  void addLine(const std::uint32_t* pixels, std::size_t width);
  template <typename Write>
  void copyLines(const geometry::Rect& part, std::uint32_t* to, std::ptrdiff_t stride, const Write& write) const;

  /// A head says how many pixels follow: twice their number, and one more when all have the one colour behind it.
  std::vector<std::uint32_t> words_;
  std::vector<std::uint32_t> lines_;  ///< where each line begins
};

}  // namespace lobbyboard::graphics
