#include "lint/standing_text.h"

#include <algorithm>

namespace lobbyboard::lint {

using geometry::Rect;
using graphics::Depth;
using graphics::DisplayList;
using graphics::Item;

namespace {

constexpr std::uint32_t kVisible = 64;  ///< coverage from which a picture hides what lies under it, of 255

/// Does the item show this very place of this very picture somewhere, as it did before?
bool standsIn(const graphics::Layer& layer, const Item& item) {
  return std::any_of(layer.items().begin(), layer.items().end(), [&](const Item& other) {
    return other.image == item.image && other.area.x - other.source.x == item.area.x - item.source.x &&
           other.area.y - other.source.y == item.area.y - item.source.y;
  });
}

/// How much of the place the item hides.
enum class Hides { Nothing, Part, All };

Hides hides(const Item& item, const Rect& place) {
  const Rect shared = intersection(item.area, place);
  if (shared.empty()) return Hides::Nothing;
  if (item.opaque()) return item.area.contains(place) ? Hides::All : Hides::Part;
  if (!item.image) return Hides::Nothing;  // the veil
  for (int y = shared.y; y < shared.bottom(); ++y) {
    const std::uint32_t* const row = item.image->row(y - item.area.y + item.source.y);
    for (int x = shared.x; x < shared.right(); ++x)
      if (row[x - item.area.x + item.source.x] >> 24 >= kVisible) return Hides::Part;
  }
  return Hides::Nothing;
}

struct Place {
  std::size_t depth = 0;
  std::size_t item = 0;
};

/// What the items painted after the one at `from` do to the place.
Hides hiddenLater(const DisplayList& list, const Place& from, const Rect& place) {
  Hides worst = Hides::Nothing;
  for (std::size_t depth = from.depth; depth < DisplayList::kDepths; ++depth) {
    const auto& items = list.layers()[depth].items();
    for (std::size_t i = depth == from.depth ? from.item + 1 : 0; i < items.size(); ++i) {
      const Hides now = hides(items[i], place);
      if (now == Hides::All) return now;
      if (now == Hides::Part) worst = now;
    }
  }
  return worst;
}

void addTextsOf(const Item& item, const Place& place, const DisplayList& list, const DisplayList& next,
                geometry::Size canvas, std::vector<StandingText>& out) {
  const Rect window = intersection(item.area, {0, 0, canvas.width, canvas.height});
  const bool moves = !standsIn(next.layers()[place.depth], item);
  for (const graphics::Inscription& line : item.image->inscriptions()) {
    StandingText text{line, static_cast<Depth>(place.depth), line.ink, {}, false, moves};
    text.ink.x += item.area.x - item.source.x;
    text.ink.y += item.area.y - item.source.y;
    text.seen = intersection(text.ink, window);
    // A piece of a picture that shows none of the line is no sight of it; a line off the canvas altogether is.
    const bool offered = !intersection(text.ink, item.area).empty();
    const bool whole = item.area.size() == item.image->size();
    if (!offered && !whole) continue;
    const Hides hidden = text.seen.empty() ? Hides::Nothing : hiddenLater(list, place, text.seen);
    if (hidden == Hides::All) continue;
    text.covered = hidden == Hides::Part;
    out.push_back(std::move(text));
  }
}

}  // namespace

std::vector<StandingText> textsOn(const DisplayList& list, const DisplayList& next, geometry::Size canvas) {
  std::vector<StandingText> out;
  for (std::size_t depth = 0; depth < DisplayList::kDepths; ++depth) {
    const auto& items = list.layers()[depth].items();
    for (std::size_t i = 0; i < items.size(); ++i)
      if (items[i].image && !items[i].image->inscriptions().empty())
        addTextsOf(items[i], {depth, i}, list, next, canvas, out);
  }
  return out;
}

}  // namespace lobbyboard::lint
