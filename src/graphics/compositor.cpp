#include "graphics/compositor.h"

#include <algorithm>
#include <optional>

namespace lobbyboard::graphics {

using geometry::Rect;

const Damage& Compositor::compose(const DisplayList& next, Canvas& canvas) {
  damage_.clear();
  if (known_) {
    for (std::size_t depth = 0; depth < DisplayList::kDepths; ++depth)
      compare(last_.layers()[depth], next.layers()[depth]);
  } else {
    damage_.addAll();
  }
  for (const Rect& window : damage_.rects()) paintAll(next, window, canvas);
  last_ = next;
  known_ = true;
  return damage_;
}

void Compositor::compare(const Layer& last, const Layer& next) {
  const auto& a = last.items();
  const auto& b = next.items();
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
