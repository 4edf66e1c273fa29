#include "pages/race_rows.h"

#include <algorithm>

#include "pages/dates.h"
#include "pages/figures.h"
#include "rules/boards.h"

namespace lobbyboard::pages {

using model::Fraction;
using rules::Facts;
using rules::Series;

namespace {

/// What month and quarter scores have in common.
struct Standing {
  int unit;
  Fraction score;
  std::optional<int> rank, change, rankBefore;
  bool tied;
};

struct Standings {
  std::vector<Standing> units;  ///< ranked ones first
  bool provisional = false;
  int year = 0;
  unsigned span = 0;
};

template <typename Score, typename SpanOf>
Standings newest(const std::vector<Score>& scores, Series series, SpanOf spanOf) {
  Standings out;
  for (const Score& score : scores) {
    if (score.series != series) continue;
    if (out.span != spanOf(score) || out.year != score.year) out = {{}, score.provisional, score.year, spanOf(score)};
    out.units.push_back({score.unit, score.score, score.rank, score.change, score.rankBefore, score.tied});
  }
  std::stable_sort(out.units.begin(), out.units.end(), [](const Standing& a, const Standing& b) {
    if (a.rank.has_value() != b.rank.has_value()) return a.rank.has_value();
    if (a.rank) return *a.rank < *b.rank;
    return false;
  });
  return out;
}

Standings standingsOf(const Facts& facts, Series series, RaceBasis basis) {
  return basis == RaceBasis::Month
             ? newest(facts.months, series, [](const rules::MonthScore& m) { return m.month; })
             : newest(facts.quarters, series, [](const rules::QuarterScore& q) { return q.quarter; });
}

/// The unit's newest month, whose cards are those on the wall.
const rules::MonthScore* cardsOf(const Facts& facts, Series series, int unit) {
  const rules::MonthScore* found = nullptr;
  for (const rules::MonthScore& month : facts.months)
    if (month.series == series && month.unit == unit) found = &month;
  return found;
}

/// The scores of a quarter's months, in their order.
std::string monthsOf(const Stage& stage, const Facts& facts, Series series, int unit, const Standings& quarter) {
  std::string out;
  for (const rules::MonthScore& month : facts.months) {
    if (month.series != series || month.unit != unit || month.year != quarter.year) continue;
    if ((month.month - 1) / 3 + 1 != quarter.span) continue;
    if (!out.empty()) out += stage.strings["race.between_months"];
    out += stage.strings.format("race.month_score", {monthName(stage.strings, month.month), score(month.score, 2)});
  }
  return out;
}

/// Two different scores never print alike: decimals are added until they differ.
void writeScores(std::vector<RaceRow>& rows) {
  for (int decimals = 2; decimals <= 6; ++decimals) {
    bool distinct = true;
    for (RaceRow& row : rows) row.scoreText = score(row.score, decimals);
    for (std::size_t i = 1; i < rows.size(); ++i)
      distinct &= rows[i].scoreText != rows[i - 1].scoreText || rows[i].score == rows[i - 1].score;
    if (distinct) return;
  }
}

/// Says of rows with the same score and different ranks what decided: the first ratio in which they differ.
void nameDeciders(const Stage& stage, const Facts& facts, const Standings& now, Series series,
                  std::vector<RaceRow>& rows) {
  const auto share = [](int part, const RaceRow& row) { return Fraction(part, std::max(1, row.rated)); };
  const auto investment = [&](std::size_t row) -> std::optional<Fraction> {
    const auto by = series == Series::District ? rules::Property::District : rules::Property::Department;
    for (const rules::BreakdownRow& unit : facts.boards->breakdown(by).rows)
      if (unit.value == now.units[row].unit) return unit.completion;
    return std::nullopt;
  };
  for (std::size_t i = 0; i < rows.size(); ++i)
    for (std::size_t j = 0; j < rows.size(); ++j) {
      if (i == j || !rows[i].rank || !rows[j].rank || rows[i].rank == rows[j].rank || rows[i].score != rows[j].score)
        continue;
      if (share(rows[i].green, rows[i]) != share(rows[j].green, rows[j]))
        rows[i].decider = stage.strings.format("race.by_green", {percent(share(rows[i].green, rows[i]))});
      else if (share(rows[i].red, rows[i]) != share(rows[j].red, rows[j]))
        rows[i].decider = stage.strings.format("race.by_red", {percent(share(rows[i].red, rows[i]))});
      else
        rows[i].decider = stage.strings.format("race.by_investment", {percent(investment(i))});
    }
}

}  // namespace

Race raceOf(const Stage& stage, const Content& content, Series series, RaceBasis basis) {
  const Standings now = standingsOf(*content.facts, series, basis);
  Race race{{}, now.provisional, now.year, now.span};
  const auto& units = series == Series::District ? content.snapshot->districts : content.snapshot->departments;
  for (const Standing& standing : now.units) {
    RaceRow row;
    row.name = units[static_cast<std::size_t>(standing.unit)].shortest().in(stage.language);
    if (const rules::MonthScore* month = cardsOf(*content.facts, series, standing.unit)) {
      row.rated = month->rated;
      row.green = month->green;
      row.notice = month->notice;
      row.yellow = month->yellow;
      row.red = month->red;
    }
    if (basis == RaceBasis::Quarter) row.months = monthsOf(stage, *content.facts, series, standing.unit, now);
    row.score = standing.score;
    row.rank = standing.rank;
    row.tied = standing.tied;
    row.change = standing.change;
    row.rankBefore = standing.rankBefore;
    row.placeFrom = race.rows.size();
    race.rows.push_back(std::move(row));
  }
  if (content.before) {
    const Standings then = standingsOf(*content.before, series, basis);
    std::vector<std::size_t> places(now.units.size(), then.units.size());
    for (std::size_t place = 0; place < then.units.size(); ++place)
      for (std::size_t i = 0; i < now.units.size(); ++i)
        if (now.units[i].unit == then.units[place].unit) {
          race.rows[i].scoreFrom = then.units[place].score;
          places[i] = place;
        }
    // Lanes change places only when the same units raced: else two would stand on one.
    const bool same = then.units.size() == now.units.size() &&
                      std::find(places.begin(), places.end(), then.units.size()) == places.end();
    for (std::size_t i = 0; same && i < places.size(); ++i) race.rows[i].placeFrom = places[i];
  }
  writeScores(race.rows);
  nameDeciders(stage, *content.facts, now, series, race.rows);
  return race;
}

double RaceAxis::at(const Fraction& score) const { return std::clamp((score.value() - low) / (high - low), 0.0, 1.0); }

RaceAxis axisFor(const Race& race, const config::Scoring& scoring) {
  constexpr int kSteps = 6;
  const int high = std::max(scoring.best(), 1);
  double lowest = high;
  for (const RaceRow& row : race.rows) {
    lowest = std::min(lowest, row.score.value());
    if (row.scoreFrom) lowest = std::min(lowest, row.scoreFrom->value());
  }
  for (const int step : {1, 2, 5, 10, 20}) {
    const int low = high - kSteps * step;
    if (low >= 0 && lowest >= low + step * 0.5) return {low, high, step};
  }
  return {std::min(0, static_cast<int>(lowest)), high, std::max(1, high / 5)};
}

}  // namespace lobbyboard::pages
