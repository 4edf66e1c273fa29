#include "graphics/compositor.h"

#include <algorithm>
#include <optional>

#include "graphics/strip_move.h"

namespace lobbyboard::graphics {

using geometry::Rect;

const Damage& Compositor::compose(const DisplayList& next, Canvas& canvas) {
  damage_.clear();
  moves_ = 0;
  if (known_) {
    for (std::size_t depth = 0; depth < DisplayList::kDepths; ++depth) compare(depth, next);
  } else {
    damage_.addAll();
  }
  if (moving_ == Moving::InMemory)
    for (const Move& move : moves()) canvas.move(move);
  for (const Rect& window : damage_.rects()) paintAll(next, window, canvas);
  last_ = next;
  known_ = true;
  return damage_;
}

void Compositor::compare(std::size_t depth, const DisplayList& next) {
  const Layer& a = last_.layers()[depth];
  const Layer& b = next.layers()[depth];
  const std::span<const Item> was(a.items()), is(b.items());
  std::size_t x = 0, y = 0;  // compared so far
  for (std::size_t i = 0; i < std::min(a.strips().size(), b.strips().size()); ++i) {
    const auto move = moves_ < move_.size() ? moveOfStrip(last_, next, depth, i) : std::nullopt;
    if (!move) continue;
    const Strip& from = a.strips()[i];
    const Strip& to = b.strips()[i];
    compare(was.subspan(x, from.first - x), is.subspan(y, to.first - y));
    x = from.last;
    y = to.last;
    move_[moves_++] = *move;
    // What the move uncovers.
    const Rect window = move->window, kept = move->kept();
    damage_.add({window.x, window.y, window.width, kept.y - window.y});
    damage_.add({window.x, kept.bottom(), window.width, window.bottom() - kept.bottom()});
    damage_.add({window.x, kept.y, kept.x - window.x, kept.height});
    damage_.add({kept.right(), kept.y, window.right() - kept.right(), kept.height});
  }
  compare(was.subspan(x), is.subspan(y));
}

void Compositor::compare(std::span<const Item> a, std::span<const Item> b) {
  std::size_t front = 0;
  std::size_t back = 0;
  if (a.size() != b.size()) {
    const std::size_t shorter = std::min(a.size(), b.size());
    while (front < shorter && a[front] == b[front]) ++front;
    while (back < shorter - front && a[a.size() - 1 - back] == b[b.size() - 1 - back]) ++back;
    for (std::size_t i = front; i < a.size() - back; ++i) damage_.add(a[i].area);
    for (std::size_t i = front; i < b.size() - back; ++i) damage_.add(b[i].area);
    return;
  }
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (a[i] == b[i]) continue;
    damage_.add(a[i].area);
    damage_.add(b[i].area);
  }
}

namespace {

struct Place {
  std::size_t depth = 0;
  std::size_t item = 0;
};

/// Nothing below this item can be seen inside the window; nothing when the ground itself shows through.
std::optional<Place> lowestVisible(const DisplayList& list, const Rect& window) {
  for (std::size_t depth = DisplayList::kDepths; depth-- > 0;) {
    const auto& items = list.layers()[depth].items();
    for (std::size_t i = items.size(); i-- > 0;)
      if (items[i].opaque() && items[i].area.contains(window)) return Place{depth, i};
  }
  return std::nullopt;
}

}  // namespace

void paintAll(const DisplayList& list, const Rect& window, Canvas& canvas) {
  const std::optional<Place> visible = lowestVisible(list, window);
  if (!visible) canvas.paint(Item{nullptr, 0, window, {}, 255}, window);
  const Place start = visible.value_or(Place{});
  for (std::size_t depth = start.depth; depth < DisplayList::kDepths; ++depth) {
    const auto& items = list.layers()[depth].items();
    for (std::size_t i = depth == start.depth ? start.item : 0; i < items.size(); ++i) canvas.paint(items[i], window);
  }
}

}  // namespace lobbyboard::graphics
