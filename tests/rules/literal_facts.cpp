#include "rules/literal_facts.h"

#include <map>

#include "rules/literal_project.h"
#include "rules/literal_units.h"
#include "rules/literal_wan.h"

namespace lobbyboard::rules::literal {
namespace {

using model::Project;
using model::Snapshot;
using time::Period;

bool isOneOfFour(const std::string& card) {
  return card == "green" || card == "notice" || card == "yellow" || card == "red";
}

double ratio(long long top, long long bottom) { return static_cast<double>(top) / static_cast<double>(bottom); }

void writeCounts(Sheet& sheet, const Snapshot& snapshot, const std::vector<Period>& closed) {
  std::map<std::string, int> counts;
  for (const Project& project : snapshot.projects) {
    if (closed.empty()) continue;
    const std::string card = cardIn(project, closed.back(), closed.back());
    ++counts[card];
    if (isOneOfFour(card)) ++counts["rated"];
  }
  sheet.number("/counts/projects", static_cast<double>(snapshot.projects.size()));
  for (const char* name :
       {"rated", "green", "notice", "yellow", "red", "no_report", "not_due", "exempt", "completed", "withdrawn"}) {
    sheet.number(std::string("/counts/") + name, counts[name]);
  }
}

void writeTotals(Sheet& sheet, const Snapshot& snapshot) {
  long long total = 0, plan = 0, invested = 0, bothPlan = 0, bothInvested = 0;
  bool anyTotal = false, anyPlan = false, anyInvested = false;
  for (const Project& p : snapshot.projects) {
    if (p.total) anyTotal = true, total += p.total->yuan;
    if (p.annualPlan) anyPlan = true, plan += p.annualPlan->yuan;
    if (p.invested) anyInvested = true, invested += p.invested->yuan;
    if (p.annualPlan && p.invested) bothPlan += p.annualPlan->yuan, bothInvested += p.invested->yuan;
  }
  anyTotal ? sheet.text("/totals/total_wan", wan(total)) : sheet.null("/totals/total_wan");
  anyPlan ? sheet.text("/totals/annual_plan_wan", wan(plan)) : sheet.null("/totals/annual_plan_wan");
  anyInvested ? sheet.text("/totals/invested_wan", wan(invested)) : sheet.null("/totals/invested_wan");
  if (bothPlan != 0) sheet.number("/totals/completion", ratio(bothInvested, bothPlan));
}

/// The first missed period of the present streak: the oldest missed one after the newest met one.
std::string sinceOf(const Project& project, const std::vector<Period>& closed) {
  std::string since;
  for (auto period = closed.rbegin(); period != closed.rend(); ++period) {
    const std::string state = stateIn(project, *period);
    if (state == "met") break;
    if (state == "missed") since = time::toString(*period);
  }
  return since;
}

void writeProject(Sheet& sheet, const std::string& at, const Project& p, time::Day asOf,
                  const std::vector<Period>& closed) {
  sheet.text(at + "/code", p.code);
  if (closed.empty()) sheet.null(at + "/card");
  if (!closed.empty()) sheet.text(at + "/card", cardIn(p, closed.back(), closed.back()));
  sheet.number(at + "/streak", closed.empty() ? 0 : streakAfter(p, closed.back()));
  const std::string since = sinceOf(p, closed);
  since.empty() ? sheet.null(at + "/since") : sheet.text(at + "/since", since);
  int missed = 0;
  for (const Period& period : closed) missed += stateIn(p, period) == "missed" ? 1 : 0;
  sheet.number(at + "/missed_this_year", missed);
  for (std::size_t i = 0; i < closed.size(); ++i) {
    const std::string row = at + "/cards/" + std::to_string(i);
    sheet.text(row + "/period", time::toString(closed[i]));
    sheet.text(row + "/card", cardIn(p, closed[i], closed.back()));
  }
  if (closed.empty()) sheet.emptyList(at + "/cards");
  if (p.invested && p.annualPlan && p.annualPlan->yuan != 0) {
    sheet.number(at + "/completion", ratio(p.invested->yuan, p.annualPlan->yuan));
  }
  int overdue = 0;
  for (const model::Milestone& milestone : p.milestones) {
    if (milestone.plan.has_value() && *milestone.plan < asOf && !milestone.actual.has_value()) ++overdue;
  }
  sheet.number(at + "/overdue_milestones", overdue);
}

void writeChanges(Sheet& sheet, const Snapshot& snapshot, const std::vector<Period>& closed) {
  for (const std::string to : {"green", "notice", "yellow", "red"}) {
    int row = 0;
    for (const Project& p : snapshot.projects) {
      if (closed.size() < 2) break;
      const std::string before = cardIn(p, closed[closed.size() - 2], closed.back());
      if (cardIn(p, closed.back(), closed.back()) != to || before == to || !isOneOfFour(before)) continue;
      sheet.text("/changes/to_" + to + "/" + std::to_string(row++), p.code);
    }
    if (row == 0) sheet.emptyList("/changes/to_" + to);
  }
}

}  // namespace

std::vector<std::string> factLines(const Snapshot& snapshot, time::Day asOf) {
  Sheet sheet;
  const std::vector<Period> closed = closedPeriods(snapshot.year, asOf);
  sheet.text("/format", "lobbyboard-facts/1");
  sheet.text("/as_of", time::toString(asOf));
  closed.empty() ? sheet.null("/period") : sheet.text("/period", time::toString(closed.back()));
  sheet.text("/rules", "wuhai");
  writeCounts(sheet, snapshot, closed);
  writeTotals(sheet, snapshot);
  for (std::size_t i = 0; i < snapshot.projects.size(); ++i) {
    writeProject(sheet, "/projects/" + std::to_string(i), snapshot.projects[i], asOf, closed);
  }
  if (snapshot.projects.empty()) sheet.emptyList("/projects");
  writeMonths(sheet, snapshot, asOf);
  writeQuarters(sheet, snapshot, asOf);
  writeRates(sheet, snapshot, asOf);
  sheet.emptyList("/lists/honour");
  sheet.emptyList("/lists/warning");
  writeDuties(sheet, snapshot, asOf);
  writeChanges(sheet, snapshot, closed);
  sheet.emptyList("/warnings");
  return sheet.lines();
}

}  // namespace lobbyboard::rules::literal
