#pragma once

#include <memory>
#include <span>
#include <string_view>

#include "graphics/color.h"
#include "graphics/image.h"
#include "graphics/typesetter.h"

typedef struct _cairo cairo_t;

namespace lobbyboard::graphics {

enum class Align { Left, Center, Right };

/// A stroke or an area whose colour runs from one end to the other.
struct Fade {
  Rgb color = 0;
  double from = 0;  ///< coverage 0…1 at the start
  double to = 1;    ///< coverage at the end
};

struct Corner {
  double x = 0;
  double y = 0;
};

/// Draws one image, then hands it over for good. Coordinates are pixels of that image; shapes are smoothed (cairo).
class Painter {
 public:
  /// A transparent image.
  Painter(Typesetter& typesetter, geometry::Size size);
  /// An opaque one on a plain ground.
  Painter(Typesetter& typesetter, geometry::Size size, Rgb ground);
  ~Painter();
  Painter(const Painter&) = delete;
  Painter& operator=(const Painter&) = delete;

  void rect(const geometry::Rect& area, Rgb color, double opacity = 1);
  void roundRect(const geometry::Rect& area, double radius, Rgb color);
  /// The border lies inside the area.
  void roundBorder(const geometry::Rect& area, double radius, double width, Rgb color);
  void disc(Corner center, double radius, Rgb color, double opacity = 1);
  void ring(Corner center, double radius, double width, Rgb color);
  /// Part of a ring, clockwise, in turns from 12 o'clock.
  void arc(Corner center, double radius, double width, double fromTurn, double toTurn, Rgb color);
  void polygon(std::span<const Corner> corners, Rgb color, double opacity = 1);
  void polyline(std::span<const Corner> corners, double width, Rgb color, double dash = 0, double gap = 0);
  void horizontalFade(const geometry::Rect& area, const Fade& fade);
  void verticalFade(std::span<const Corner> outline, double top, double bottom, const Fade& fade);

  /// Text on a baseline; `x` is its left edge, centre or right edge. Returns its advance.
  int text(std::string_view utf8, int x, int baseline, const TextStyle& style, Align align = Align::Left);
  /// Text downwards, as Typesetter::setVertical sets it: the middle of its letters at x = `axis`, its pen from `top`
  /// on.
  void column(std::string_view utf8, int axis, int top, const TextStyle& style);
  void image(const Image& image, int x, int y);

  Typesetter& typesetter() { return typesetter_; }
  geometry::Size size() const { return image_->size(); }
  /// The finished picture; the painter is done.
  ImagePtr finish();

 private:
  struct Destroy {
    void operator()(cairo_t* cairo) const;
  };
  Painter(Typesetter& typesetter, std::shared_ptr<Image> image);
  void ground(std::uint32_t pixel);
  void inscribe(std::string_view utf8, const TextStyle& style, const Image& glyphs, geometry::Point at);
  void source(Rgb color, double opacity);
  void trace(std::span<const Corner> corners);
  void outline(const geometry::Rect& area, double inset, double radius);

  Typesetter& typesetter_;
  std::shared_ptr<Image> image_;
  std::unique_ptr<cairo_t, Destroy> cairo_;
};

}  // namespace lobbyboard::graphics
