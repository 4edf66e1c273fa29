#include "rules/quarters.h"

#include "rules/moved.h"
#include "rules/ranking.h"

namespace lobbyboard::rules {
namespace {

constexpr unsigned kQuarters = 4;

/// A unit's months of one quarter so far.
struct Span {
  int months = 0;
  Tally pooled;              ///< the cards of all of them
  Tally latest;              ///< those of the latest
  model::Fraction scoreSum;  ///< Σ month scores
};

Span spanOf(const ScoreInput& input, Series series, unsigned quarter, std::size_t unit) {
  Span span;
  for (unsigned month = quarter * 3 - 2; month <= quarter * 3; ++month) {
    const Tally& tally = input.tallies.at(series, month, unit);
    if (tally.rated() == 0) continue;
    ++span.months;
    span.pooled.add(tally);
    span.latest = tally;
    span.scoreSum = span.scoreSum + tally.score(input.settings.scoring);
  }
  return span;
}

model::Fraction scoreOf(const Span& span, const config::RuleSettings& settings) {
  switch (settings.quarter) {
    case config::QuarterMode::Pooled:
      return span.pooled.score(settings.scoring);
    case config::QuarterMode::LastMonth:
      return span.latest.score(settings.scoring);
    case config::QuarterMode::Mean:
      break;
  }
  return span.scoreSum * model::Fraction(1, span.months);
}

std::vector<Place> placesOf(const ScoreInput& input, Series series, const std::vector<Span>& spans) {
  std::vector<Contender> contenders(spans.size());
  for (std::size_t unit = 0; unit < spans.size(); ++unit) {
    const Span& span = spans[unit];
    Contender& contender = contenders[unit];
    contender.ranked = span.months > 0 && span.latest.rated() >= input.settings.minProjectsToRank;
    if (!contender.ranked) continue;
    contender.score = scoreOf(span, input.settings);
    contender.green = span.pooled.greenShare();
    contender.red = span.pooled.redShare();
    contender.invest = input.invested.of(series, unit);
  }
  return rank(contenders, input.settings.tie, input.settings.tieBreaks);
}

QuarterScore rowOf(const ScoreInput& input, Series series, unsigned quarter, const Span& span, const Moved& moved) {
  QuarterScore row;
  row.year = input.year.year();
  row.quarter = quarter;
  row.series = series;
  row.score = scoreOf(span, input.settings);
  row.months = span.months;
  row.rated = span.latest.rated();
  row.ranked = moved.place.rank.has_value();
  row.rank = moved.place.rank;
  row.tied = moved.place.tied;
  row.provisional = !input.year.quarterIsClosed(quarter);
  row.change = moved.change;
  row.rankBefore = moved.rankBefore;
  return row;
}

}  // namespace

std::vector<QuarterScore> quarterScores(const ScoreInput& input) {
  std::vector<QuarterScore> rows;
  std::array<std::vector<Place>, kSeries.size()> before;
  for (unsigned quarter = 1; quarter <= kQuarters; ++quarter) {
    for (const Series series : kSeries) {
      if (!isScored(input.settings, series)) continue;
      std::vector<Span> spans;
      for (std::size_t unit = 0; unit < input.tallies.units(series); ++unit) {
        spans.push_back(spanOf(input, series, quarter, unit));
      }
      std::vector<Place>& last = before[static_cast<std::size_t>(series)];
      std::vector<Place> places = placesOf(input, series, spans);
      const std::vector<Moved> moved = compare(places, last);
      for (std::size_t unit = 0; unit < spans.size(); ++unit) {
        if (spans[unit].months == 0) continue;
        rows.push_back(rowOf(input, series, quarter, spans[unit], moved[unit]));
        rows.back().unit = static_cast<int>(unit);
      }
      last = std::move(places);
    }
  }
  return rows;
}

}  // namespace lobbyboard::rules
