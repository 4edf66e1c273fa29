#include "pages/progress.h"

#include <algorithm>

#include "geometry/baseline.h"
#include "pages/layout.h"

namespace lobbyboard::pages {

using geometry::Rect;
using graphics::Align;

namespace {

constexpr double kHeadHeight = 64;
constexpr double kPitch = 97;
constexpr int kScreenFrames = 600;  ///< that a screenful stands where the theme allows only cuts
constexpr int kAheadSeconds = 4;  ///< rows that come in so soon are painted now

bool alignedRight(ColumnKind kind) {
  return kind == ColumnKind::Plan || kind == ColumnKind::Done || kind == ColumnKind::Total;
}

std::vector<std::size_t> visibleProjects(const model::Snapshot& snapshot) {
  std::vector<std::size_t> out;
  for (std::size_t i = 0; i < snapshot.projects.size(); ++i)
    if (!snapshot.projects[i].hidden) out.push_back(i);
  return out;
}

}  // namespace

bool ProgressPage::hasContent(const Content& content) {
  return std::any_of(content.snapshot->projects.begin(), content.snapshot->projects.end(),
                     [](const model::Project& project) { return !project.hidden; });
}

ProgressPage::ProgressPage(const Stage& stage, Content content, const config::PageEntry&, const Turn& turn)
    : stage_(stage), content_(std::move(content)), order_(visibleProjects(*content_.snapshot)), turn_(turn.number) {
  const geometry::Scale px = stage_.scale();
  const Layout layout(stage_);
  head_ = {layout.body.x, layout.body.y, layout.body.width, px(kHeadHeight)};
  window_ = {layout.body.x, head_.bottom(), layout.body.width, layout.body.bottom() - head_.bottom()};
  columns_ = tableColumns(stage_, content_, layout.body.width);
  motion_ = {.rows = static_cast<int>(order_.size()),
             .pitch = std::max(8, px(kPitch)),
             .windowHeight = window_.height,
             .rest = stage_.frames(90),
             .pixelsPerFrame = std::max(1, static_cast<int>(px.factor() * 60 / stage_.hz + 0.5)),
             .framesPerTurn = turn.frames};
  if (!stage_.moves()) motion_.framesPerScreen = stage_.frames(kScreenFrames);
  if (turn.continueAt)
    for (std::size_t row = 0; row < order_.size(); ++row)
      if (content_.snapshot->projects[order_[row]].code == turn.continueAt->code)
        motion_.shift = motion_.shiftFor(turn_, static_cast<std::int64_t>(row) * motion_.pitch + turn.continueAt->pixels);
  const MoneyWords money(stage_.strings, stage_.language, content_.snapshot->currency);
  heading_.title = stage_.strings["progress.title"];
  const bool annual = std::any_of(columns_.columns.begin(), columns_.columns.end(),
                                  [](const Column& c) { return c.kind == ColumnKind::Plan || c.kind == ColumnKind::Done; });
  heading_.subtitle = stage_.strings.format(
      "progress.subtitle",
      {std::to_string(order_.size()), money.unitName(annual ? columns_.annualUnit : columns_.totalUnit)});
  if (columns_.columns.back().kind == ColumnKind::Badge) heading_.subtitle += stage_.strings["progress.key"];
}

template <typename Take>
void ProgressPage::rowsAt(std::int64_t offset, Take take) const {
  const std::int64_t length = motion_.length();
  for (std::int64_t start = -offset; start < window_.height; start += length) {
    const std::int64_t first = std::max<std::int64_t>(0, -start / motion_.pitch);
    for (std::int64_t row = first; row < motion_.rows; ++row) {
      const std::int64_t y = start + row * motion_.pitch;
      if (y >= window_.height) break;
      take(Place{static_cast<std::size_t>(row), window_.y + static_cast<int>(y)});
    }
    if (!motion_.moves()) break;
  }
}

std::optional<std::size_t> ProgressPage::firstMissing(std::int64_t frame) const {
  std::optional<std::size_t> missing;
  const std::int64_t ahead = static_cast<std::int64_t>(stage_.hz) * kAheadSeconds;
  for (std::int64_t at = frame; at <= frame + ahead && !missing; at += std::max<std::int64_t>(1, ahead / 4))
    rowsAt(motion_.offset(turn_, at), [&](const Place& place) {
      if (!missing && !rows_.contains(place.row)) missing = place.row;
    });
  return missing;
}

void ProgressPage::forgetFarRows(std::int64_t frame) {
  const std::size_t most = static_cast<std::size_t>(window_.height / motion_.pitch) + 8;
  if (rows_.size() <= most) return;
  std::vector<std::size_t> seen;
  const std::int64_t ahead = static_cast<std::int64_t>(stage_.hz) * kAheadSeconds;
  // The same frames as firstMissing() looks at: what the one asks for, the other must not throw away.
  for (std::int64_t at = frame; at <= frame + ahead; at += std::max<std::int64_t>(1, ahead / 4))
    rowsAt(motion_.offset(turn_, at), [&](const Place& place) { seen.push_back(place.row); });
  std::erase_if(rows_, [&](const auto& kept) { return std::find(seen.begin(), seen.end(), kept.first) == seen.end(); });
}

bool ProgressPage::prepareNext(std::int64_t frame) {
  if (!headImage_) {
    drawHead();
    return true;
  }
  if (!builder_) {
    const auto missing = firstMissing(frame);
    if (!missing) return false;
    forgetFarRows(frame);
    building_ = *missing;
    builder_ = std::make_unique<RowPainter>(stage_, content_, columns_, order_[building_],
                                            geometry::Size{window_.width, motion_.pitch},
                                            building_ % 2 == 0 ? RowPainter::Ground::Panel : RowPainter::Ground::Page);
    return true;
  }
  if (builder_->step()) return true;
  rows_[building_] = builder_->finish();
  builder_.reset();
  return true;
}

void ProgressPage::draw(std::int64_t frame, graphics::Layer& body) const {
  body.image(headImage_, head_.origin());
  const std::int64_t offset = motion_.offset(turn_, frame);
  rowsAt(offset, [&](const Place& place) {
    if (const auto row = rows_.find(place.row); row != rows_.end())
      body.image(row->second, {window_.x, place.y}, window_);
  });
  if (!motion_.moves()) return;
  // The thin rule in the gap between the last row and the first.
  const std::int64_t y = window_.y - offset + static_cast<std::int64_t>(motion_.rows) * motion_.pitch + motion_.pitch / 2;
  body.image(rule_, {window_.x, static_cast<int>(y)}, window_);
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
  graphics::Painter painter(stage_.typesetter, head_.size(), stage_.theme.bg);
  const graphics::TextStyle style{graphics::Face::Regular, px(28), stage_.theme.t2};
  for (const Column& column : columns_.columns) {
    const bool right = alignedRight(column.kind);
    const bool centred = column.kind == ColumnKind::Badge;
    const int x = right ? column.left + column.width : centred ? column.left + (column.width + px(8)) / 2 : column.left;
    painter.text(column.head, x, geometry::baselineForWords(px(28), style.px), style,
                 right ? Align::Right : centred ? Align::Center : Align::Left);
  }
  painter.rect({0, head_.height - px(8), head_.width, px.stroke(2)}, stage_.theme.line);
  headImage_ = painter.finish();
  graphics::Painter rule(stage_.typesetter, {window_.width, px.stroke(2)}, stage_.theme.line);
  rule_ = rule.finish();
}

}  // namespace lobbyboard::pages
