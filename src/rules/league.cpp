#include "rules/league.h"

#include <algorithm>
#include <set>

#include "rules/boards.h"
#include "rules/ranking.h"
#include "rules/series.h"

namespace lobbyboard::rules {

using model::Fraction;
using model::Money;

namespace {

Fraction exact(const model::Decimal& decimal) {
  Fraction::Integer scale = 1;
  for (int i = 0; i < decimal.decimals; ++i) scale *= 10;
  return {decimal.digits, scale};
}

/// Gathers the leagues of one series; rows may come in any order of measures.
class Tables {
 public:
  Tables(Series series, config::Tie tie) : series_(series), tie_(tie) {}

  void add(const std::string& measure, MeasureKind kind, int unit, const Fraction& value,
           std::optional<model::Decimal> printed = std::nullopt) {
    if (unit < 0) return;
    auto table = std::find_if(tables_.begin(), tables_.end(), [&](const League& l) { return l.measure == measure; });
    if (table == tables_.end()) table = tables_.insert(tables_.end(), {measure, series_, kind, {}});
    table->rows.push_back({unit, value, printed, std::nullopt, false});
  }
  void addMoney(const std::string& measure, int unit, const std::optional<Money>& money) {
    if (money) add(measure, MeasureKind::Money, unit, Fraction(money->yuan, 1));
  }
  void addShare(const std::string& measure, int unit, const std::optional<Fraction>& share) {
    if (share) add(measure, MeasureKind::Share, unit, *share);
  }

  std::vector<League> take() {
    for (League& table : tables_) finish(table);
    return std::move(tables_);
  }

 private:
  void finish(League& table) const {
    std::stable_sort(table.rows.begin(), table.rows.end(),
                     [](const LeagueRow& a, const LeagueRow& b) { return a.unit < b.unit; });
    std::vector<Contender> contenders;
    for (const LeagueRow& row : table.rows) contenders.push_back({true, row.value, {}, {}, std::nullopt});
    const std::vector<Place> places = rank(contenders, tie_, {});
    for (std::size_t i = 0; i < places.size(); ++i) {
      table.rows[i].rank = places[i].rank;
      table.rows[i].tied = places[i].tied;
    }
    std::stable_sort(table.rows.begin(), table.rows.end(),
                     [](const LeagueRow& a, const LeagueRow& b) { return a.value > b.value; });
  }

  Series series_;
  config::Tie tie_;
  std::vector<League> tables_;
};

void addBreakdown(Tables& tables, const Breakdown& breakdown) {
  for (const BreakdownRow& row : breakdown.rows) {
    if (row.projects == 0) continue;
    tables.add("projects", MeasureKind::Count, row.value, Fraction(row.projects, 1));
    tables.addMoney("total", row.value, row.total);
    tables.addMoney("annual_plan", row.value, row.annualPlan);
    tables.addMoney("invested", row.value, row.invested);
    tables.addShare("completion", row.value, row.completion);
    tables.add("started", MeasureKind::Count, row.value, Fraction(row.started, 1));
    tables.addShare("start_rate", row.value, row.startRate);
    tables.add("completed", MeasureKind::Count, row.value, Fraction(row.completed, 1));
    tables.addShare("growth", row.value, row.growth);
    if (row.cards.rated() > 0) tables.addShare("green_ratio", row.value, row.cards.greenShare());
  }
}

void addDuties(Tables& tables, const std::string& measure, const DutyBoard& board, Series series) {
  for (const UnitDuty& row : board.byUnit)
    if (row.unit.series == series) tables.addShare(measure, row.unit.unit, row.rate);
}

void addPublished(Tables& tables, const std::vector<model::Unit>& units) {
  for (std::size_t i = 0; i < units.size(); ++i) {
    if (!units[i].published) continue;
    const model::Published& own = *units[i].published;
    const int unit = static_cast<int>(i);
    const auto figure = [&](const std::string& key, const std::optional<model::Decimal>& decimal) {
      if (decimal) tables.add("published." + key, MeasureKind::Figure, unit, exact(*decimal), decimal);
    };
    const auto count = [&](const std::string& key, const std::optional<std::int64_t>& number) {
      if (number) tables.add("published." + key, MeasureKind::Count, unit, Fraction(*number, 1));
    };
    count("projects", own.projects);
    count("started", own.started);
    tables.addMoney("published.total_wan", unit, own.total);
    tables.addMoney("published.annual_plan_wan", unit, own.annualPlan);
    tables.addMoney("published.invested_wan", unit, own.invested);
    figure("start_rate", own.startRate);
    figure("start_rate_change_pp", own.startRateChange);
    figure("completion_rate", own.completionRate);
    for (const auto& [key, decimal] : own.other) {
      const Fraction value = exact(decimal);
      if (key.ends_with("_wan"))
        tables.add("published." + key, MeasureKind::Money, unit, value * Fraction(10'000, 1));
      else
        figure(key, decimal);
    }
  }
}

}  // namespace

std::vector<League> leaguesOf(const model::Snapshot& snapshot, const Facts& facts, const Boards& boards,
                              config::Tie tie) {
  std::vector<League> out;
  for (const Series series : kSeries) {
    Tables tables(series, tie);
    addBreakdown(tables, boards.breakdown(series == Series::District ? Property::District : Property::Department));
    const std::vector<QuarterScore>& quarters = facts.quarters;
    for (const QuarterScore& row : quarters)
      if (row.series == series && row.ranked && row.quarter == quarters.back().quarter)
        tables.add("score", MeasureKind::Score, row.unit, row.score);
    for (const Rate& row : facts.rates)
      if (row.series == series) tables.addShare("rate." + row.rate, row.unit, row.value);
    for (const Composite& row : boards.composites)
      if (row.series == series) tables.addShare("composite", row.unit, row.value);
    addDuties(tables, "commitments", boards.commitments, series);
    addDuties(tables, "problems", boards.problems, series);
    addDuties(tables, "letters", boards.letters, series);
    addPublished(tables, unitsOf(snapshot, series));
    for (League& table : tables.take()) out.push_back(std::move(table));
  }
  return out;
}

}  // namespace lobbyboard::rules
