#pragma once

#include "geometry/rect.h"
#include "geometry/scale.h"
#include "geometry/viewing.h"

namespace lobbyboard::geometry {

/// The kinds of room that a page is composed for.
enum class WallClass {
  Wide,      ///< 16:9 and the like, with room for a whole page: 1792 × 840 for its body
  Double,    ///< 32:9: two halves side by side
  Small,     ///< landscape with room for a few things in large type: 1024×512, 1280×720
  Portrait,  ///< taller than wide
  Ribbon,    ///< one line of cells, folded around a hall
};

/// What a wall gives to a page: one scale for everything on it, its class, and its room in pixels of the design. The
/// scale is the class's natural one, or a larger one where type would fall under the floor of viewing.h: then the room
/// is smaller and pages drop content. (Where a canvas is too small for even the least page, type does fall under the
/// floor.)
struct Wall {
  Wall(Size canvas, const Viewing& viewing);

  Scale scale;
  WallClass kind = WallClass::Wide;
  double width = 0, height = 0;  ///< pixels of the design
};

namespace wall_class {

// Sizes of type that pages use, in pixels of the design: nothing smaller than a caption, no sentence smaller than a
// body.
constexpr double kLeastBody = 30, kLeastCaption = 24;
constexpr double kRibbonHeight = 108;  ///< a ribbon is one table row high

inline WallClass shapeOf(Size canvas) {
  const double aspect = static_cast<double>(canvas.width) / canvas.height;
  if (aspect >= 9) return WallClass::Ribbon;
  if (aspect >= 2.6) return WallClass::Double;
  return aspect < 0.95 ? WallClass::Portrait : WallClass::Wide;
}

inline double naturalScale(Size canvas, WallClass shape) {
  switch (shape) {
    case WallClass::Ribbon:
      return canvas.height / kRibbonHeight;
    case WallClass::Double:
      return canvas.height / 1080.0;
    case WallClass::Portrait:
      return canvas.width / 1080.0;
    default:
      return std::min(canvas.width / 1920.0, canvas.height / 1080.0);
  }
}

/// The room without which there is no page at all.
inline Size leastRoom(WallClass shape) {
  switch (shape) {
    case WallClass::Ribbon:
      return {1000, 96};
    case WallClass::Double:
      return {1024, 256};
    case WallClass::Portrait:
      return {480, 640};
    default:
      return {512, 256};
  }
}

inline double factorFor(Size canvas, const Viewing& viewing) {
  const WallClass shape = shapeOf(canvas);
  const double asked =
      std::max(floorPx(TextRole::Body, viewing) / kLeastBody, floorPx(TextRole::Caption, viewing) / kLeastCaption);
  const Size least = leastRoom(shape);
  const double most =
      std::min(static_cast<double>(canvas.width) / least.width, static_cast<double>(canvas.height) / least.height);
  return std::min(std::max(naturalScale(canvas, shape), asked), most);
}

}  // namespace wall_class

inline Wall::Wall(Size canvas, const Viewing& viewing)
    : scale(wall_class::factorFor(canvas, viewing)),
      kind(wall_class::shapeOf(canvas)),
      width(canvas.width / scale.factor()),
      height(canvas.height / scale.factor()) {
  if (kind == WallClass::Wide && (width < 1500 || height < 880)) kind = WallClass::Small;
}

}  // namespace lobbyboard::geometry
