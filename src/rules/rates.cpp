#include "rules/rates.h"

#include <string>
#include <string_view>

#include "rules/ranking.h"
#include "rules/saturating_sum.h"
#include "rules/series.h"

namespace lobbyboard::rules {
namespace {

using model::Stage;

struct Part {
  std::int64_t done = 0;
  std::int64_t required = 0;
};

struct Occasion {
  time::Day asOf;
  int year;
};

enum class Measure { Count, Money };

/// What one project adds to both sides of a rate.
struct RateRule {
  std::string_view name;
  Measure measure;
  Part (*partOf)(const model::Project& project, const ProjectFacts& facts, const Occasion& when);
};

Part oneOf(bool counted, bool done) { return counted ? Part{done ? 1 : 0, 1} : Part{}; }

Part permits(const model::Project& project, const ProjectFacts&, const Occasion&) {
  return project.permits ? Part{project.permits->done, project.permits->required} : Part{};
}

Part startsOfListed(const model::Project& project, const ProjectFacts&, const Occasion& when) {
  return oneOf(isListed(project), isStarted(project, when.asOf));
}

Part investment(const model::Project& project, const ProjectFacts&, const Occasion&) {
  if (!project.invested || !project.annualPlan) return {};
  return {project.invested->yuan, project.annualPlan->yuan};
}

Part startsOfDue(const model::Project& project, const ProjectFacts&, const Occasion& when) {
  const bool due = project.start.plan && *project.start.plan <= when.asOf;
  return oneOf(isListed(project) && due, isStarted(project, when.asOf));
}

Part progress(const model::Project& project, const ProjectFacts& facts, const Occasion&) {
  return oneOf(project.stage == Stage::Started || project.stage == Stage::Construction, facts.card == Mark::Green);
}

Part commissioning(const model::Project& project, const ProjectFacts&, const Occasion& when) {
  const bool planned = project.finish.plan && time::periodOf(*project.finish.plan).year == when.year;
  return oneOf(isListed(project) && planned, project.stage == Stage::Completed || project.stage == Stage::Operating);
}

constexpr RateRule kAlxa[] = {{"permits", Measure::Count, permits},
                              {"starts", Measure::Count, startsOfListed},
                              {"investment", Measure::Money, investment}};
constexpr RateRule kHejin[] = {{"starts", Measure::Count, startsOfDue},
                               {"progress", Measure::Count, progress},
                               {"commissioning", Measure::Count, commissioning}};

std::span<const RateRule> rulesOf(config::RatePreset preset) {
  if (preset == config::RatePreset::Hejin) return kHejin;
  return kAlxa;
}

std::string written(std::int64_t amount, Measure measure) {
  return measure == Measure::Money ? model::toWan({amount}) : std::to_string(amount);
}

struct Sides {
  SaturatingSum done, required;
};

std::vector<Rate> rowsOf(const RateRule& rule, Series series, const std::vector<Sides>& units) {
  std::vector<Rate> rows;
  for (std::size_t unit = 0; unit < units.size(); ++unit) {
    const std::int64_t done = units[unit].done.value();
    const std::int64_t required = units[unit].required.value();
    if (required == 0) continue;
    const model::Fraction value(done, required);
    rows.push_back({series, static_cast<int>(unit), std::string(rule.name), written(done, rule.measure),
                    written(required, rule.measure), value, std::nullopt, false});
  }
  return rows;
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

std::vector<Rate> ratesOf(const model::Snapshot& snapshot, std::span<const ProjectFacts> projects,
                          const config::RuleSettings& settings, time::Day asOf) {
  std::vector<Rate> rates;
  const Occasion when{asOf, snapshot.year};
  for (const Series series : kSeries) {
    for (const RateRule& rule : rulesOf(settings.rates)) {
      std::vector<Sides> units(unitsOf(snapshot, series).size());
      for (const ProjectFacts& facts : projects) {
        const model::Project& project = snapshot.projects[facts.project];
        const auto unit = unitOf(project, series);
        if (!unit || *unit >= units.size()) continue;
        const Part part = rule.partOf(project, facts, when);
        units[*unit].done.add(part.done);
        units[*unit].required.add(part.required);
      }
      std::vector<Rate> rows = rowsOf(rule, series, units);
      rankByValue(rows, settings.tie);
      rates.insert(rates.end(), rows.begin(), rows.end());
    }
  }
  return rates;
}

}  // namespace lobbyboard::rules
