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
  for (const Rect& window : damage_.rects()) repaint(next, window, canvas);
  last_ = next;
  known_ = true;
  return damage_;
}

bool Compositor::shows(const DisplayList& list) const {
  if (!known_) return false;
  for (std::size_t depth = 0; depth < DisplayList::kDepths; ++depth)
    if (last_.layers()[depth].items() != list.layers()[depth].items()) return false;
  return true;
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

/// Pixels that a processor's own cache holds while one thing is painted over the other.
constexpr int kBand = 1 << 17;
constexpr int kFewestRows = 16;

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

constexpr auto kVeil = static_cast<std::size_t>(Depth::Veil);

/// The veil of the list, when there is one over all of the window and only opaque things below it from `start` on.
const Item* veilOver(const DisplayList& list, const Place& start, const Rect& window) {
  const auto& veils = list.layers()[kVeil].items();
  if (start.depth >= kVeil || veils.size() != 1 || veils[0].image || !veils[0].area.contains(window)) return nullptr;
  for (std::size_t depth = start.depth; depth < kVeil; ++depth) {
    const auto& items = list.layers()[depth].items();
    for (std::size_t i = depth == start.depth ? start.item : 0; i < items.size(); ++i)
      if (!items[i].opaque() && !intersection(items[i].area, window).empty()) return nullptr;
  }
  return veils.data();
}

/// Calls `take` with every item of the depths from `first` to before `end`, from `start` on.
template <typename Take>
void eachItem(const DisplayList& list, const Place& start, std::size_t first, std::size_t end, const Take& take) {
  for (std::size_t depth = std::max(start.depth, first); depth < end; ++depth) {
    const auto& items = list.layers()[depth].items();
    for (std::size_t i = depth == start.depth ? start.item : 0; i < items.size(); ++i) take(items[i]);
  }
}

Item groundIn(const Rect& window) { return {nullptr, 0, window, {}, 255}; }

}  // namespace

/// Band by band, so that what is painted over another thing finds it in the cache; behind a veil each thing is veiled
/// as it is painted, where that shows the same.
void Compositor::repaint(const DisplayList& list, const Rect& window, Canvas& canvas) {
  const int rows = std::max(kFewestRows, kBand / std::max(1, window.width));
  for (int y = window.y; y < window.bottom(); y += rows) {
    const Rect band{window.x, y, window.width, std::min(rows, window.bottom() - y)};
    const std::optional<Place> visible = lowestVisible(list, band);
    const Place start = visible.value_or(Place{});
    const Item* const veil = veilOver(list, start, band);
    if (!veil) {
      if (!visible) canvas.paint(groundIn(band), band);
      eachItem(list, start, 0, DisplayList::kDepths, [&](const Item& item) { canvas.paint(item, band); });
      continue;
    }
    if (!tint_ || tintColor_ != veil->color || tintOpacity_ != veil->opacity) {
      tint_.emplace(veil->color, veil->opacity);
      tintColor_ = veil->color;
      tintOpacity_ = veil->opacity;
    }
    if (!visible) canvas.paintVeiled(groundIn(band), band, *veil, *tint_);
    eachItem(list, start, 0, kVeil, [&](const Item& item) { canvas.paintVeiled(item, band, *veil, *tint_); });
    eachItem(list, start, kVeil + 1, DisplayList::kDepths, [&](const Item& item) { canvas.paint(item, band); });
  }
}

void paintAll(const DisplayList& list, const Rect& window, Canvas& canvas) {
  const std::optional<Place> visible = lowestVisible(list, window);
  if (!visible) canvas.paint(groundIn(window), window);
  eachItem(list, visible.value_or(Place{}), 0, DisplayList::kDepths,
           [&](const Item& item) { canvas.paint(item, window); });
}

}  // namespace lobbyboard::graphics
