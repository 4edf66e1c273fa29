#include "pages/tiles.h"

#include <algorithm>

#include "geometry/baseline.h"
#include "pages/card_look.h"
#include "pages/project_words.h"

namespace lobbyboard::pages {

using geometry::Rect;
using rules::Mark;

std::vector<TileFacts> projectsWith(const Stage& stage, const Content& content, Mark card) {
  std::vector<TileFacts> out;
  const rules::Changes& changes = content.facts->changes;
  const std::vector<std::size_t>& fresh = card == Mark::Red ? changes.toRed : changes.toYellow;
  for (const rules::ProjectFacts& facts : content.facts->projects) {
    const model::Project& project = content.snapshot->projects[facts.project];
    if (facts.card == card && !project.hidden)
      out.push_back({card, facts.streak, shortName(stage, project), project.code,
                     districtName(stage, *content.snapshot, project), departmentName(stage, *content.snapshot, project),
                     std::find(fresh.begin(), fresh.end(), facts.project) != fresh.end()});
  }
  std::stable_sort(out.begin(), out.end(), [](const TileFacts& a, const TileFacts& b) { return a.streak > b.streak; });
  return out;
}

std::vector<TileFacts> warnedProjects(const Stage& stage, const Content& content) {
  std::vector<TileFacts> out = projectsWith(stage, content, Mark::Red);
  for (TileFacts& yellow : projectsWith(stage, content, Mark::Yellow)) out.push_back(std::move(yellow));
  return out;
}

TileGrid::TileGrid(const Stage& stage, std::vector<TileFacts> tiles, geometry::Size room)
    : stage_(stage), tiles_(std::move(tiles)), room_(room) {
  const geometry::Scale px = stage.scale();
  const auto lay = [&](Form form, double least, double height, double gap) {
    form_ = form;
    gap_ = px(gap);
    height_ = px(height);
    columns_ = std::max(1, (room.width + gap_) / std::max(1, px(least) + gap_));
    rows_ = std::max(1, (room.height + gap_) / (height_ + gap_));
    return static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_);
  };
  std::size_t shown = lay(Form::Tall, 560, 144, 10);
  if (columns_ < 2 || shown < tiles_.size()) shown = lay(Form::Flat, 400, 68, 14);
  if (columns_ < 2) shown = lay(Form::List, 400, 60, 4);
  screens_ = std::max(1, static_cast<int>((tiles_.size() + shown - 1) / shown));
}

Rect TileGrid::plateOf(const Rect& tile) const {
  return {tile.x, tile.y, std::min(tile.width, stage_.scale()(form_ == Form::Tall ? 176 : 144)), tile.height};
}

int TileGrid::nameRoom(const TileFacts& tile, int width, bool district) const {
  const geometry::Scale px = stage_.scale();
  int right = width - px(12);
  if (district && !tile.district.empty())
    right -= std::min(px(200), stage_.typesetter.width(tile.district, graphics::Face::Regular, px(28))) + px(18);
  return right - plateOf({0, 0, width, height_}).right() - px(16);
}

TileGrid::Names TileGrid::namesIn(int width, std::size_t first, std::size_t last) const {
  const geometry::Scale px = stage_.scale();
  const double most = form_ == Form::List ? 34 : 32;
  for (const bool districts : {true, false}) {
    if (districts && (form_ != Form::List || width <= px(560))) continue;
    for (double size = most; size >= 30; size -= 2) {
      bool fit = true;
      for (std::size_t i = first; i < last; ++i)
        fit = fit && stage_.typesetter.width(tiles_[i].name, graphics::Face::Regular, px(size)) <=
                         nameRoom(tiles_[i], width, districts);
      if (fit) return {size, districts};
    }
  }
  return {30, false};
}

std::vector<Pulse> TileGrid::draw(ModulePainter& m, int top, int screen) const {
  const int width = (m.width() - (columns_ - 1) * gap_) / columns_;
  const std::size_t shown = static_cast<std::size_t>(columns_ * rows_);
  const std::size_t first = static_cast<std::size_t>(screen) * shown;
  const std::size_t last = std::min(tiles_.size(), first + shown);
  const Names names = namesIn(width, first, last);
  std::vector<Pulse> fresh;
  for (std::size_t i = first; i < last; ++i) {
    const int place = static_cast<int>(i - first);
    const Rect area{place % columns_ * (width + gap_), top + place / columns_ * (height_ + gap_), width, height_};
    drawTile(m, tiles_[i], area, names);
    if (tiles_[i].fresh)
      fresh.push_back({plateOf(area), static_cast<double>(m.px()(8)), m.px().stroke(3),
                       pulseColour(skinOf(stage_.theme, tiles_[i].mark))});
  }
  return fresh;
}

void TileGrid::drawTile(ModulePainter& m, const TileFacts& tile, const Rect& area, const Names& names) const {
  const geometry::Scale& px = m.px();
  const config::Theme& theme = stage_.theme;
  const widgets::Skin skin = skinOf(theme, tile.mark);
  const bool tall = form_ == Form::Tall;
  m.painter().roundRect(area, px(8), theme.panel2);
  const Rect plate = plateOf(area);
  widgets::drawPlate(m.painter(), plate, skin, px(8), px.stroke(3));
  const double middle = (area.y + area.height / 2.0) / px.factor();
  const bool red = tile.mark == Mark::Red;
  const std::string key = red ? "red" : "yellow";
  const std::string word = !tile.word.empty() ? tile.word
                           : tile.streak > 0  ? stage_.strings.format("card.tile." + key, {std::to_string(tile.streak)})
                                              : cardName(stage_.strings, tile.mark);
  const int left = plate.right() + px(tall ? 24 : 16);
  if (tall) {
    widgets::draw(m.painter(), skin.mark, {static_cast<double>(plate.x + plate.width / 2), (middle - 26) * px.factor()},
                  px(36));
    m.wordsIn(word, plate.x + plate.width / 2, middle + 32, plate.width - px(16), m.bold(40, skin.text), 1,
              graphics::Align::Center);
    m.wordsIn(tile.name, left, middle - 22, area.right() - px(16) - left, m.bold(40, theme.t1), 1);
    std::string second = tile.code;
    for (const std::string& part : {tile.department.empty() ? tile.district : tile.department})
      if (!part.empty()) second += stage_.strings["progress.between"] + part;
    m.wordsIn(second, left, middle + 34, area.right() - px(16) - left, m.regular(30, theme.t2));
    return;
  }
  widgets::draw(m.painter(), skin.mark, {static_cast<double>(plate.x + px(27)), middle * px.factor()}, px(26));
  m.wordsIn(word, plate.x + px(48), middle, plate.width - px(54), m.bold(32, skin.text));
  if (names.districts)
    m.wordsIn(tile.district, area.right() - px(14), middle, px(200), m.regular(28, theme.t2), 2,
              graphics::Align::Right);
  m.wordsIn(tile.name, left, middle, nameRoom(tile, area.width, names.districts), m.regular(names.size, theme.t1), 2);
}

}  // namespace lobbyboard::pages
