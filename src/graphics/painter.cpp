#include "graphics/painter.h"

#include <cairo.h>

#include <algorithm>
#include <numbers>
#include <stdexcept>

namespace lobbyboard::graphics {

using geometry::Rect;

namespace {

constexpr std::size_t kWorthPacking = std::size_t{1} << 16;  ///< bytes

}  // namespace

void Painter::Destroy::operator()(cairo_t* cairo) const { cairo_destroy(cairo); }

Painter::Painter(Typesetter& typesetter, std::shared_ptr<Image> image)
    : typesetter_(typesetter), image_(std::move(image)) {
  const geometry::Size size = image_->size();
  cairo_surface_t* const surface =
      cairo_image_surface_create_for_data(reinterpret_cast<unsigned char*>(image_->row(0)),
                                          image_->alpha() == Alpha::Opaque ? CAIRO_FORMAT_RGB24 : CAIRO_FORMAT_ARGB32,
                                          size.width, size.height, size.width * 4);
  cairo_.reset(cairo_create(surface));
  cairo_surface_destroy(surface);
  if (cairo_status(cairo_.get()) != CAIRO_STATUS_SUCCESS)
    throw std::runtime_error(cairo_status_to_string(cairo_status(cairo_.get())));
}

Painter::Painter(Typesetter& typesetter, geometry::Size size)
    : Painter(typesetter, std::make_shared<Image>(size, Alpha::Premultiplied, Image::Ground::Unset)) {
  ground(0);
}

Painter::Painter(Typesetter& typesetter, geometry::Size size, Rgb ground)
    : Painter(typesetter, std::make_shared<Image>(size, Alpha::Opaque, Image::Ground::Unset)) {
  this->ground(0xFF000000U | ground);
}

/// Band by band: the first touch of its memory is the dearest part of a large image.
void Painter::ground(std::uint32_t pixel) {
  constexpr int kPixels = 1 << 15;
  const geometry::Size size = image_->size();
  const int band = std::max(1, kPixels / size.width);
  for (int y = 0; y < size.height; y += band) {
    typesetter_.breathe();
    const int rows = std::min(band, size.height - y);
    std::fill_n(image_->row(y), static_cast<std::ptrdiff_t>(rows) * size.width, pixel);
  }
  cairo_surface_mark_dirty(cairo_get_target(cairo_.get()));
}

Painter::~Painter() = default;

void Painter::source(Rgb color, double opacity) {
  typesetter_.breathe();
  cairo_set_source_rgba(cairo_.get(), red(color), green(color), blue(color), opacity);
}

void Painter::rect(const Rect& area, Rgb color, double opacity) {
  if (area.empty()) return;
  source(color, opacity);
  cairo_rectangle(cairo_.get(), area.x, area.y, area.width, area.height);
  cairo_fill(cairo_.get());
}

void Painter::outline(const Rect& area, double inset, double radius) {
  constexpr double kQuarter = std::numbers::pi / 2;
  const double left = area.x + inset;
  const double top = area.y + inset;
  const double right = area.right() - inset;
  const double bottom = area.bottom() - inset;
  const double r = std::clamp(radius - inset, 0.0, std::min(right - left, bottom - top) / 2);
  cairo_t* const c = cairo_.get();
  cairo_new_sub_path(c);
  cairo_arc(c, right - r, top + r, r, -kQuarter, 0);
  cairo_arc(c, right - r, bottom - r, r, 0, kQuarter);
  cairo_arc(c, left + r, bottom - r, r, kQuarter, 2 * kQuarter);
  cairo_arc(c, left + r, top + r, r, 2 * kQuarter, 3 * kQuarter);
  cairo_close_path(c);
}

void Painter::roundRect(const Rect& area, double radius, Rgb color) {
  if (area.empty()) return;
  source(color, 1);
  outline(area, 0, radius);
  cairo_fill(cairo_.get());
}

void Painter::roundBorder(const Rect& area, double radius, double width, Rgb color) {
  if (area.empty()) return;
  const double line = std::min<double>(width, std::min(area.width, area.height));
  source(color, 1);
  cairo_set_line_width(cairo_.get(), line);
  outline(area, line / 2, radius);
  cairo_stroke(cairo_.get());
}

void Painter::disc(Corner center, double radius, Rgb color, double opacity) {
  source(color, opacity);
  cairo_new_path(cairo_.get());
  cairo_arc(cairo_.get(), center.x, center.y, radius, 0, 2 * std::numbers::pi);
  cairo_fill(cairo_.get());
}

void Painter::ring(Corner center, double radius, double width, Rgb color) { arc(center, radius, width, 0, 1, color); }

void Painter::arc(Corner center, double radius, double width, double fromTurn, double toTurn, Rgb color) {
  constexpr double kTurn = 2 * std::numbers::pi;
  source(color, 1);
  cairo_set_line_width(cairo_.get(), width);
  cairo_set_line_cap(cairo_.get(), CAIRO_LINE_CAP_BUTT);
  cairo_new_path(cairo_.get());
  cairo_arc(cairo_.get(), center.x, center.y, radius, (fromTurn - 0.25) * kTurn, (toTurn - 0.25) * kTurn);
  cairo_stroke(cairo_.get());
}

void Painter::trace(std::span<const Corner> corners) {
  cairo_new_path(cairo_.get());
  for (const Corner& corner : corners) cairo_line_to(cairo_.get(), corner.x, corner.y);
}

void Painter::polygon(std::span<const Corner> corners, Rgb color, double opacity) {
  source(color, opacity);
  trace(corners);
  cairo_close_path(cairo_.get());
  cairo_fill(cairo_.get());
}

void Painter::polyline(std::span<const Corner> corners, double width, Rgb color, double dash, double gap) {
  source(color, 1);
  cairo_t* const c = cairo_.get();
  cairo_set_line_width(c, width);
  cairo_set_line_join(c, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_cap(c, dash > 0 ? CAIRO_LINE_CAP_BUTT : CAIRO_LINE_CAP_ROUND);
  const double dashes[] = {dash, gap};
  cairo_set_dash(c, dashes, dash > 0 ? 2 : 0, 0);
  trace(corners);
  cairo_stroke(c);
  cairo_set_dash(c, nullptr, 0, 0);
}

namespace {

void addStops(cairo_pattern_t* pattern, const Fade& fade) {
  cairo_pattern_add_color_stop_rgba(pattern, 0, red(fade.color), green(fade.color), blue(fade.color), fade.from);
  cairo_pattern_add_color_stop_rgba(pattern, 1, red(fade.color), green(fade.color), blue(fade.color), fade.to);
}

}  // namespace

void Painter::horizontalFade(const Rect& area, const Fade& fade) {
  if (area.empty()) return;
  typesetter_.breathe();
  cairo_pattern_t* const pattern = cairo_pattern_create_linear(area.x, 0, area.right(), 0);
  addStops(pattern, fade);
  cairo_set_source(cairo_.get(), pattern);
  cairo_rectangle(cairo_.get(), area.x, area.y, area.width, area.height);
  cairo_fill(cairo_.get());
  cairo_pattern_destroy(pattern);
}

void Painter::verticalFade(std::span<const Corner> corners, double top, double bottom, const Fade& fade) {
  typesetter_.breathe();
  cairo_pattern_t* const pattern = cairo_pattern_create_linear(0, top, 0, bottom);
  addStops(pattern, fade);
  cairo_set_source(cairo_.get(), pattern);
  trace(corners);
  cairo_close_path(cairo_.get());
  cairo_fill(cairo_.get());
  cairo_pattern_destroy(pattern);
}

int Painter::text(std::string_view utf8, int x, int baseline, const TextStyle& style, Align align) {
  const SetText set = typesetter_.set(utf8, style);
  const int left = align == Align::Left ? x : align == Align::Right ? x - set.advance : x - set.advance / 2;
  if (!set.image) return set.advance;
  const geometry::Point at{left, baseline - set.baseline};
  if (typesetter_.keepsInscriptions()) inscribe(utf8, style, *set.image, at);
  image(*set.image, at.x, at.y);
  return set.advance;
}

void Painter::column(std::string_view utf8, int axis, int top, const TextStyle& style) {
  const SetColumn set = typesetter_.setVertical(utf8, style);
  if (!set.image) return;
  const geometry::Point at{axis - set.axis, top};
  if (typesetter_.keepsInscriptions()) inscribe(utf8, style, *set.image, at);
  image(*set.image, at.x, at.y);
}

void Painter::inscribe(std::string_view utf8, const TextStyle& style, const Image& glyphs, geometry::Point at) {
  cairo_surface_flush(cairo_get_target(cairo_.get()));
  auto line = inscriptionOf(utf8, style, glyphs, at, *image_);
  if (!line) return;
  line->whole = typesetter_.wholeOf(utf8);
  image_->inscribe(std::move(*line));
}

void Painter::image(const Image& image, int x, int y) {
  for (Inscription line : image.inscriptions()) {
    line.ink.x += x;
    line.ink.y += y;
    image_->inscribe(std::move(line));
  }
  cairo_surface_flush(cairo_get_target(cairo_.get()));
  const geometry::Size size = image.size();
  if (image.packed()) {
    const Rect seen =
        geometry::intersection({x, y, size.width, size.height}, {0, 0, image_->size().width, image_->size().height});
    if (!seen.empty())
      image.copy({seen.x - x, seen.y - y, seen.width, seen.height}, image_->row(seen.y) + seen.x, image_->size().width);
  } else {
    pixman_image_composite32(PIXMAN_OP_OVER, image.handle(), nullptr, image_->handle(), 0, 0, 0, 0, x, y, size.width,
                             size.height);
  }
  cairo_surface_mark_dirty(cairo_get_target(cairo_.get()));
}

ImagePtr Painter::finish() {
  cairo_surface_flush(cairo_get_target(cairo_.get()));
  cairo_.reset();
  if (image_->bytes() >= kWorthPacking) image_->pack([this] { typesetter_.breathe(); });
  return std::move(image_);
}

}  // namespace lobbyboard::graphics
