#include "pages/rates.h"

#include <algorithm>

#include "pages/heading.h"
#include "pages/rate_look.h"
#include "pages/ribbon.h"
#include "pages/unit_words.h"
#include "rules/boards.h"
#include "rules/series.h"

namespace lobbyboard::pages {

using geometry::Rect;
using geometry::WallClass;

namespace {

rules::Series seriesOf(const config::PageEntry& entry) {
  return entry.text("series", "district") == "department" ? rules::Series::Department : rules::Series::District;
}

constexpr std::size_t kMostRows = 9, kAllRows = static_cast<std::size_t>(-1);

std::size_t times(std::size_t all, std::size_t each) { return std::max<std::size_t>(1, (all + each - 1) / each); }

}  // namespace

bool RatesPage::hasContent(const Stage&, const Content& content, const config::PageEntry& entry) {
  const rules::Series series = seriesOf(entry);
  return std::any_of(content.facts->rates.begin(), content.facts->rates.end(),
                     [&](const rules::Rate& rate) { return rate.series == series && rate.unit >= 0 && rate.rank; });
}

RatesPage::RatesPage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn)
    : StillPage(stage, std::move(content)), series_(seriesOf(entry)), columns_(rateColumns(stage_, content_, series_)) {
  heading_.title = stage_.strings[columns_.size() == 3 ? "rates.title_three" : "rates.title"];
  heading_.subtitle =
      ofTheListed(stage_, content_, "rates.listed",
                  stage_.strings.format("rates.subtitle", {seriesName(stage_, *content_.snapshot, series_)}));
  compose(Layout(stage_), turn.number);
}

/// Both series stand on one scale.
void RatesPage::addOthers(rules::Series series) {
  for (RateColumn& other : rateColumns(stage_, content_, series)) {
    for (RateColumn& column : columns_) {
      if (column.name != other.name) continue;
      other.low = column.low = std::min(other.low, column.low);
      other.high = column.high = std::max(other.high, column.high);
    }
    other.value.clear();
    other.remarks.clear();
    others_.push_back(std::move(other));
  }
}

void RatesPage::cut(std::size_t columns, std::size_t rows, std::int64_t turn) {
  std::size_t longest = 0;
  for (const std::vector<RateColumn>* some : {&columns_, &others_})
    for (const RateColumn& column : *some) longest = std::max(longest, column.rows.size());
  cut_.columns = std::min(std::max<std::size_t>(1, columns), columns_.size());
  const std::size_t across = times(columns_.size(), cut_.columns),
                    down = times(longest, std::clamp<std::size_t>(rows, 1, longest));
  const auto screen = static_cast<std::size_t>(std::max<std::int64_t>(0, turn)) % (across * down);
  cut_.firstColumn = screen / down * cut_.columns;
  cut_.screen = screen % down;
  if (across * down > 1) nameScreen(stage_, static_cast<int>(screen), static_cast<int>(across * down), heading_);
}

void RatesPage::compose(const Layout& layout, std::int64_t turn) {
  if (layout.kind == WallClass::Ribbon)
    composed_ = flow(stage_, layout, ribbonParts());
  else if (layout.kind == WallClass::Portrait || layout.kind == WallClass::Small)
    composeBands(layout, turn);
  else
    composeColumns(layout, turn);
}

/// A band for each rate, the whole city left of its units.
void RatesPage::composeBands(const Layout& layout, std::int64_t turn) {
  constexpr double kGap = 32, kLeastRows = 4;
  const geometry::Scale px = stage_.scale();
  const double width = layout.panes.front().width / px.factor(), height = layout.panes.front().height / px.factor();
  const bool low = layout.kind == WallClass::Small;
  const bool alone = width < 700 || height < 160;
  const auto many = static_cast<std::size_t>(
      std::max(1.0, (height + kGap) / ((alone ? kRateLowHero : kLeastRows * kRateRow) + kGap)));
  const auto shown = static_cast<double>(std::min(many, columns_.size()));
  cut(many, alone ? kAllRows : static_cast<std::size_t>(((height + kGap) / shown - kGap) / kRateRow), turn);
  std::vector<Box> boxes;
  for (std::size_t i = cut_.firstColumn; i < std::min(columns_.size(), cut_.firstColumn + cut_.columns); ++i) {
    const RateColumn& column = columns_[i];
    const Part city{"city",
                    alone ? Extent{400} : exactly(low ? 400 : 480),
                    {kRateLowHero - 8},
                    1,
                    [this, &column](const Rect& area) { hangHero(column, area); }};
    const Part units{"units", {400}, {kRateRow}, 2, [this, &column](const Rect& area) { hangRows(column, area); }};
    boxes.push_back(alone ? Box(city) : beside({city, units}, 48));
  }
  composed_ = arrange(stage_, layout, {stacked(std::move(boxes), kGap)});
}

Box RatesPage::column(const RateColumn& column, double head) {
  return stacked({Part{"city", {400}, exactly(head), 1, [this, &column](const Rect& area) { hangHero(column, area); }},
                  Part{"units", {400}, {kRateRow}, 2, [this, &column](const Rect& area) { hangRows(column, area); }}},
                 0);
}

/// Rates beside each other; where two panes would not share them evenly, the other series has the second one.
void RatesPage::composeColumns(const Layout& layout, std::int64_t turn) {
  constexpr double kGap = 32, kLeast = 420;
  const geometry::Scale px = stage_.scale();
  const auto rows = static_cast<std::size_t>((layout.body.height / px.factor() - kRateHero) / kRateRow);
  const std::size_t panes = layout.panes.size();
  const auto fit = static_cast<std::size_t>((layout.panes.front().width / px.factor() + kGap) / (kLeast + kGap));
  const bool uneven = panes == 2 && columns_.size() % 2 == 1 && columns_.size() <= fit;
  if (uneven) addOthers(series_ == rules::Series::District ? rules::Series::Department : rules::Series::District);
  const bool split = !others_.empty();
  cut(split ? fit : std::max<std::size_t>(1, fit) * panes, rows, turn);
  const std::size_t end = std::min(columns_.size(), cut_.firstColumn + cut_.columns);
  const std::size_t each = split ? end : (end - cut_.firstColumn + panes - 1) / panes;
  std::vector<Box> out(panes);
  for (std::size_t pane = 0, at = cut_.firstColumn; pane < panes; ++pane) {
    std::vector<Box> here;
    if (split && pane == 1)
      for (const RateColumn& other : others_) here.push_back(column(other, kRateName));
    else
      for (std::size_t last = std::min(end, at + each); at < last; ++at)
        here.push_back(column(columns_[at], kRateHero));
    if (!here.empty()) out[pane] = beside(std::move(here), kGap);
  }
  composed_ = arrange(stage_, layout, std::move(out));
}

void RatesPage::hangHero(const RateColumn& column, const Rect& area) {
  easel_.later([this, &column, area] {
    ModulePainter m(stage_, area);
    drawRateHero(m, stage_, column);
    m.hang(easel_);
  });
}

void RatesPage::hangRows(const RateColumn& column, const Rect& area) {
  const geometry::Scale px = stage_.scale();
  if (column.rows.empty()) return;
  const auto most = std::min(kMostRows, static_cast<std::size_t>(std::max(1, area.height / px(kRateRow))));
  // Every screen of the column has the pitch of its first one; a shorter column comes round earlier.
  const std::size_t first = cut_.screen % times(column.rows.size(), most) * most;
  const std::size_t end = std::min(column.rows.size(), first + most);
  const int pitch = std::min(px(kRateHighRow), area.height / static_cast<int>(std::min(most, column.rows.size())));
  for (std::size_t i = first; i < end; ++i) {
    const Rect place{area.x, area.y + pitch * static_cast<int>(i - first), area.width, pitch};
    easel_.later([this, &column, i, place] {
      ModulePainter m(stage_, place);
      drawRateRow(m, stage_, column, column.rows[i]);
      m.hang(easel_);
    });
  }
}

std::vector<Part> RatesPage::ribbonParts() {
  using enum Run::Voice;
  std::vector<Part> out;
  int rank = 0;
  for (const RateColumn& column : columns_) {
    if (!column.value.empty())
      out.push_back(ribbonPhrase(stage_, easel_, column.name, {{Label, column.name}, {Accent, column.value}}, ++rank));
    const RateRow& first = column.rows.front();
    out.push_back(ribbonPhrase(stage_, easel_, column.name + " 1",
                               {{Label, stage_.strings.format("rates.first", {first.name})}, {Number, first.value}},
                               100 + rank));
  }
  return out;
}

std::optional<FooterLine> RatesPage::footer() const {
  if (stage_.wall().kind == WallClass::Ribbon) return std::nullopt;  // nothing of what it explains is there
  std::string scales;
  for (std::size_t i = cut_.firstColumn; i < std::min(columns_.size(), cut_.firstColumn + cut_.columns); ++i)
    scales += (scales.empty() ? "" : stage_.strings["red.between"]) +
              stage_.strings.format("rates.scale", {std::to_string(static_cast<int>(columns_[i].low)),
                                                    std::to_string(static_cast<int>(columns_[i].high))});
  return FooterLine{stage_.strings["rates.chip"],
                    stage_.strings.format("rates.footer", {scales, placeKind(stage_, *content_.snapshot)})};
}

}  // namespace lobbyboard::pages
