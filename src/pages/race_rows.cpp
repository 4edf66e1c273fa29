#include "pages/race_rows.h"

#include <algorithm>
#include <cmath>

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

/// The cards of the months that a rank is worked out from: of a quarter all of them, pooled.
struct Cards {
  int rated = 0, green = 0, red = 0;
  Fraction greenShare() const { return Fraction(green, std::max(1, rated)); }
  Fraction redShare() const { return Fraction(red, std::max(1, rated)); }
};

Cards cardsBehind(const Facts& facts, Series series, int unit, const Standings& now, RaceBasis basis) {
  Cards out;
  for (const rules::MonthScore& month : facts.months) {
    if (month.series != series || month.unit != unit || month.year != now.year) continue;
    if ((basis == RaceBasis::Month ? month.month : (month.month - 1) / 3 + 1) != now.span) continue;
    out.rated += month.rated;
    out.green += month.green;
    out.red += month.red;
  }
  return out;
}

/// What told two units of one score apart: the first of the rule file's ratios in which they differ, as the first has
/// it. Nothing where only their order on the list did.
std::string decider(const Stage& stage, const Content& content, const Standings& now, Series series, RaceBasis basis,
                    std::size_t own, std::size_t other) {
  const Facts& facts = *content.facts;
  const Cards a = cardsBehind(facts, series, now.units[own].unit, now, basis),
              b = cardsBehind(facts, series, now.units[other].unit, now, basis);
  const auto investment = [&](std::size_t row) -> std::optional<Fraction> {
    const auto by = series == Series::District ? rules::Property::District : rules::Property::Department;
    for (const rules::BreakdownRow& unit : facts.boards->breakdown(by).rows)
      if (unit.value == now.units[row].unit) return unit.completion;
    return std::nullopt;
  };
  for (const config::TieBreak tieBreak : content.rules.tieBreaks) {
    if (tieBreak == config::TieBreak::AdminOrder) return {};
    if (tieBreak == config::TieBreak::Green && a.greenShare() != b.greenShare())
      return stage.strings.format("race.by_green", {percent(a.greenShare())});
    if (tieBreak == config::TieBreak::Red && a.redShare() != b.redShare())
      return stage.strings.format("race.by_red", {percent(a.redShare())});
    if (tieBreak == config::TieBreak::Invest && investment(own) != investment(other))
      return stage.strings.format("race.by_investment", {percent(investment(own))});
  }
  return {};
}

/// Of rows with the same score and different ranks, which stand beside each other.
void nameDeciders(const Stage& stage, const Content& content, const Standings& now, Series series, RaceBasis basis,
                  std::vector<RaceRow>& rows) {
  const auto apart = [&](std::size_t i, std::size_t j) {
    return rows[i].rank && rows[j].rank && rows[i].rank != rows[j].rank && rows[i].score == rows[j].score;
  };
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (i + 1 < rows.size() && apart(i, i + 1))
      rows[i].decider = decider(stage, content, now, series, basis, i, i + 1);
    else if (i > 0 && apart(i, i - 1))
      rows[i].decider = decider(stage, content, now, series, basis, i, i - 1);
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
  nameDeciders(stage, content, now, series, basis, race.rows);
  return race;
}

double RaceAxis::at(const Fraction& score) const { return std::clamp((score.value() - low) / (high - low), 0.0, 1.0); }

std::vector<int> RaceAxis::labels() const {
  std::vector<int> out;
  for (int mark = low; mark <= high - step; mark += step) out.push_back(mark);
  out.push_back(high);
  return out;
}

RaceAxis axisFor(const Race& race, const config::Scoring& scoring) {
  constexpr int kSteps = 6;
  const int high = std::max(scoring.best(), 1);
  double lowest = high;
  for (const RaceRow& row : race.rows) {
    if (!row.rank) continue;  // no runner of its own
    lowest = std::min(lowest, row.score.value());
    if (row.scoreFrom) lowest = std::min(lowest, row.scoreFrom->value());
  }
  const auto roundUp = [](int value, int step) { return (value + step - 1) / step * step; };
  for (const int step : {1, 2, 5, 10, 20}) {
    if (high < kSteps * step) break;
    const int low = roundUp(high - kSteps * step, step);
    if (lowest >= low + step * 0.5) return {low, high, step};
  }
  const int step = std::max(1, roundUp(high, 5) / 5);
  return {std::min(0, static_cast<int>(std::floor(lowest / step)) * step), high, step};
}

}  // namespace lobbyboard::pages
