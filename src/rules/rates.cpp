#include "rules/rates.h"

#include <string>
#include <string_view>

#include "rules/quantities.h"
#include "rules/ranking.h"
#include "rules/saturating_sum.h"
#include "rules/series.h"

namespace lobbyboard::rules {
namespace {

using model::Stage;

std::string written(std::int64_t amount, const config::RateRule& rule) {
  return rule.isMoney() ? model::toWan({amount}) : std::to_string(amount);
}

struct Sides {
  SaturatingSum done, required;
  void add(const Part& part) {
    done.add(part.done);
    required.add(part.required);
  }
};

std::optional<Rate> rowOf(const config::RateRule& rule, std::size_t index, Series series, int unit,
                          const Sides& sides) {
  const std::int64_t done = sides.done.value();
  const std::int64_t required = sides.required.value();
  if (required == 0) return std::nullopt;
  return Rate{
      series,       unit,  rule.name, written(done, rule), written(required, rule), model::Fraction(done, required),
      std::nullopt, false, index,     rule.isMoney()};
}

void rankByValue(std::span<Rate> rows, config::Tie tie) {
  std::vector<Contender> contenders;
  for (const Rate& row : rows) contenders.push_back({true, row.value, {}, {}, std::nullopt});
  const std::vector<Place> places = rank(contenders, tie, {});
  for (std::size_t i = 0; i < rows.size(); ++i) {
    rows[i].rank = places[i].rank;
    rows[i].tied = places[i].tied;
  }
}

}  // namespace

bool isListed(const model::Project& project) {
  return project.stage != Stage::Reserve && project.stage != Stage::Withdrawn;
}

bool isStarted(const model::Project& project, time::Day asOf) {
  if (project.start.actual && *project.start.actual <= asOf) return true;
  return project.stage == Stage::Started || project.stage == Stage::Construction || project.stage == Stage::Completed ||
         project.stage == Stage::Operating || project.stage == Stage::Suspended;
}

Rates ratesOf(const model::Snapshot& snapshot, std::span<const ProjectFacts> projects,
              const config::RuleSettings& settings, const Occasion& when) {
  Rates out;
  for (const Series series : kSeries) {
    for (std::size_t index = 0; index < settings.rates.size(); ++index) {
      const config::RateRule& rule = settings.rates[index];
      std::vector<Sides> units(unitsOf(snapshot, series).size());
      Sides all;
      for (const ProjectFacts& facts : projects) {
        const model::Project& project = snapshot.projects[facts.project];
        const Part part = partOf(rule, project, facts, when);
        all.add(part);
        if (const auto unit = unitOf(project, series); unit && *unit < units.size()) units[*unit].add(part);
      }
      std::vector<Rate> rows;
      for (std::size_t unit = 0; unit < units.size(); ++unit)
        if (auto row = rowOf(rule, index, series, static_cast<int>(unit), units[unit])) rows.push_back(std::move(*row));
      rankByValue(rows, settings.tie);
      if (isScored(settings, series)) out.rows.insert(out.rows.end(), rows.begin(), rows.end());
      if (series != kSeries.front()) continue;
      if (auto row = rowOf(rule, index, series, -1, all)) out.totals.push_back(std::move(*row));
    }
  }
  return out;
}

namespace {

/// A hundred-thousandth of a percent is kept: enough to tell units apart, and products of three rates stay in range.
model::Fraction limited(const model::Fraction& value) {
  constexpr int kDecimals = 7;
  constexpr std::int64_t kScale = 10'000'000;
  const model::Fraction most(1000, 1);
  return {(value > most ? most : value).rounded(kDecimals), kScale};
}

}  // namespace

std::vector<Composite> compositesOf(const model::Snapshot& snapshot, std::span<const Rate> rates,
                                    const config::RuleSettings& settings) {
  int weights = 0;
  for (const config::RateRule& rule : settings.rates) weights += rule.weight;
  std::vector<Composite> out;
  if (weights == 0) return out;
  for (const Series series : kSeries) {
    const std::size_t first = out.size();
    std::vector<Contender> contenders;
    for (std::size_t unit = 0; unit < unitsOf(snapshot, series).size(); ++unit) {
      model::Fraction sum;
      int found = 0;
      for (const Rate& rate : rates) {
        const int weight = settings.rates[rate.rule].weight;
        if (rate.series != series || rate.unit != static_cast<int>(unit) || weight == 0) continue;
        sum = sum + limited(rate.value) * model::Fraction(weight, weights);
        found += weight;
      }
      if (found != weights) continue;
      out.push_back({series, static_cast<int>(unit), sum, std::nullopt, false});
      contenders.push_back({true, sum, {}, {}, std::nullopt});
    }
    const std::vector<Place> places = rank(contenders, settings.tie, {});
    for (std::size_t i = 0; i < places.size(); ++i) {
      out[first + i].rank = places[i].rank;
      out[first + i].tied = places[i].tied;
    }
  }
  return out;
}

}  // namespace lobbyboard::rules
