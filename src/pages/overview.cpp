#include "pages/overview.h"

#include "pages/dates.h"
#include "pages/figure_words.h"
#include "pages/figures.h"
#include "pages/overview_kpi.h"
#include "pages/overview_modules.h"

namespace lobbyboard::pages {

using model::Fraction;

namespace {

/// A printed figure bears its issuer's name: what it counts may be a first batch, or the projects of one level alone.
template <typename T>
const std::string& labelOf(const Stage& stage, const Content& content, const std::optional<T>& printed,
                           std::string_view key, const char* own) {
  return printed ? issuersLabel(stage, *content.snapshot, key, stage.strings[own]) : stage.strings[own];
}

/// Where no total is known the count of projects stands in its place.
Kpi totalKpi(const Stage& stage, const Content& content, const OverviewFigures& figures) {
  if (!figures.total && figures.projects > 0)
    return {.label = labelOf(stage, content, content.snapshot->published.projects, "projects", "published.projects"),
            .flaps = std::to_string(figures.projects),
            .unit = stage.strings["overview.count_unit"],
            .remarks = {}};
  Kpi kpi{.label = labelOf(stage, content, content.snapshot->published.total, "total_wan", "overview.total"),
          .remarks = {}};
  if (figures.total) {
    const Amount amount = headlineAmount(stage, content, content.snapshot->published.total, *figures.total);
    kpi.flaps = amount.number;
    kpi.unit = amount.unit;
  }
  std::string projects =
      labelOf(stage, content, content.snapshot->published.projects, "projects", "published.projects");
  std::erase(projects, '*');  // which would mark it in the remark
  kpi.remarks.push_back(
      {stage.strings.format("overview.projects", {projects, std::to_string(figures.projects)}), std::nullopt});
  return kpi;
}

Kpi startsKpi(const Stage& stage, const OverviewFigures& figures) {
  Kpi kpi{.label = stage.strings["overview.started"], .rate = figures.startRate};
  if (figures.started) {
    kpi.flaps = std::to_string(*figures.started);
    kpi.unit = stage.strings["overview.count_unit"];
    kpi.note = stage.strings.format("overview.should_start", {std::to_string(*figures.shouldStart)});
  }
  if (figures.startShare) kpi.share = figures.startShare->value();
  if (const auto& change = figures.startRateChange) {
    const Fraction value = exact(*change);
    const char* const key = value > Fraction(0, 1)   ? "overview.start_rate_up"
                            : value < Fraction(0, 1) ? "overview.start_rate_down"
                                                     : "overview.start_rate_level";
    std::string points = model::toString(*change);
    if (points.starts_with('-')) points.erase(0, 1);
    kpi.remarks.push_back({stage.strings.format(key, {points}), std::nullopt});
  }
  return kpi;
}

/// What is invested; where nothing of that is known, what is planned, rather than a dash as large.
Kpi investedKpi(const Stage& stage, const Content& content, const OverviewFigures& figures) {
  if (!figures.invested && figures.completionRate.empty() && figures.annualPlan) {
    const Amount plan = headlineAmount(stage, content, content.snapshot->published.annualPlan, *figures.annualPlan);
    return {.label = labelOf(stage, content, content.snapshot->published.annualPlan, "annual_plan_wan",
                             "published.annual_plan_wan"),
            .flaps = plan.number,
            .unit = plan.unit};
  }
  Kpi kpi{.label = labelOf(stage, content, content.snapshot->published.invested, "invested_wan", "overview.invested"),
          .rate = figures.completionRate};
  if (figures.invested) {
    const Amount amount = investedAmount(stage, content, figures);
    kpi.flaps = amount.number;
    kpi.unit = amount.unit;
  }
  if (figures.annualPlan) {
    const Amount plan = headlineAmount(stage, content, content.snapshot->published.annualPlan, *figures.annualPlan);
    kpi.note = stage.strings.format("overview.annual_plan", {plan.number, plan.unit});
    kpi.shortNote = stage.strings.format("overview.plan_short", {plan.number});
  }
  if (!figures.annualPlan && !kpi.rate.empty()) kpi.note = kpi.shortNote = stage.strings["overview.of_plan"];
  if (figures.completion) kpi.share = figures.completion->value();
  if (figures.completion && figures.scheduled) {
    const Fraction lead = (*figures.completion - *figures.scheduled) * Fraction(100, 1);
    // Small rates get a second decimal, so that a difference never prints as none.
    const int decimals = lead.rounded(1) == 0 && lead.rounded(2) != 0 ? 2 : 1;
    const std::int64_t digits = lead.rounded(decimals);
    const char* const key = digits > 0 ? "overview.ahead" : digits < 0 ? "overview.behind" : "overview.on_time";
    kpi.remarks.push_back(
        {stage.strings.format(key, {percent(*figures.scheduled, decimals), magnitude(lead, decimals)}),
         stage.theme.t1});
    if (decimals == 2 && !content.snapshot->published.completionRate) kpi.rate = percent(*figures.completion, decimals);
    kpi.ticks.push_back({figures.scheduled->value(), stage.theme.t1});
  }
  return kpi;
}

}  // namespace

OverviewPage::OverviewPage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn)
    : StillPage(stage, std::move(content)),
      figures_(overviewFigures(content_)),
      timeProgress_(entry.text("time_progress", "off") == "on"),
      toldBefore_(turn.told),
      turn_(turn.number) {
  const std::string year = std::to_string(content_.snapshot->year);
  const std::string& program = content_.snapshot->program.in(stage_.language);
  heading_.title = stage_.strings["overview.title"];
  heading_.subtitle = program.empty() ? stage_.strings.format("overview.subtitle", {year})
                                      : stage_.strings.format("overview.subtitle_program", {year, program});
  compose(Layout(stage_));
}

std::vector<std::string> OverviewPage::told() const {
  std::vector<std::string> out;
  for (std::size_t index = 0; index < 3; ++index) {
    const Kpi kpi = headline(index);
    out.push_back(kpi.flaps + kpi.unit);
  }
  return out;
}

Kpi OverviewPage::headline(std::size_t index) const {
  Kpi kpi = index == 0   ? totalKpi(stage_, content_, figures_)
            : index == 1 ? startsKpi(stage_, figures_)
                         : investedKpi(stage_, content_, figures_);
  if (index < toldBefore_.size() && toldBefore_[index].ends_with(kpi.unit))
    kpi.flapsBefore = toldBefore_[index].substr(0, toldBefore_[index].size() - kpi.unit.size());
  if (index == 2 && timeProgress_ && kpi.share) {
    const Fraction share = timeProgress(content_.facts->asOf, content_.snapshot->year);
    kpi.ticks.push_back({share.value(), stage_.theme.plan});
    kpi.remarks.push_back({stage_.strings.format("overview.time", {percent(share)}), stage_.theme.plan});
  }
  return kpi;
}

}  // namespace lobbyboard::pages
