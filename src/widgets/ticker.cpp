#include "widgets/ticker.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "geometry/baseline.h"

namespace lobbyboard::widgets {

using geometry::Rect;
using graphics::Fade;
using graphics::Painter;

namespace {

constexpr int kPieceSeconds = 8;
constexpr int kMostPieces = 60;
constexpr int kWidest = 16000;  ///< pixels of one strip; a longer line ends in an ellipsis

graphics::ImagePtr ramp(graphics::Typesetter& typesetter, geometry::Size size, const Fade& fade) {
  Painter painter(typesetter, size);
  painter.horizontalFade({0, 0, size.width, size.height}, fade);
  return painter.finish();
}

/// Pieces of the line, each drawn in a moment: cut after a space or between two ideographs, where nothing is shaped
/// across the cut.
std::vector<std::string_view> piecesOf(std::string_view line) {
  constexpr std::size_t kLeast = 24;  // bytes
  const auto ideograph = [&](std::size_t at) {
    const auto lead = static_cast<unsigned char>(line[at]);
    return lead >= 0xE4 && lead <= 0xE9;
  };
  std::vector<std::string_view> out;
  std::size_t begin = 0;
  for (std::size_t at = 3; at < line.size(); ++at) {
    if (at - begin < kLeast) continue;
    if (line[at - 1] != ' ' && !(ideograph(at) && ideograph(at - 3))) continue;
    out.push_back(line.substr(begin, at - begin));
    begin = at;
  }
  out.push_back(line.substr(begin));
  return out;
}

int lengthOf(graphics::Typesetter& typesetter, const std::vector<std::string_view>& pieces,
             const graphics::TextStyle& style) {
  int length = 0;
  for (const std::string_view piece : pieces) {
    typesetter.breathe();
    length += typesetter.width(piece, style.face, style.px);
  }
  return length;
}

/// A line that stands at the left of a strip.
graphics::ImagePtr stripOf(graphics::Typesetter& typesetter, std::string_view text, geometry::Size size,
                           const Ticker::Look& look) {
  Painter painter(typesetter, size, look.ground);
  painter.text(text, 0, geometry::baselineForWords(size.height / 2.0, look.style.px), look.style);
  return painter.finish();
}

}  // namespace

int Ticker::speed(int px, double hz) { return std::max(1, static_cast<int>(std::floor(4.5 * px / hz))); }

Ticker::Ticker(graphics::Typesetter& typesetter, std::string_view text, const Rect& window, const Look& look)
    : window_(window), speed_(speed(look.style.px, look.hz)) {
  if (text.empty() || window.empty()) return;
  std::string shortened;
  std::vector<std::string_view> pieces = piecesOf(text);
  int length = lengthOf(typesetter, pieces, look.style);
  if (length > window.width && look.way == Look::Way::Pieces) {
    pieceFrames_ = std::max<std::int64_t>(1, std::llround(kPieceSeconds * look.hz));
    for (const std::string& piece : typesetter.wrapped(text, look.style.face, look.style.px, window.width, kMostPieces))
      pieces_.push_back(stripOf(typesetter, piece, window.size(), look));
    return;
  }
  if (length > kWidest) {
    shortened = typesetter.fitted(text, look.style.face, look.style.px, kWidest);
    pieces = piecesOf(shortened);
    length = lengthOf(typesetter, pieces, look.style);
  }
  moves_ = length > window.width;
  period_ = moves_ ? length + 3 * look.style.px + look.ramp : window.width;
  Painter painter(typesetter, {period_, window.height}, look.ground);
  int x = moves_ ? look.ramp : 0;
  for (const std::string_view piece : pieces)
    x += painter.text(piece, x, geometry::baselineForWords(window.height / 2.0, look.style.px), look.style);
  strip_ = painter.finish();
  if (!moves_) return;
  leftRamp_ = ramp(typesetter, {look.ramp, window.height}, {look.ground, 1, 0});
  rightRamp_ = ramp(typesetter, {look.ramp, window.height}, {look.ground, 0, 1});
}

void Ticker::draw(std::int64_t frame, graphics::Layer& out) const {
  if (!pieces_.empty()) {
    const auto count = static_cast<std::int64_t>(pieces_.size());
    const std::int64_t turn = (frame >= 0 ? frame : 0) / pieceFrames_;
    out.image(pieces_[static_cast<std::size_t>(turn % count)], window_.origin());
    return;
  }
  if (!strip_) return;
  if (!moves_) {
    out.image(strip_, window_.origin(), window_);
    return;
  }
  const std::int64_t travelled = frame % period_ * speed_ % period_;
  const int offset = static_cast<int>(travelled < 0 ? travelled + period_ : travelled);
  for (int x = window_.x - offset; x < window_.right(); x += period_) out.image(strip_, {x, window_.y}, window_);
  out.image(leftRamp_, window_.origin());
  out.image(rightRamp_, {window_.right() - rightRamp_->size().width, window_.y});
}

}  // namespace lobbyboard::widgets
