#include "graphics/png.h"

#include <cairo.h>

#include <cstring>
#include <memory>

namespace lobbyboard::graphics {
namespace {

struct Destroy {
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
  void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
};
using Surface = std::unique_ptr<cairo_surface_t, Destroy>;

/// cairo asks for a mutable pointer; the pixels are only read.
Surface reading(const Canvas& canvas) {
  auto* const pixels = reinterpret_cast<unsigned char*>(const_cast<std::uint32_t*>(canvas.row(0)));
  return Surface(cairo_image_surface_create_for_data(pixels, CAIRO_FORMAT_RGB24, canvas.size().width,
                                                     canvas.size().height, canvas.stride()));
}

/// A canvas with the pixels of an image surface.
Canvas copied(cairo_surface_t* surface) {
  cairo_surface_flush(surface);
  const geometry::Size size{cairo_image_surface_get_width(surface), cairo_image_surface_get_height(surface)};
  const int stride = cairo_image_surface_get_stride(surface);
  auto* const pixels = reinterpret_cast<std::uint32_t*>(cairo_image_surface_get_data(surface));
  const Canvas view(size, pixels, stride);
  Canvas out(size);
  const auto image = std::make_shared<Image>(size, Alpha::Opaque);
  for (int y = 0; y < size.height; ++y)
    for (int x = 0; x < size.width; ++x) image->row(y)[x] = 0xFF000000U | view.row(y)[x];
  out.paint({image, 0, {0, 0, size.width, size.height}, {}, 255}, {0, 0, size.width, size.height});
  return out;
}

}  // namespace

base::Result<void> writePng(const Canvas& canvas, const std::filesystem::path& file) {
  const cairo_status_t status = cairo_surface_write_to_png(reading(canvas).get(), file.c_str());
  if (status != CAIRO_STATUS_SUCCESS)
    return base::failure("cannot write " + file.string() + ": " + cairo_status_to_string(status));
  return {};
}

base::Result<Canvas> readPng(const std::filesystem::path& file) {
  const Surface surface(cairo_image_surface_create_from_png(file.c_str()));
  if (const cairo_status_t status = cairo_surface_status(surface.get()); status != CAIRO_STATUS_SUCCESS)
    return base::failure("cannot read " + file.string() + ": " + cairo_status_to_string(status));
  return copied(surface.get());
}

Canvas shrunk(const Canvas& canvas, geometry::Size size) {
  const Surface from = reading(canvas);
  const Surface to(cairo_image_surface_create(CAIRO_FORMAT_RGB24, size.width, size.height));
  const std::unique_ptr<cairo_t, Destroy> cairo(cairo_create(to.get()));
  cairo_scale(cairo.get(), static_cast<double>(size.width) / canvas.size().width,
              static_cast<double>(size.height) / canvas.size().height);
  cairo_set_source_surface(cairo.get(), from.get(), 0, 0);
  cairo_pattern_set_filter(cairo_get_source(cairo.get()), CAIRO_FILTER_BEST);
  cairo_paint(cairo.get());
  return copied(to.get());
}

}  // namespace lobbyboard::graphics
