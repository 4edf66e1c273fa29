#include <algorithm>

#include "geometry/baseline.h"
#include "pages/card_look.h"
#include "pages/figures.h"
#include "pages/fit_text.h"
#include "pages/light_words.h"
#include "pages/overview_modules.h"
#include "pages/unit_words.h"
#include "rules/boards.h"
#include "widgets/bar.h"

namespace lobbyboard::pages {

using graphics::Align;
using rules::Mark;

bool hasCards(const Content& content) { return content.facts->counts.rated > 0; }

namespace {

/// What a plate counts.
struct Counted {
  Mark mark;
  std::string word;
  int count;
};

/// Places for as many plates, two by two below `top`, the first of an odd number across both columns; or in one row.
std::vector<geometry::Rect> placesFor(const ModulePainter& m, int count, int top, bool row) {
  const int gap = m.px()(16);
  std::vector<geometry::Rect> out;
  if (row) {
    const int width = (m.width() - gap * (count - 1)) / count;
    for (int i = 0; i < count; ++i) out.push_back({i * (width + gap), top, width, m.height() - top});
    return out;
  }
  const int width = (m.width() - gap) / 2;
  const int height = std::min(m.px()(156), (m.height() - top - m.px()(14) - gap) / 2);
  for (int i = 0; i < count; ++i) {
    const int place = i + count % 2;
    const bool across = i == 0 && count % 2 == 1;
    out.push_back({across ? 0 : place % 2 * (width + gap), top + (across ? 0 : place / 2) * (height + gap),
                   across ? m.width() : width, height});
  }
  return out;
}

void drawCounted(ModulePainter& m, const Stage& stage, const std::vector<Counted>& plates,
                 const std::vector<geometry::Rect>& places) {
  int wordPx = m.height();
  for (std::size_t i = 0; i < plates.size(); ++i)
    wordPx = std::min(wordPx, widgets::countPlateWord(stage.typesetter, places[i].size(), plates[i].word,
                                                      std::to_string(plates[i].count)));
  wordPx = std::max(wordPx, m.px()(24));
  for (std::size_t i = 0; i < plates.size(); ++i)
    widgets::drawCountPlate(m.painter(), places[i], skinOf(stage.theme, plates[i].mark, plates[i].count),
                            plates[i].word, std::to_string(plates[i].count), wordPx);
}

}  // namespace

void hangCards(const Stage& stage, const Content& content, Easel& easel, const geometry::Rect& area) {
  easel.later([&stage, &content, &easel, area] {
    const rules::Counts& counts = content.facts->counts;
    ModulePainter m(stage, area);
    m.head(stage.strings["overview.cards"], stage.strings.format("overview.rated", {std::to_string(counts.rated)}));
    std::vector<Counted> plates;
    for (const auto& [mark, count] : {std::pair{Mark::Green, counts.green}, std::pair{Mark::Notice, counts.notice},
                                      std::pair{Mark::Yellow, counts.yellow}, std::pair{Mark::Red, counts.red}})
      plates.push_back({mark, cardName(stage.strings, mark), count});
    drawCounted(m, stage, plates, placesFor(m, 4, m.px()(66), false));
    m.hang(easel);
  });
}

void hangLights(const Stage& stage, const Content& content, Easel& easel, const geometry::Rect& area) {
  easel.later([&stage, &content, &easel, area] {
    using rules::Light;
    const config::Strings& s = stage.strings;
    const rules::Lights& lights = content.facts->boards->lights;
    ModulePainter m(stage, area);
    const bool low = area.height < m.px()(240);
    if (!low) m.head(s["lights.title"], s.format("lights.judged_of", {std::to_string(lights.judged)}));
    std::vector<Counted> plates;
    for (const auto& [light, count] : {std::pair{Light::Green, lights.green}, std::pair{Light::Yellow, lights.yellow},
                                       std::pair{Light::Red, lights.red}})
      if (hasLight(content.rules.lights, light)) plates.push_back({markOf(light), lightName(s, light), count});
    drawCounted(m, stage, plates, placesFor(m, static_cast<int>(plates.size()), low ? 0 : m.px()(66), low));
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
