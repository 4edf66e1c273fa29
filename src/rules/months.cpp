#include "rules/months.h"

#include "rules/moved.h"
#include "rules/ranking.h"

namespace lobbyboard::rules {
namespace {

std::vector<Place> placesOf(const ScoreInput& input, Series series, unsigned month) {
  std::vector<Contender> contenders(input.tallies.units(series));
  for (std::size_t unit = 0; unit < contenders.size(); ++unit) {
    const Tally& tally = input.tallies.at(series, month, unit);
    Contender& contender = contenders[unit];
    contender.ranked = tally.rated() > 0 && tally.rated() >= input.settings.minProjectsToRank;
    if (!contender.ranked) continue;
    contender.score = tally.score(input.settings.scoring);
    contender.green = tally.greenShare();
    contender.red = tally.redShare();
    contender.invest = input.invested.of(series, unit);
  }
  return rank(contenders, input.settings.tie, input.settings.tieBreaks);
}

MonthScore rowOf(const ScoreInput& input, Series series, unsigned month, std::size_t unit, const Moved& moved) {
  const Tally& tally = input.tallies.at(series, month, unit);
  MonthScore row;
  row.year = input.year.year();
  row.month = month;
  row.series = series;
  row.unit = static_cast<int>(unit);
  row.rated = tally.rated();
  row.green = tally.green;
  row.notice = tally.notice;
  row.yellow = tally.yellow;
  row.red = tally.red;
  row.score = tally.score(input.settings.scoring);
  row.provisional = !input.year.monthIsClosed(month);
  row.ranked = moved.place.rank.has_value();
  row.rank = moved.place.rank;
  row.tied = moved.place.tied;
  row.change = moved.change;
  row.rankBefore = moved.rankBefore;
  return row;
}

}  // namespace

std::vector<MonthScore> monthScores(const ScoreInput& input) {
  std::vector<MonthScore> rows;
  std::array<std::vector<Place>, kSeries.size()> before;
  for (unsigned month = 1; month <= kMonths && input.year.closedInMonth(month) > 0; ++month) {
    for (const Series series : kSeries) {
      if (!isScored(input.settings, series)) continue;
      std::vector<Place>& last = before[static_cast<std::size_t>(series)];
      std::vector<Place> places = placesOf(input, series, month);
      const std::vector<Moved> moved = compare(places, last);
      for (std::size_t unit = 0; unit < moved.size(); ++unit) {
        if (input.tallies.at(series, month, unit).rated() == 0) continue;
        rows.push_back(rowOf(input, series, month, unit, moved[unit]));
      }
      last = std::move(places);
    }
  }
  return rows;
}

}  // namespace lobbyboard::rules
