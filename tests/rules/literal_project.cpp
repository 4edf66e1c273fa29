#include "rules/literal_project.h"

namespace lobbyboard::rules::literal {

using model::PeriodResult;
using model::Stage;
using time::Period;

std::vector<Period> closedPeriods(int planYear, time::Day asOf) {
  std::vector<Period> out;
  for (unsigned month = 1; month <= 12; ++month) {
    for (unsigned third = 1; third <= 3; ++third) {
      const Period period{planYear, month, third};
      if (period.lastDay() <= asOf) out.push_back(period);
    }
  }
  return out;
}

std::string stateIn(const model::Project& p, const Period& period) {
  const time::Day end = period.lastDay();
  if (p.stage == Stage::Withdrawn && p.stageSince && *p.stageSince <= end) return "withdrawn";
  if (p.stage == Stage::Completed || p.stage == Stage::Operating) {
    if (p.finish.actual) {
      if (*p.finish.actual <= end) return "completed";
    } else if (p.stageSince && *p.stageSince <= end) {
      return "completed";
    }
  }
  if (p.stage == Stage::Suspended && p.stageSince && *p.stageSince <= end) return "exempt";

  bool hasPlan = false, hasActual = false;
  long long plan = 0, actual = 0;
  for (const model::PeriodEntry& entry : p.periods) {
    if (entry.period != period) continue;
    if (entry.result == PeriodResult::Met) return "met";
    if (entry.result == PeriodResult::Missed) return "missed";
    if (entry.result == PeriodResult::NoReport) return "no_report";
    if (entry.result == PeriodResult::NotDue) return "not_due";
    if (entry.result == PeriodResult::Exempt) return "exempt";
    hasPlan = entry.plan.has_value();
    hasActual = entry.actual.has_value();
    if (hasPlan) plan = entry.plan->yuan;
    if (hasActual) actual = entry.actual->yuan;
  }
  for (const model::ExemptRange& range : p.exempt) {
    if (!(end < range.from) && !(end > range.to)) return "exempt";
  }
  if (hasPlan) {
    if (plan == 0) return "not_due";
    if (!hasActual) return "no_report";
    return actual < plan ? "missed" : "met";
  }
  if (p.start.plan && *p.start.plan > end) return "not_due";
  if (!p.start.plan && (p.stage == Stage::Reserve || p.stage == Stage::Preparation)) return "not_due";
  return "no_report";
}

int streakAfter(const model::Project& project, const Period& period) {
  int streak = 0;
  for (const Period& each : closedPeriods(period.year, period.lastDay())) {
    const std::string state = stateIn(project, each);
    if (state == "met") streak = 0;
    if (state == "missed") streak = streak + 1;
  }
  return streak;
}

std::string cardOfStreak(int streak) {
  if (streak == 0) return "green";
  if (streak == 1) return "notice";
  return streak == 2 ? "yellow" : "red";
}

namespace {
std::string issuersCard(const model::Project& project) {
  const char* const names[] = {"green", "notice", "yellow", "red"};
  return names[static_cast<int>(*project.card)];
}
}  // namespace

std::string cardIn(const model::Project& project, const Period& period, const Period& present) {
  if (period == present && project.card) return issuersCard(project);
  const std::string state = stateIn(project, period);
  if (state != "met" && state != "missed") return state;
  return cardOfStreak(streakAfter(project, period));
}

std::string scoredCard(const model::Project& project, const Period& period, const Period& present) {
  if (period == present && project.card) return issuersCard(project);
  const std::string state = stateIn(project, period);
  bool rated = state == "met" || state == "missed";
  if (state == "no_report") {
    for (const Period& each : closedPeriods(period.year, period.lastDay())) {
      const std::string before = stateIn(project, each);
      if (before == "met" || before == "missed") rated = true;
    }
  }
  return rated ? cardOfStreak(streakAfter(project, period)) : "";
}

}  // namespace lobbyboard::rules::literal
