#include "pages/progress.h"

#include <algorithm>

#include "geometry/baseline.h"
#include "pages/layout.h"

namespace lobbyboard::pages {

using geometry::Rect;
using graphics::Align;

namespace {

constexpr double kHeadHeight = 64, kLowHead = 40;
constexpr double kNarrow = 640;  ///< a pane less wide has no window of its own beside wider ones
constexpr double kPitch = 97;
// How long a screenful stands, its coming included.
constexpr int kCutFrames = 600;  ///< where the theme allows only cuts
constexpr int kStepFrames = 48 + 240;
constexpr int kFlipFrames = 480;
constexpr int kAheadSeconds = 4;  ///< rows that come in so soon are painted now

bool alignedRight(ColumnKind kind) {
  return kind == ColumnKind::Plan || kind == ColumnKind::Done || kind == ColumnKind::Total;
}

std::vector<std::size_t> visibleProjects(const Stage& stage, const model::Snapshot& snapshot) {
  constexpr std::size_t kBetweenBreaths = 512;
  std::vector<std::size_t> out;
  for (std::size_t i = 0; i < snapshot.projects.size(); ++i) {
    if (i % kBetweenBreaths == 0) stage.typesetter.breathe();
    if (!snapshot.projects[i].hidden) out.push_back(i);
  }
  return out;
}

}  // namespace

bool ProgressPage::hasContent(const Stage&, const Content& content, const config::PageEntry&) {
  return std::any_of(content.snapshot->projects.begin(), content.snapshot->projects.end(),
                     [](const model::Project& project) { return !project.hidden; });
}

ProgressPage::ProgressPage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn)
    : stage_(stage),
      content_(std::move(content)),
      order_(visibleProjects(stage_, *content_.snapshot)),
      turn_(turn.number) {
  const geometry::Scale px = stage_.scale();
  const Layout layout(stage_);
  openWindows(layout);
  columns_ = tableColumns(stage_, content_, windows_.front().width);
  motion_ = {.rows = static_cast<int>(order_.size()),
             .pitch = std::max(8, px(kPitch)),
             .windowHeight = windows_.front().height * static_cast<int>(windows_.size()),
             .rest = stage_.frames(90),
             .pixelsPerFrame = std::max(1, static_cast<int>(px.factor() * 60 / stage_.hz + 0.5)),
             .framesPerTurn = turn.frames};
  if (layout.kind == geometry::WallClass::Ribbon && motion_.moves()) motion_.jump = motion_.windowHeight;
  chooseTurnover(entry.text("motion", "scroll"));
  if (turn.continueAt)
    for (std::size_t row = 0; row < order_.size(); ++row)
      if (content_.snapshot->projects[order_[row]].code == turn.continueAt->code)
        motion_.shift =
            motion_.shiftFor(turn_, static_cast<std::int64_t>(row) * motion_.pitch + turn.continueAt->pixels);
  const MoneyWords money(stage_.strings, stage_.language, content_.snapshot->currency);
  heading_.title = stage_.strings["progress.title"];
  const bool annual = std::any_of(columns_.columns.begin(), columns_.columns.end(), [](const Column& c) {
    return c.kind == ColumnKind::Plan || c.kind == ColumnKind::Done;
  });
  heading_.subtitle = stage_.strings.format(
      "progress.subtitle",
      {std::to_string(order_.size()), money.unitName(annual ? columns_.annualUnit : columns_.totalUnit)});
  if (content_.rules.givesCards && columns_.columns.back().kind == ColumnKind::Badge)
    heading_.subtitle += stage_.strings["progress.key"];
}

void ProgressPage::chooseTurnover(const std::string& motion) {
  using Turnover = TableMotion::Turnover;
  motion_.glide = stage_.frames(motion_.glide);
  motion_.flipRow = stage_.frames(motion_.flipRow);
  motion_.flipStagger = std::max(1, stage_.frames(motion_.flipStagger));
  if (!stage_.moves()) {
    motion_.framesPerScreen = stage_.frames(kCutFrames);
  } else if (motion == "step") {
    motion_.framesPerScreen = stage_.frames(kStepFrames);
    motion_.turnover = Turnover::Glide;
  } else if (motion == "flip") {
    motion_.framesPerScreen = stage_.frames(kFlipFrames);
    motion_.turnover = Turnover::Flip;
  }
}

/// Windows of whole rows and one width, in as many panes as are wide enough.
void ProgressPage::openWindows(const Layout& layout) {
  const geometry::Scale px = stage_.scale();
  const int pitch = std::max(8, px(kPitch));
  const bool ribbon = layout.kind == geometry::WallClass::Ribbon;
  headHeight_ = ribbon ? 0 : px(layout.compact ? kLowHead : kHeadHeight);
  std::vector<Rect> panes = layout.panes;
  const bool anyWide =
      std::any_of(panes.begin(), panes.end(), [&](const Rect& pane) { return pane.width >= px(kNarrow); });
  if (anyWide) std::erase_if(panes, [&](const Rect& pane) { return pane.width < px(kNarrow); });
  int width = panes.front().width;
  for (const Rect& pane : panes) width = std::min(width, pane.width);
  for (const Rect& pane : panes) {
    const int height = std::max(1, (pane.height - headHeight_) / pitch) * pitch;
    const int top = ribbon ? pane.y + std::max(0, (pane.height - height) / 2) : pane.y + headHeight_;
    windows_.push_back({pane.x, top, width, std::min(height, pane.bottom() - top)});
  }
}

template <typename Take>
void ProgressPage::rowsAt(std::int64_t offset, Take take) const {
  const std::int64_t length = motion_.length();
  for (std::size_t i = 0; i < windows_.size(); ++i) {
    const Rect& window = windows_[i];
    std::int64_t from = offset + static_cast<std::int64_t>(i) * window.height;
    if (motion_.moves()) from %= length;
    for (std::int64_t start = -from; start < window.height; start += length) {
      const std::int64_t first = std::max<std::int64_t>(0, -start / motion_.pitch);
      for (std::int64_t row = first; row < motion_.rows; ++row) {
        const std::int64_t y = start + row * motion_.pitch;
        if (y >= window.height) break;
        take(Place{static_cast<std::size_t>(row), window.y + static_cast<int>(y), i});
      }
      if (!motion_.moves()) break;
    }
  }
}

/// Those that are seen now, and those that soon will be.
template <typename Take>
void ProgressPage::rowsNear(std::int64_t frame, Take take) const {
  const std::int64_t ahead = static_cast<std::int64_t>(stage_.hz) * kAheadSeconds;
  for (std::int64_t at = frame; at <= frame + ahead; at += std::max<std::int64_t>(1, ahead / 4)) {
    if (const auto flip = motion_.flip(turn_, at)) rowsAt(flip->from, take);
    rowsAt(motion_.offset(turn_, at), take);
  }
}

std::optional<std::size_t> ProgressPage::firstMissing(std::int64_t frame) const {
  std::optional<std::size_t> missing;
  rowsNear(frame, [&](const Place& place) {
    if (!missing && !rows_.contains(place.row)) missing = place.row;
  });
  return missing;
}

void ProgressPage::forgetFarRows(std::int64_t frame) {
  const std::size_t most = static_cast<std::size_t>(motion_.windowHeight / motion_.pitch) + 4;
  if (rows_.size() <= most) return;
  std::vector<std::size_t> seen;
  rowsNear(frame, [&](const Place& place) { seen.push_back(place.row); });
  std::erase_if(rows_, [&](const auto& kept) { return std::find(seen.begin(), seen.end(), kept.first) == seen.end(); });
}

bool ProgressPage::prepareNext(std::int64_t frame) {
  if (!rule_) {
    drawHead();
    return true;
  }
  if (!builder_) {
    const auto missing = firstMissing(frame);
    if (!missing) return false;
    forgetFarRows(frame);
    building_ = *missing;
    builder_ = std::make_unique<RowPainter>(
        stage_, content_, columns_, order_[building_], geometry::Size{windows_.front().width, motion_.pitch},
        building_ % 2 == 0 && headHeight_ > 0 ? RowPainter::Ground::Panel : RowPainter::Ground::Page);
    return true;
  }
  if (builder_->step()) return true;
  rows_[building_] = builder_->finish();
  builder_.reset();
  return true;
}

/// Above the fold the row that comes, below it the one that goes.
void ProgressPage::drawFlip(const TableMotion::Flip& flip, std::size_t window, graphics::Layer& body) const {
  const int lot = windows_[window].height / motion_.pitch;
  const auto each = [&](std::int64_t offset, bool coming) {
    rowsAt(offset, [&](const Place& place) {
      const auto row = rows_.find(place.row);
      if (place.window != window || row == rows_.end()) return;
      const Rect& area = windows_[window];
      const int index = static_cast<int>(window) * lot + (place.y - area.y) / motion_.pitch;
      const int fold = static_cast<int>(motion_.flipped(flip, index) * motion_.pitch + 0.5);
      const Rect part = coming ? Rect{area.x, place.y, area.width, fold}
                               : Rect{area.x, place.y + fold, area.width, motion_.pitch - fold};
      body.image(row->second, {area.x, place.y}, geometry::intersection(part, area));
    });
  };
  each(flip.from, false);
  each(flip.to, true);
}

void ProgressPage::draw(std::int64_t frame, graphics::Layer& body) const {
  if (headImage_)
    for (const Rect& window : windows_) body.image(headImage_, {window.x, window.y - headHeight_});
  const std::int64_t offset = motion_.offset(turn_, frame);
  const auto flip = motion_.flip(turn_, frame);
  const std::int64_t gap = static_cast<std::int64_t>(motion_.rows) * motion_.pitch + motion_.pitch / 2;
  for (std::size_t i = 0; i < windows_.size(); ++i) {
    const Rect& window = windows_[i];
    if (flip) {
      drawFlip(*flip, i, body);
      continue;
    }
    const std::int64_t from = (offset + static_cast<std::int64_t>(i) * window.height) % motion_.length();
    // Modulo the length: at the seam the origin jumps, and that one frame is painted whole.
    body.beginStrip(window, {window.x, window.y - static_cast<int>(from)});
    rowsAt(offset, [&](const Place& place) {
      if (place.window != i) return;
      if (const auto row = rows_.find(place.row); row != rows_.end())
        body.image(row->second, {window.x, place.y}, window);
    });
    if (motion_.moves()) {
      // The thin rule in the gap between the last row and the first.
      body.image(rule_, {window.x, static_cast<int>(window.y - from + gap)}, window);
      body.image(rule_, {window.x, static_cast<int>(window.y - from + gap - motion_.length())}, window);
    }
    body.endStrip();
  }
}

std::optional<RowAnchor> ProgressPage::anchorAt(std::int64_t frame) const {
  if (order_.empty()) return std::nullopt;
  const std::int64_t offset = motion_.offset(turn_, frame);
  const auto row = std::min<std::int64_t>(offset / motion_.pitch, motion_.rows - 1);
  return RowAnchor{content_.snapshot->projects[order_[static_cast<std::size_t>(row)]].code,
                   static_cast<int>(offset - row * motion_.pitch)};
}

void ProgressPage::drawHead() {
  const geometry::Scale px = stage_.scale();
  const int width = windows_.front().width;
  graphics::Painter rule(stage_.typesetter, {width, px.stroke(2)}, stage_.theme.line);
  rule_ = rule.finish();
  if (headHeight_ == 0) return;
  const bool low = headHeight_ < px(kHeadHeight);
  graphics::Painter painter(stage_.typesetter, {width, headHeight_}, stage_.theme.bg);
  const graphics::TextStyle style{graphics::Face::Regular, px(28), stage_.theme.t2};
  for (const Column& column : columns_.columns) {
    const bool right = alignedRight(column.kind);
    const bool centred = column.kind == ColumnKind::Badge;
    const int x = right ? column.left + column.width : centred ? column.left + (column.width + px(8)) / 2 : column.left;
    painter.text(column.head, x, geometry::baselineForWords(px(low ? 16 : 28), style.px), style,
                 right     ? Align::Right
                 : centred ? Align::Center
                           : Align::Left);
  }
  painter.rect({0, headHeight_ - px(low ? 4 : 8), width, px.stroke(2)}, stage_.theme.line);
  headImage_ = painter.finish();
}

}  // namespace lobbyboard::pages
