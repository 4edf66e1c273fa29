#include "pages/composition.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace lobbyboard::pages {

using geometry::Rect;

Box beside(std::vector<Box> boxes, double gap) { return {Box::Way::Beside, std::move(boxes), gap}; }
Box stacked(std::vector<Box> boxes, double gap) { return {Box::Way::Stacked, std::move(boxes), gap}; }

namespace {

struct Room {
  Extent width, height;
};

}  // namespace

std::vector<double> shareRoom(const std::vector<Extent>& items, double room) {
  std::vector<double> out;
  double rest = room, wishes = 0;
  int growing = 0;
  for (const Extent& item : items) {
    out.push_back(item.least);
    rest -= item.least;
    if (item.most < Extent::kAny)
      wishes += item.most - item.least;
    else
      ++growing;
  }
  if (rest <= 0) return out;
  const double granted = wishes > 0 ? std::min(1.0, rest / wishes) : 0;
  rest -= granted * wishes;
  for (std::size_t i = 0; i < items.size(); ++i)
    out[i] += items[i].most < Extent::kAny ? granted * (items[i].most - items[i].least) : rest / growing;
  return out;
}

/// Works in pixels of the design.
class Composer {
 public:
  explicit Composer(const Stage& stage) : px_(stage.scale()) {}

  double units(int pixels) const { return pixels / px_.factor(); }

  static Room roomOf(const Box& box) {
    if (box.way_ == Box::Way::Alone) return {box.part_.width, box.part_.height};
    const bool across = box.way_ == Box::Way::Beside;
    Extent along{0, 0}, over{0, 0};
    bool first = true;
    for (const Box* child : standing(box)) {
      const Room room = roomOf(*child);
      const Extent& a = across ? room.width : room.height;
      const Extent& o = across ? room.height : room.width;
      const double gap = first ? 0 : box.gap_;
      along = {along.least + gap + a.least, std::min(Extent::kAny, along.most + gap + a.most)};
      over = {std::max(over.least, o.least), std::max(over.most, o.most)};
      first = false;
    }
    return across ? Room{along, over} : Room{over, along};
  }

  /// Half a pixel of rounding is no reason to drop anything.
  bool fits(const Box& box, const Rect& pane) const {
    const Room room = roomOf(box);
    const double slack = 0.5 / px_.factor();
    return room.width.least <= units(pane.width) + slack && room.height.least <= units(pane.height) + slack;
  }

  /// Drops parts until the rest fits; the last part stays whatever its room.
  void fit(Box& box, const Rect& pane, std::vector<std::string>& dropped) const {
    while (!fits(box, pane)) {
      std::vector<Box*> parts;
      collect(box, parts);
      if (parts.size() < 2) return;
      Box* const victim = cheapest(box, pane, parts);
      victim->dropped_ = true;
      dropped.push_back(victim->part_.name);
    }
  }

  void hang(const Box& box, const Rect& area) const {
    if (box.way_ == Box::Way::Alone) {
      if (box.part_.hang && !area.empty()) box.part_.hang(area);
      return;
    }
    const bool across = box.way_ == Box::Way::Beside;
    const std::vector<const Box*> children = standing(box);
    if (children.empty()) return;
    std::vector<Extent> along;
    for (const Box* child : children) along.push_back(across ? roomOf(*child).width : roomOf(*child).height);
    const int gap = px_(box.gap_);
    const int gaps = gap * (static_cast<int>(children.size()) - 1);
    const std::vector<double> sizes = shareRoom(along, units((across ? area.width : area.height) - gaps));
    int at = across ? area.x : area.y;
    const int end = across ? area.right() : area.bottom();
    for (std::size_t i = 0; i < children.size(); ++i) {
      const Extent over = across ? roomOf(*children[i]).height : roomOf(*children[i]).width;
      const int size = std::min(px_(sizes[i]), end - at);
      const int breadth = across ? area.height : area.width;
      const int used = over.most < Extent::kAny ? std::min(breadth, px_(over.most)) : breadth;
      hang(*children[i], across ? Rect{at, area.y, size, used} : Rect{area.x, at, used, size});
      at += size + gap;
    }
  }

  static void collect(Box& box, std::vector<Box*>& out) {
    if (box.way_ == Box::Way::Alone && !box.dropped_) out.push_back(&box);
    for (Box& child : box.boxes_) collect(child, out);
  }
  static const Part& partOf(const Box& box) { return box.part_; }

 private:
  static bool empty(const Box& box) {
    if (box.way_ == Box::Way::Alone) return box.dropped_;
    return std::all_of(box.boxes_.begin(), box.boxes_.end(), empty);
  }
  static std::vector<const Box*> standing(const Box& box) {
    std::vector<const Box*> out;
    for (const Box& child : box.boxes_)
      if (!empty(child)) out.push_back(&child);
    return out;
  }
  /// Of the parts whose going helps, the one of the highest rank, the last of equals; of all parts where none helps
  /// alone.
  Box* cheapest(Box& box, const Rect& pane, const std::vector<Box*>& parts) const {
    const auto lack = [&] {
      const Room room = roomOf(box);
      return std::max(0.0, room.width.least - units(pane.width)) +
             std::max(0.0, room.height.least - units(pane.height));
    };
    const double before = lack();
    Box* helpful = nullptr;
    Box* any = nullptr;
    for (Box* part : parts) {
      if (!any || part->part_.rank >= any->part_.rank) any = part;
      part->dropped_ = true;
      const bool helps = lack() < before - 1e-6;
      part->dropped_ = false;
      if (helps && (!helpful || part->part_.rank >= helpful->part_.rank)) helpful = part;
    }
    return helpful ? helpful : any;
  }

  geometry::Scale px_;
};

namespace {

/// Parts that stand in one pane together; on a ribbon they share what is left of the cell as space between them.
Box together(const Stage& stage, const Layout& layout, const std::vector<Part>& parts, const Rect& pane) {
  constexpr double kLeast = 20, kMost = 120;
  std::vector<Box> boxes(parts.begin(), parts.end());
  if (layout.kind != geometry::WallClass::Ribbon) return stacked(std::move(boxes));
  double rest = pane.width / stage.scale().factor();
  for (const Part& part : parts) rest -= part.width.least;
  return beside(std::move(boxes), std::clamp(rest / static_cast<double>(parts.size()), kLeast, kMost));
}

/// Pane by pane; nothing when the panes do not hold all of them.
std::optional<std::vector<std::vector<Part>>> spread(const Stage& stage, const Composer& composer, const Layout& layout,
                                                     const std::vector<Part>& parts) {
  std::vector<std::vector<Part>> out(1);
  for (const Part& part : parts) {
    const auto fits = [&](const std::vector<Part>& some) {
      const Rect& pane = layout.panes[out.size() - 1];
      return composer.fits(together(stage, layout, some, pane), pane);
    };
    out.back().push_back(part);
    if (fits(out.back())) continue;
    out.back().pop_back();
    do {
      if (out.size() == layout.panes.size()) return std::nullopt;
      out.emplace_back();
    } while (!fits({part}));
    out.back().push_back(part);
  }
  return out;
}

}  // namespace

Composed arrange(const Stage& stage, const Layout& layout, std::vector<Box> boxes) {
  const Composer composer(stage);
  if (boxes.size() != layout.panes.size()) {
    std::vector<Box*> leaves;
    for (Box& box : boxes) Composer::collect(box, leaves);
    std::vector<Part> parts;
    for (const Box* leaf : leaves) parts.push_back(Composer::partOf(*leaf));
    return flow(stage, layout, parts);
  }
  Composed out;
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    composer.fit(boxes[i], layout.panes[i], out.dropped);
    composer.hang(boxes[i], layout.panes[i]);
  }
  out.panesTaken = boxes.size();
  return out;
}

Composed flow(const Stage& stage, const Layout& layout, const std::vector<Part>& wanted) {
  const Composer composer(stage);
  Composed out;
  std::vector<Part> parts = wanted;
  auto panes = spread(stage, composer, layout, parts);
  while (!panes && parts.size() > 1) {
    auto victim = parts.begin();
    for (auto part = parts.begin(); part != parts.end(); ++part)
      if (part->rank >= victim->rank) victim = part;
    out.dropped.push_back(victim->name);
    parts.erase(victim);
    panes = spread(stage, composer, layout, parts);
  }
  if (!panes) panes = {{parts}};  // the last part stays whatever its room
  for (std::size_t i = 0; i < panes->size(); ++i)
    if (!(*panes)[i].empty()) composer.hang(together(stage, layout, (*panes)[i], layout.panes[i]), layout.panes[i]);
  out.panesTaken = panes->size();
  return out;
}

bool flows(const Stage& stage, const Layout& layout, const std::vector<Part>& parts) {
  return spread(stage, Composer(stage), layout, parts).has_value();
}

}  // namespace lobbyboard::pages
