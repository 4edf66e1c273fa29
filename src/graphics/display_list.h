#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "graphics/color.h"
#include "graphics/image.h"

namespace lobbyboard::graphics {

/// One thing on the canvas: a piece of an image (or, without an image, a plain colour) at a place. A value.
struct Item {
  ImagePtr image;              ///< null: a fill
  Rgb color = 0;               ///< of a fill
  geometry::Rect area;         ///< where on the canvas; for an image, of the size of the piece
  geometry::Point source;      ///< upper left corner of the piece in the image
  std::uint8_t opacity = 255;  ///< of a fill; images carry their own

  bool opaque() const { return opacity == 255 && (!image || image->alpha() == Alpha::Opaque); }
  friend bool operator==(const Item&, const Item&) = default;
};

/// Items that stand still among themselves and move together behind a window: a hint that lets the next frame move what
/// is there instead of painting it again. None of them may reach out of the window.
struct Strip {
  geometry::Rect window;
  geometry::Point at;     ///< the strip's own origin on the canvas: what changes when it moves
  std::size_t first = 0;  ///< items first … last−1 of the layer
  std::size_t last = 0;
};

/// Items of one depth, painted in order.
class Layer {
 public:
  static constexpr std::size_t kMostStrips = 4;
  static constexpr std::size_t kUsual = 256;  ///< items; more than any page shows, so that no frame has to make room

  Layer() { items_.reserve(kUsual); }

  void clear() {
    items_.clear();
    strips_ = 0;
  }
  /// What is added until endStrip() belongs to a strip. More strips than kMostStrips are ordinary items.
  void beginStrip(const geometry::Rect& window, geometry::Point at);
  void endStrip();
  std::span<const Strip> strips() const { return {strip_.data(), strips_}; }

  void fill(const geometry::Rect& area, Rgb color, std::uint8_t opacity = 255);
  /// The whole image with its corner at `at`.
  void image(const ImagePtr& image, geometry::Point at);
  /// What of the image at `at` lies inside `window` (canvas coordinates).
  void image(const ImagePtr& image, geometry::Point at, const geometry::Rect& window);

  const std::vector<Item>& items() const { return items_; }

 private:
  std::vector<Item> items_;
  std::array<Strip, kMostStrips> strip_{};
  std::size_t strips_ = 0;
  bool open_ = false;
};

/// Depths of a frame, lowest first. What changes together stands in one layer, so that a clock's minute or a ticker's
/// step never touches the page.
enum class Depth : std::size_t { Ground, Body, Veil, Header, Rail, Footer };

/// A whole frame as values that can be compared.
class DisplayList {
 public:
  static constexpr std::size_t kDepths = 6;

  Layer& at(Depth depth) { return layers_[static_cast<std::size_t>(depth)]; }
  const std::array<Layer, kDepths>& layers() const { return layers_; }
  void clear() {
    for (Layer& layer : layers_) layer.clear();
  }

 private:
  std::array<Layer, kDepths> layers_;
};

}  // namespace lobbyboard::graphics
