#include "graphics/strip_move.h"

namespace lobbyboard::graphics {

using geometry::Point;
using geometry::Rect;

namespace {

Rect shifted(const Rect& area, Point by) { return {area.x + by.x, area.y + by.y, area.width, area.height}; }

/// Items of a strip as they stand inside a window, after a shift.
class Seen {
 public:
  Seen(const Layer& layer, const Strip& strip, Point by, const Rect& window)
      : items_(layer.items()), next_(strip.first), last_(strip.last), by_(by), window_(window) {}

  struct Piece {
    const Item* item = nullptr;
    Rect area;
    Point source;
  };
  /// The next one that can be seen; null at the end.
  Piece next() {
    while (next_ < last_) {
      const Item& item = items_[next_++];
      const Rect whole = shifted(item.area, by_);
      const Rect area = intersection(whole, window_);
      if (!area.empty()) return {&item, area, {item.source.x + area.x - whole.x, item.source.y + area.y - whole.y}};
    }
    return {};
  }

 private:
  const std::vector<Item>& items_;
  std::size_t next_, last_;
  Point by_;
  Rect window_;
};

bool samePixels(const Seen::Piece& a, const Seen::Piece& b) {
  if (!a.item || !b.item) return a.item == b.item;
  return a.item->image == b.item->image && a.item->color == b.item->color && a.item->opacity == b.item->opacity &&
         a.area == b.area && (!a.item->image || a.source == b.source);
}

bool sameStrip(const Layer& last, const Strip& a, const Layer& next, const Strip& b, const Move& move) {
  Seen before(last, a, move.by, move.kept());
  Seen after(next, b, {}, move.kept());
  while (true) {
    const Seen::Piece x = before.next();
    const Seen::Piece y = after.next();
    if (!samePixels(x, y)) return false;
    if (!x.item) return true;
  }
}

/// The plain colour that the strip lies on: it looks the same wherever it is moved. Nothing when something else shows
/// through, or when anything lies over the strip.
std::optional<Rgb> groundOf(const DisplayList& list, std::size_t depth, const Strip& strip) {
  Rgb ground = 0;  // what a canvas is under all items
  for (std::size_t d = 0; d < DisplayList::kDepths; ++d) {
    const auto& items = list.layers()[d].items();
    for (std::size_t i = 0; i < items.size(); ++i) {
      const Item& item = items[i];
      if (d == depth && i >= strip.first && i < strip.last) continue;
      if (intersection(item.area, strip.window).empty()) continue;
      const bool below = d < depth || (d == depth && i < strip.first);
      if (!below || item.image || !item.opaque() || !item.area.contains(strip.window)) return std::nullopt;
      ground = item.color;
    }
  }
  return ground;
}

}  // namespace

std::optional<Move> moveOfStrip(const DisplayList& last, const DisplayList& next, std::size_t depth,
                                std::size_t index) {
  const Layer& x = last.layers()[depth];
  const Layer& y = next.layers()[depth];
  if (index >= x.strips().size() || index >= y.strips().size()) return std::nullopt;
  const Strip& a = x.strips()[index];
  const Strip& b = y.strips()[index];
  const Move move{b.window, {b.at.x - a.at.x, b.at.y - a.at.y}};
  if (a.window != b.window || move.by == Point{}) return std::nullopt;
  if (move.kept().area() * 2 < b.window.area()) return std::nullopt;
  const std::optional<Rgb> ground = groundOf(last, depth, a);
  if (!ground || ground != groundOf(next, depth, b)) return std::nullopt;
  if (!sameStrip(x, a, y, b, move)) return std::nullopt;
  return move;
}

}  // namespace lobbyboard::graphics
