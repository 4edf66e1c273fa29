#include "pages/rate_columns.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "pages/figure_words.h"
#include "rules/boards.h"
#include "rules/series.h"

namespace lobbyboard::pages {

using config::Quantity;
using rules::Rate;

namespace {

/// Key of the words for each quantity, in the order of the enumeration.
constexpr std::array kQuantities = {
    "started",         "green",         "completed",       "listed",           "start_due",        "building",
    "finish_due",      "rated",         "permits_done",    "permits_required", "invested",         "annual_plan",
    "period_actual",   "period_plan",   "problems_closed", "problems_raised",  "letters_answered", "letters_sent",
    "milestones_done", "milestones_due"};

const std::string& wordOf(const Stage& stage, Quantity quantity) {
  return stage.strings[std::string("rates.of.") + kQuantities[static_cast<std::size_t>(quantity)]];
}

const char* unitKeyOf(Quantity done) {
  switch (done) {
    case Quantity::PermitsDone:
      return "rates.unit.items";
    case Quantity::LettersAnswered:
      return "rates.unit.letters";
    default:
      return "rates.unit.count";
  }
}

/// Writes both sides of one rate in one unit.
class Sides {
 public:
  Sides(const Stage& stage, const Content& content, const config::RateRule& rule, model::Money greatest)
      : stage_(stage),
        rule_(rule),
        money_(stage.strings, stage.language, content.snapshot->currency),
        unit_(money_.unitFor(greatest)),
        decimals_(unit_ == MoneyUnit::Small ? content.rules.figures.moneySmallDecimals
                                            : content.rules.figures.moneyLargeDecimals + (stage.language == "en")) {}

  std::string number(const std::string& side) const {
    return rule_.isMoney() ? money_.number(model::parseWan(side), unit_, decimals_) : side;
  }
  std::string unit() const { return rule_.isMoney() ? money_.unitName(unit_) : stage_.strings[unitKeyOf(rule_.done)]; }

 private:
  const Stage& stage_;
  const config::RateRule& rule_;
  MoneyWords money_;
  MoneyUnit unit_;
  int decimals_;
};

model::Money greatestOf(const std::vector<Rate>& rates, const Rate& total) {
  model::Money out = model::parseWan(total.required).value_or(model::Money{});
  for (const Rate& rate : rates)
    if (rate.rule == total.rule) out = std::max(out, model::parseWan(rate.required).value_or(model::Money{}));
  return out;
}

/// A scale from a round number to a round number around all that stands on it.
void scale(RateColumn& column) {
  constexpr double kStep = 5, kLeast = 10;
  double low = 1e9, high = -1e9;
  for (const RateRow& row : column.rows) {
    low = std::min(low, row.at);
    high = std::max(high, row.at);
  }
  if (column.city) {
    low = std::min(low, *column.city);
    high = std::max(high, *column.city);
  }
  column.high = std::max(kLeast, std::ceil(high / kStep) * kStep);
  column.low = std::max(0.0, std::min(std::floor(low / kStep) * kStep, column.high - kLeast));
}

const std::string& nameOf(const Stage& stage, const model::Snapshot& snapshot, rules::Series series, int unit) {
  return rules::unitsOf(snapshot, series)[static_cast<std::size_t>(unit)].shortest().in(stage.language);
}

void byRank(std::vector<RateRow>& rows) {
  std::stable_sort(rows.begin(), rows.end(), [](const RateRow& a, const RateRow& b) { return a.rank < b.rank; });
}

/// The published change of the start rate, beside the same rate alone.
std::string changeOf(const Stage& stage, const Content& content, const config::RateRule& rule,
                     const std::string& value) {
  const model::Published& published = content.snapshot->published;
  const bool same = rule.done == Quantity::Started && rule.required == Quantity::Listed && published.startRate &&
                    published.startRateChange && printedPercent(published.startRate) == value;
  if (!same) return {};
  return pointsChange(stage.strings, exact(*published.startRateChange), Against::YearBefore,
                      published.startRateChange->decimals);
}

RateColumn columnOf(const Stage& stage, const Content& content, rules::Series series, const Rate& total) {
  const config::RateRule& rule = content.rules.rates[total.rule];
  const Sides sides(stage, content, rule, rule.isMoney() ? greatestOf(content.facts->rates, total) : model::Money{});
  RateColumn out;
  out.name = rule.label.empty() ? stage.strings["rate." + total.rate] : rule.label.in(stage.language);
  out.value = percent(total.value, content.rules.figures);
  out.city = total.value.value() * 100;
  out.remarks.push_back(
      stage.strings.format("rates.sides", {wordOf(stage, rule.done), sides.number(total.done),
                                           wordOf(stage, rule.required), sides.number(total.required), sides.unit()}));
  if (std::string change = changeOf(stage, content, rule, out.value); !change.empty())
    out.remarks.push_back(std::move(change));
  for (const Rate& rate : content.facts->rates) {
    if (rate.series != series || rate.rule != total.rule || rate.unit < 0 || !rate.rank) continue;
    out.rows.push_back({*rate.rank, rate.tied, nameOf(stage, *content.snapshot, series, rate.unit),
                        sides.number(rate.done) + "/" + sides.number(rate.required),
                        percent(rate.value, content.rules.figures), rate.value.value() * 100});
  }
  byRank(out.rows);
  scale(out);
  return out;
}

RateColumn compositeColumn(const Stage& stage, const Content& content, rules::Series series) {
  RateColumn out;
  out.name = stage.strings["rate.composite"];
  for (const config::RateRule& rule : content.rules.rates)
    if (rule.weight > 0)
      out.remarks.push_back(stage.strings.format(
          "rates.weight", {rule.label.empty() ? stage.strings["rate." + rule.name] : rule.label.in(stage.language),
                           std::to_string(rule.weight)}));
  for (const rules::Composite& unit : content.facts->boards->composites)
    if (unit.series == series && unit.unit >= 0 && unit.rank)
      out.rows.push_back({*unit.rank,
                          unit.tied,
                          nameOf(stage, *content.snapshot, series, unit.unit),
                          {},
                          percent(unit.value, 2),
                          unit.value.value() * 100});
  byRank(out.rows);
  scale(out);
  return out;
}

}  // namespace

std::vector<RateColumn> rateColumns(const Stage& stage, const Content& content, rules::Series series) {
  std::vector<RateColumn> out;
  for (const Rate& total : content.facts->boards->rateTotals) {
    RateColumn column = columnOf(stage, content, series, total);
    if (!column.rows.empty()) out.push_back(std::move(column));
  }
  RateColumn composite = compositeColumn(stage, content, series);
  if (!composite.rows.empty()) out.push_back(std::move(composite));
  return out;
}

}  // namespace lobbyboard::pages
