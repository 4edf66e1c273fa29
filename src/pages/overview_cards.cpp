#include <algorithm>

#include "geometry/baseline.h"
#include "pages/card_look.h"
#include "pages/figures.h"
#include "pages/fit_text.h"
#include "pages/overview_modules.h"
#include "pages/unit_words.h"
#include "widgets/bar.h"

namespace lobbyboard::pages {

using graphics::Align;
using rules::Mark;

bool hasCards(const Content& content) { return content.facts->counts.rated > 0; }

void hangCards(const Stage& stage, const Content& content, Easel& easel, const geometry::Rect& area) {
  easel.later([&stage, &content, &easel, area] {
    const rules::Counts& counts = content.facts->counts;
    ModulePainter m(stage, area);
    m.head(stage.strings["overview.cards"], stage.strings.format("overview.rated", {std::to_string(counts.rated)}));
    const int gap = m.px()(16);
    const int width = (m.width() - gap) / 2;
    const int height = std::min(m.px()(156), (m.height() - m.px()(66 + 14) - gap) / 2);
    const std::pair<Mark, int> plates[] = {{Mark::Green, counts.green},
                                           {Mark::Notice, counts.notice},
                                           {Mark::Yellow, counts.yellow},
                                           {Mark::Red, counts.red}};
    int wordPx = height;
    for (const auto& [mark, count] : plates)
      wordPx = std::min(wordPx, widgets::countPlateWord(stage.typesetter, {width, height},
                                                        cardName(stage.strings, mark), std::to_string(count)));
    wordPx = std::max(wordPx, m.px()(24));
    for (int i = 0; i < 4; ++i) {
      const geometry::Rect plate{(i % 2) * (width + gap), m.px()(66) + (i / 2) * (height + gap), width, height};
      const auto& [mark, count] = plates[i];
      widgets::drawCountPlate(m.painter(), plate, skinOf(stage.theme, mark, count), cardName(stage.strings, mark),
                              std::to_string(count), wordPx);
    }
    m.hang(easel);
  });
}

namespace {

bool isDistrictInvestment(const rules::Rate& rate) {
  return rate.series == rules::Series::District && rate.rate == "investment";
}

struct DistrictRate {
  std::string name;
  model::Fraction value;
};

/// The rate at a bar's right end, in percent: all of it, or while rates are small a round and printed part.
int fullScale(double longest) {
  for (const int full : {1, 2, 5, 10, 25, 50})
    if (longest * 100 <= full) return full;
  return 100;
}

constexpr double kFirstRow = 91, kLastRow = 21;  ///< from the upper edge, from the lower one
constexpr double kLastRowOfTwo = 28;             ///< likewise, where names take two lines
constexpr double kLeastPitch = 42, kMostPitch = 82, kTwoLines = 52;

}  // namespace

double districtRatesHeight(const Content& content) {
  const auto count = std::count_if(content.facts->rates.begin(), content.facts->rates.end(), isDistrictInvestment);
  return kFirstRow + kLastRow + kLeastPitch * static_cast<double>(count - 1);
}

bool hasDistrictRates(const Content& content) {
  const auto count = std::count_if(content.facts->rates.begin(), content.facts->rates.end(), isDistrictInvestment);
  return count >= 2 && count <= 5;
}

void hangDistrictRates(const Stage& stage, const Content& content, const OverviewFigures& figures, Easel& easel,
                       const geometry::Rect& area) {
  std::vector<DistrictRate> rows;
  for (const rules::Rate& rate : content.facts->rates)
    if (isDistrictInvestment(rate))
      rows.push_back(
          {content.snapshot->districts[static_cast<std::size_t>(rate.unit)].shortest().in(stage.language), rate.value});
  std::stable_sort(rows.begin(), rows.end(),
                   [](const DistrictRate& a, const DistrictRate& b) { return a.value > b.value; });
  const std::string name =
      stage.strings.format(listsAll(content) ? "overview.district_rates" : "overview.listed_district_rates",
                           {seriesName(stage, *content.snapshot, rules::Series::District)});
  easel.later([&stage, &easel, area, rows, name, scheduled = figures.scheduled] {
    const config::Theme& theme = stage.theme;
    ModulePainter m(stage, area);
    const geometry::Scale& px = m.px();
    double longest = scheduled ? scheduled->value() : 0;
    bool small = false;
    for (const DistrictRate& row : rows) {
      longest = std::max(longest, row.value.value());
      small = small || row.value.value() < 0.01;
    }
    const int decimals = small ? 2 : 1;
    const int used = m.words(name, 0, 28, m.bold(36, theme.t1));
    const auto width = [&](const std::string& text) {
      return stage.typesetter.width(text, graphics::Face::Regular, px(28));
    };
    // A bar of another scale than 100 % says so, and a tick what it is; what cannot be said is not drawn.
    int full = fullScale(longest);
    std::string scaleWords = full < 100 ? stage.strings.format("overview.full_scale", {std::to_string(full)}) : "";
    const auto fits = [&](const std::string& text) { return used + width(text) + px(40) <= m.width(); };
    if (!fits(scaleWords)) {
      full = 100;
      scaleWords.clear();
    }
    std::string words =
        scheduled ? stage.strings.format("overview.scheduled", {percent(*scheduled, decimals)}) + scaleWords : "";
    const bool ticked = scheduled && fits(words);
    if (!ticked) words = scaleWords;
    m.words(words, m.width(), 30, m.regular(28, theme.t2), Align::Right);
    if (ticked) m.painter().rect({m.width() - width(words) - px(14), px(16), px.stroke(4), px(28)}, theme.t1);
    const double scale = 100.0 / full;
    int left = px(152);
    for (const DistrictRate& row : rows)  // wider for names that would be small
      left =
          std::max(left, std::min(px(216), stage.typesetter.width(row.name, graphics::Face::Regular, px(32)) + px(10)));
    // Long names stand on two lines where rows and the room below the last one allow it.
    const bool wide = std::all_of(rows.begin(), rows.end(), [&](const DistrictRate& row) {
      return !fitText(stage.typesetter, row.name, graphics::Face::Regular, left - px(8), {px(32), px(24), 1}).cut;
    });
    const auto pitchAbove = [&](double last) {
      return std::min(kMostPitch, (m.height() / px.factor() - kFirstRow - last) / static_cast<double>(rows.size() - 1));
    };
    const bool twoLines = !wide && pitchAbove(kLastRowOfTwo) >= kTwoLines;
    const double pitch = pitchAbove(twoLines ? kLastRowOfTwo : kLastRow);
    double y = kFirstRow;
    for (const DistrictRate& row : rows) {
      const geometry::Rect bar{left, px(y - 8), m.width() - left - px(156), px(16)};
      m.wordsIn(row.name, 0, y, left - px(8), m.regular(32, theme.t1), twoLines ? 2 : 1);
      widgets::drawTrack(m.painter(), bar, {theme.track, theme.acc, theme.t1});
      m.painter().rect({bar.x, bar.y, widgets::filledWidth(bar.width, row.value.value() * scale), bar.height},
                       theme.acc);
      if (ticked) widgets::drawTicks(m.painter(), bar, {{scheduled->value() * scale, theme.t1}}, px.stroke(4), px(6));
      m.digits(percent(row.value, decimals), m.width(), y, m.bold(36, theme.t1), Align::Right);
      y += pitch;
    }
    m.hang(easel);
  });
}

}  // namespace lobbyboard::pages
