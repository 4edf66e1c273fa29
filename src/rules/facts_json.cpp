#include "rules/facts_json.h"

#include "rules/boards_json.h"
#include "rules/json_text.h"
#include "rules/mark.h"
#include "rules/score_json.h"

namespace lobbyboard::rules {
namespace {

void write(JsonText& out, const Counts& counts) {
  out.openObject();
  out.member("projects", counts.projects);
  out.member("rated", counts.rated);
  out.member("green", counts.green);
  out.member("notice", counts.notice);
  out.member("yellow", counts.yellow);
  out.member("red", counts.red);
  out.member("no_report", counts.noReport);
  out.member("not_due", counts.notDue);
  out.member("exempt", counts.exempt);
  out.member("completed", counts.completed);
  out.member("withdrawn", counts.withdrawn);
  out.closeObject();
}

void write(JsonText& out, const Totals& totals) {
  out.openObject();
  out.member("total_wan", totals.total);
  out.member("annual_plan_wan", totals.annualPlan);
  out.member("invested_wan", totals.invested);
  out.memberIfAny("completion", totals.completion);
  out.closeObject();
}

void write(JsonText& out, const ProjectFacts& facts, const model::Project& project) {
  out.openObject();
  out.member("code", project.code);
  out.key("card");
  facts.card ? out.value(nameOf(*facts.card)) : out.value(std::nullopt);
  out.member("streak", facts.streak);
  out.member("since", facts.since);
  out.member("missed_this_year", facts.missedThisYear);
  out.key("cards");
  out.openList();
  for (const PeriodMark& mark : facts.cards) {
    out.openObject();
    out.member("period", mark.period);
    out.member("card", nameOf(mark.mark));
    out.closeObject();
  }
  out.closeList();
  out.memberIfAny("completion", facts.completion);
  out.member("overdue_milestones", facts.overdueMilestones);
  out.closeObject();
}

void writeDuties(JsonText& out, const Facts& facts) {
  out.key("commitments");
  out.openObject();
  out.member("all", facts.commitments.all);
  out.member("due", facts.commitments.due);
  out.member("kept", facts.commitments.kept);
  out.member("late", facts.commitments.late);
  out.memberIfAny("rate", facts.commitments.rate);
  out.closeObject();
  out.key("problems");
  out.openObject();
  out.member("raised", facts.problems.raised);
  out.member("closed", facts.problems.closed);
  out.member("open", facts.problems.open);
  out.member("overdue", facts.problems.overdue);
  out.memberIfAny("rate", facts.problems.rate);
  out.closeObject();
  out.key("supervision");
  out.openObject();
  out.member("sent", facts.supervision.sent);
  out.member("answered", facts.supervision.answered);
  out.member("overdue", facts.supervision.overdue);
  out.memberIfAny("rate", facts.supervision.rate);
  out.closeObject();
}

void write(JsonText& out, const ElementTotal& element) {
  out.openObject();
  out.member("kind", element.kind);
  out.member("unit", element.unit);
  out.member("need", element.need);
  out.member("met", element.met);
  out.memberIfAny("rate", element.rate);
  out.closeObject();
}

void write(JsonText& out, const Changes& changes, const model::Snapshot& snapshot) {
  const auto codes = [&](std::string_view name, const std::vector<std::size_t>& projects) {
    out.key(name);
    out.openList();
    for (const std::size_t project : projects) out.value(snapshot.projects[project].code);
    out.closeList();
  };
  out.openObject();
  codes("to_green", changes.toGreen);
  codes("to_notice", changes.toNotice);
  codes("to_yellow", changes.toYellow);
  codes("to_red", changes.toRed);
  out.closeObject();
}

void write(JsonText& out, const model::Warning& warning) {
  out.openObject();
  out.member("pointer", warning.pointer);
  out.member("kind", warning.kind);
  out.member("text", warning.text);
  out.closeObject();
}

}  // namespace

std::string toJson(const Facts& facts, const model::Snapshot& snapshot, const std::vector<model::Warning>& warnings) {
  JsonText out;
  out.openObject();
  out.member("format", "lobbyboard-facts/1");
  out.member("as_of", time::toString(facts.asOf));
  out.member("period", facts.period);
  out.member("rules", facts.rules);
  out.key("counts");
  write(out, facts.counts);
  out.key("totals");
  write(out, facts.totals);
  out.key("projects");
  out.openList();
  for (const ProjectFacts& project : facts.projects) write(out, project, snapshot.projects[project.project]);
  out.closeList();
  writeScores(out, facts, snapshot);
  writeDuties(out, facts);
  out.key("elements");
  out.openList();
  for (const ElementTotal& element : facts.elements) write(out, element);
  out.closeList();
  out.key("changes");
  write(out, facts.changes, snapshot);
  out.key("warnings");
  out.openList();
  for (const model::Warning& warning : warnings) write(out, warning);
  out.closeList();
  writeBoards(out, facts, snapshot);
  out.closeObject();
  return out.text() + "\n";
}

}  // namespace lobbyboard::rules
