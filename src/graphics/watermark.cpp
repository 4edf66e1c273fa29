#include "graphics/watermark.h"

#include <cairo.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace lobbyboard::graphics {
namespace {

constexpr double kSlant = -0.32;  ///< radians
constexpr double kStrength = 0.22;

struct Destroy {
  void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
using Surface = std::unique_ptr<cairo_surface_t, Destroy>;

/// cairo only reads from it.
Surface surfaceOf(const Image& image) {
  auto* const pixels = reinterpret_cast<unsigned char*>(const_cast<std::uint32_t*>(image.row(0)));
  Surface out(cairo_image_surface_create_for_data(pixels, CAIRO_FORMAT_ARGB32, image.size().width, image.size().height,
                                                  image.size().width * 4));
  if (cairo_surface_status(out.get()) != CAIRO_STATUS_SUCCESS)
    throw std::runtime_error("cairo cannot draw on a picture");
  return out;
}

/// The word in rows over a field around the middle of the picture that covers it however it is turned.
void paintRows(cairo_t* cairo, geometry::Size picture, const SetText& word) {
  const double reach = std::hypot(picture.width, picture.height) / 2;
  const double across = word.advance * 1.9;
  const double down = word.image->size().height * 1.8;
  const Surface glyphs = surfaceOf(*word.image);
  cairo_translate(cairo, picture.width / 2.0, picture.height / 2.0);
  cairo_rotate(cairo, kSlant);
  const int rows = static_cast<int>(std::ceil(reach / down));
  const int columns = static_cast<int>(std::ceil(reach / across)) + 1;
  for (int row = -rows; row <= rows; ++row)
    for (int column = -columns; column <= columns; ++column) {
      const double x = column * across + (row % 2 != 0 ? across / 2 : 0) - word.advance / 2.0;
      cairo_set_source_surface(cairo, glyphs.get(), x, row * down - word.image->size().height / 2.0);
      cairo_paint_with_alpha(cairo, kStrength);
    }
}

}  // namespace

void stampWatermark(Canvas& canvas, Typesetter& typesetter, std::string_view word) {
  const geometry::Size size = canvas.size();
  const int px = std::max(16, std::min(size.width, size.height) / 7);
  const auto sheet = std::make_shared<Image>(size, Alpha::Premultiplied);
  // A dark copy a little aside keeps it legible on light plates.
  const int aside = std::max(1, px / 40);
  for (const auto& [color, shift] : {std::pair{Rgb{0x000000}, aside}, std::pair{Rgb{0xFFFFFF}, 0}}) {
    const SetText text = typesetter.set(word, {Face::Bold, px, color});
    if (!text.image) return;
    const Surface surface = surfaceOf(*sheet);
    const std::unique_ptr<cairo_t, Destroy> cairo(cairo_create(surface.get()));
    cairo_translate(cairo.get(), shift, shift);
    paintRows(cairo.get(), size, text);
    cairo_surface_flush(surface.get());
  }
  const geometry::Rect all{0, 0, size.width, size.height};
  canvas.paint({sheet, 0, all, {}, 255}, all);
}

}  // namespace lobbyboard::graphics
