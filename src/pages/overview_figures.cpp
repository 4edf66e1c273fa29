#include "pages/overview_figures.h"

#include <algorithm>
#include <cstdlib>

#include "pages/figure_words.h"

namespace lobbyboard::pages {

using model::Fraction;

namespace {

std::optional<Fraction> ratio(std::optional<model::Money> part, std::optional<model::Money> whole) {
  if (!part || !whole || whole->yuan <= 0) return std::nullopt;
  return Fraction(part->yuan, whole->yuan);
}

/// The same but for the rounding of print: within a hundredth.
bool agree(const std::optional<model::Money>& printed, const std::optional<model::Money>& sum) {
  if (!printed || !sum) return true;
  const std::int64_t apart = printed->yuan > sum->yuan ? printed->yuan - sum->yuan : sum->yuan - printed->yuan;
  return apart <= std::abs(printed->yuan) / 100;
}

void addStarts(const Content& content, OverviewFigures& out) {
  const model::Published& published = content.snapshot->published;
  if (!published.started && !listsTheWhole(content)) return;
  const bool known =
      published.started || std::any_of(content.snapshot->projects.begin(), content.snapshot->projects.end(),
                                       [](const model::Project& p) { return p.stage || p.start.actual; });
  if (!known) return;
  out.started = published.started.value_or(content.facts->started);
  out.shouldStart = published.started && published.projects ? *published.projects : content.facts->listed;
  const bool oneSource = published.started.has_value() == (published.started && published.projects);
  if (oneSource && *out.shouldStart > 0) out.startShare = Fraction(*out.started, *out.shouldStart);
  out.startRateChange = published.startRateChange;
  if (published.startRate) {
    out.startShare = exact(*published.startRate) * Fraction(1, 100);
    out.startRate = model::toString(*published.startRate) + "%";
  } else if (out.startShare) {
    out.startRate = percent(*out.startShare);
  }
}

}  // namespace

bool listsAll(const Content& content) {
  const std::optional<std::int64_t>& printed = content.snapshot->published.projects;
  return !printed || *printed == content.facts->counts.projects;
}

bool listsTheWhole(const Content& content) {
  const model::Published& published = content.snapshot->published;
  const rules::Totals& totals = content.facts->totals;
  return listsAll(content) && agree(published.total, totals.total) && agree(published.annualPlan, totals.annualPlan) &&
         agree(published.invested, totals.invested);
}

OverviewFigures overviewFigures(const Content& content) {
  const model::Published& published = content.snapshot->published;
  const rules::Totals totals = listsTheWhole(content) ? content.facts->totals : rules::Totals{};
  OverviewFigures out;
  out.projects = published.projects.value_or(content.facts->counts.projects);
  out.total = published.total ? published.total : totals.total;
  out.annualPlan = published.annualPlan ? published.annualPlan : totals.annualPlan;
  out.invested = published.invested ? published.invested : totals.invested;
  // A ratio is formed of two figures of one source; a published one is shown, and drawn, as it stands.
  out.completion = published.invested && published.annualPlan ? ratio(out.invested, out.annualPlan) : totals.completion;
  if (published.completionRate) {
    out.completion = exact(*published.completionRate) * Fraction(1, 100);
    out.completionRate = model::toString(*published.completionRate) + "%";
  } else if (out.completion) {
    out.completionRate = percent(*out.completion);
  }
  addStarts(content, out);
  if (content.facts->period)
    for (const model::PlanPoint& point : content.snapshot->planCurve)
      if (point.period == *content.facts->period) out.scheduled = ratio(point.cumulative, out.annualPlan);
  return out;
}

Amount headlineAmount(const Stage& stage, const Content& content, const std::optional<model::Money>& published,
                      model::Money amount) {
  const Amount own = MoneyWords(stage.strings, stage.language, content.snapshot->currency).amount(amount);
  if (!published) return own;
  const Amount printed = printedAmount(stage.strings, stage.language, content.snapshot->currency, amount);
  const std::size_t point = printed.number.find('.');
  const std::size_t decimals = point == std::string::npos ? 0 : printed.number.size() - point - 1;
  const std::size_t most = stage.language == "en" ? 3 : 2;
  return decimals <= most ? printed : own;
}

Amount investedAmount(const Stage& stage, const Content& content, const OverviewFigures& figures) {
  const MoneyWords money(stage.strings, stage.language, content.snapshot->currency);
  const MoneyUnit unit = money.unitFor(std::max(figures.annualPlan.value_or(model::Money{}), *figures.invested));
  const Amount alone = headlineAmount(stage, content, content.snapshot->published.invested, *figures.invested);
  if (money.unitFor(*figures.invested) == unit) return alone;
  return {money.number(*figures.invested, unit, 2), money.unitName(unit)};
}

Fraction timeProgress(time::Day asOf, int year) {
  const time::Day first = time::Period{year, 1, 1}.firstDay();
  const time::Day last = time::Period{year, 12, 3}.lastDay();
  const auto whole = (last - first).count() + 1;
  const auto gone = std::clamp<long>((asOf - first).count() + 1, 0, whole);
  return Fraction(gone, whole);
}

}  // namespace lobbyboard::pages
