#include "pages/board_table.h"

#include <algorithm>

#include "pages/board_row.h"
#include "pages/module.h"
#include "pages/turn_share.h"

namespace lobbyboard::pages {

using geometry::Rect;
using graphics::Face;

namespace {

constexpr std::size_t kMostRows = 9;
constexpr double kHead = 56, kLowHead = 44, kHeadType = 30;
constexpr double kGap = 32, kLaneGap = 64;
constexpr double kLowRoom = 400, kNoHead = 260;  ///< heights under which the heads are low, and dropped
constexpr double kSparing = 480;                 ///< under which rows rather go without second lines than take turns
constexpr double kAiry = 1.4;                    ///< rows in a portrait may stand farther apart

std::size_t ceilOf(std::size_t value, std::size_t by) { return (value + by - 1) / by; }

}  // namespace

std::size_t BoardTable::Plan::capacity() const {
  std::size_t out = 0;
  for (const Lane& lane : lanes) out += lane.most;
  return std::max<std::size_t>(1, out);
}

std::size_t BoardTable::Plan::screens(std::size_t rows) const {
  return std::max<std::size_t>(1, ceilOf(rows, capacity()));
}

double BoardTable::leastWidth(const BoardLook& look) const {
  double out = -kGap;
  for (const BoardColumn& column : rows_.columns) out += column.width.least * look.scale + kGap;
  return out;
}

BoardTable::Plan BoardTable::planWith(const BoardLook& look, const std::vector<Rect>& areas, int across) const {
  const geometry::Scale px = stage_.scale();
  Plan out;
  out.look = &look;
  double height = areas.front().height / px.factor();
  for (const Rect& area : areas) height = std::min(height, area.height / px.factor());
  const bool headed =
      std::any_of(rows_.columns.begin(), rows_.columns.end(), [](const auto& c) { return !c.head.empty(); });
  out.head = !headed || height < kNoHead ? 0 : height < kLowRoom ? kLowHead : kHead;
  for (const Rect& area : areas) {
    const double room = area.height / px.factor() - out.head;
    const std::size_t most =
        std::clamp<std::size_t>(static_cast<std::size_t>(std::max(0.0, room / look.least)), 1, kMostRows);
    const int width = (area.width - (across - 1) * px(kLaneGap)) / across;
    for (int i = 0; i < across; ++i)
      out.lanes.push_back({{area.x + i * (width + px(kLaneGap)), area.y, width, area.height}, most});
  }
  return out;
}

BoardTable::Plan BoardTable::plan(const std::vector<Rect>& areas) const {
  const double width = areas.front().width / stage_.scale().factor();
  const BoardLook& dense = kBoardLooks[2];
  for (const BoardLook* look : {&kBoardLooks[0], &kBoardLooks[1]}) {
    const Plan plan = planWith(*look, areas, 1);
    const bool narrow = leastWidth(*look) > width && leastWidth(*look) > leastWidth(dense);
    if (rows_.count <= plan.capacity() && plan.capacity() > 1 && !narrow) return plan;
  }
  Plan plan = planWith(dense, areas, 1);
  const Plan low = planWith(kBoardLooks[3], areas, 1);
  const bool spares = areas.front().height < stage_.scale()(kSparing) && low.capacity() >= rows_.count;
  if (plan.lanes.front().most < 3 || (rows_.count > plan.capacity() && spares)) return low;
  const int across = std::clamp(static_cast<int>((width + kLaneGap) / (leastWidth(dense) + kLaneGap)), 1, 2);
  return rows_.count > plan.capacity() && across > 1 ? planWith(dense, areas, across) : plan;
}

int BoardTable::screens(const std::vector<Rect>& areas) const {
  if (areas.empty()) return 1;
  return static_cast<int>(plan(areas).screens(rows_.count));
}

std::vector<PlacedColumn> BoardTable::place(const BoardLook& look, int width,
                                            const std::vector<std::vector<BoardCell>>& rows) const {
  const geometry::Scale px = stage_.scale();
  const double room = width / px.factor();
  const double gap = room < 640 ? kGap / 2 : kGap;
  std::vector<Extent> extents;
  std::vector<std::size_t> kept;
  std::vector<bool> over;
  for (std::size_t c = 0; c < rows_.columns.size(); ++c) {
    const BoardColumn& column = rows_.columns[c];
    int least = stage_.typesetter.width(column.head, Face::Regular, px(kHeadType));
    bool passes = false;
    for (const std::vector<BoardCell>& row : rows) {
      least = std::max(least, widthOf(stage_, look, row[c]));
      passes |= row[c].form == BoardCell::Form::Bar && row[c].share > 1;
    }
    const double needs = std::max(column.width.least * look.scale, (least + 1) / px.factor());
    extents.push_back({needs, std::max(needs, column.width.most * look.scale)});
    kept.push_back(c);
    over.push_back(passes);
  }
  const auto needed = [&] {
    double out = -gap;
    for (const std::size_t c : kept) out += extents[c].least + gap;
    return out;
  };
  while (kept.size() > 1 && needed() > room)
    kept.erase(std::max_element(kept.begin(), kept.end(), [&](std::size_t a, std::size_t b) {
      return rows_.columns[a].rank <= rows_.columns[b].rank;
    }));
  std::vector<Extent> asked;
  for (const std::size_t c : kept) asked.push_back(extents[c]);
  const std::vector<double> widths = shareRoom(asked, room - gap * static_cast<double>(kept.size() - 1));
  std::vector<PlacedColumn> out;
  double left = 0;
  for (std::size_t i = 0; i < kept.size(); ++i) {
    const int from = px(left);
    out.push_back(
        {kept[i], from, std::min(px(left + widths[i]), width) - from, rows_.columns[kept[i]].align, over[kept[i]]});
    left += widths[i] + gap;
  }
  return out;
}

void BoardTable::hangHead(Easel& easel, const Rect& area, const std::vector<PlacedColumn>& columns) const {
  easel.later([this, &easel, area, columns] {
    ModulePainter m(stage_, area);
    const double row = area.height / m.px().factor() / 2;
    for (const PlacedColumn& column : columns) {
      const int at = column.align == graphics::Align::Left    ? column.left
                     : column.align == graphics::Align::Right ? column.left + column.width
                                                              : column.left + column.width / 2;
      m.words(
          stage_.typesetter.fitted(rows_.columns[column.column].head, Face::Regular, m.px()(kHeadType), column.width),
          at, row, m.regular(kHeadType, stage_.theme.t2), column.align);
    }
    m.hang(easel);
  });
}

void BoardTable::hang(Easel& easel, const std::vector<Rect>& areas, int screen) const {
  if (areas.empty() || rows_.count == 0) return;
  const geometry::Scale px = stage_.scale();
  const Plan plan = this->plan(areas);
  const std::size_t screens = plan.screens(rows_.count);
  const std::size_t each = ceilOf(rows_.count, screens);
  const auto [first, last] = shareOfTurn(rows_.count, screens, static_cast<std::size_t>(screen));
  std::vector<std::vector<BoardCell>> cells;
  for (std::size_t i = first; i < last; ++i) cells.push_back(rows_.row(i));
  const std::size_t perLane = ceilOf(each, plan.lanes.size());
  const bool portrait = stage_.wall().kind == geometry::WallClass::Portrait;
  std::size_t next = 0;
  for (const Lane& lane : plan.lanes) {
    const std::size_t count = std::min({perLane, lane.most, cells.size() - next});
    if (count == 0) break;
    const std::vector<PlacedColumn> columns = place(*plan.look, lane.area.width, cells);
    const int head = px(plan.head);
    if (head > 0) hangHead(easel, {lane.area.x, lane.area.y, lane.area.width, head}, columns);
    const int pitch = std::min(
        (lane.area.height - head) / static_cast<int>(std::max<std::size_t>(1, screens > 1 ? lane.most : perLane)),
        px(plan.look->most * (portrait ? kAiry : 1)));
    for (std::size_t i = 0; i < count; ++i, ++next) {
      const Rect area{lane.area.x, lane.area.y + head + static_cast<int>(i) * pitch, lane.area.width, pitch};
      easel.later([this, &easel, area, columns, row = cells[next], look = plan.look] {
        hangBoardRow(stage_, easel, area, *look, columns, row);
      });
    }
  }
}

}  // namespace lobbyboard::pages
