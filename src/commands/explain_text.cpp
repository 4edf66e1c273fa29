#include "commands/explain_text.h"

#include "pages/dates.h"
#include "rules/mark.h"

namespace lobbyboard::commands {
namespace {

using rules::State;

std::string_view keyOf(State state) {
  switch (state) {
    case State::Met:
      return "rules.state.met";
    case State::Missed:
      return "rules.state.missed";
    case State::NoReport:
      return "rules.state.no_report";
    case State::NotDue:
      return "rules.state.not_due";
    case State::Exempt:
      return "rules.state.exempt";
    case State::Completed:
      return "rules.state.completed";
    case State::Withdrawn:
      break;
  }
  return "rules.state.withdrawn";
}

std::string reasonOf(const model::Project& project, const rules::ExplainedPeriod& period, const Language& language) {
  const config::Strings& strings = language.strings;
  const model::PeriodEntry* const entry = period.step.entry;
  switch (period.step.verdict.rule) {
    case 1:
      return strings.format("rules.explain_stage", {strings[keyOf(period.step.verdict.state)]});
    case 2:
      return strings.format("rules.explain_result", {strings[keyOf(period.step.verdict.state)]});
    case 3:
      for (const model::ExemptRange& range : project.exempt)
        if (range.from <= period.period.lastDay() && period.period.lastDay() <= range.to)
          return strings.format("rules.explain_exempt", {range.reason.in(language.code)});
      break;
    case 4:
      if (entry->plan->yuan == 0) return strings["rules.explain_no_plan"];
      if (!entry->actual) return strings.format("rules.explain_no_actual", {model::toWan(*entry->plan)});
      return strings.format("rules.explain_plan", {model::toWan(*entry->plan), model::toWan(*entry->actual)});
    default:
      break;
  }
  return strings["rules.explain_no_entry"];
}

std::string lineOf(const model::Project& project, const rules::ExplainedPeriod& period, const RuleFile& rules,
                   const Language& language) {
  const config::Strings& strings = language.strings;
  const auto blank = strings["header.parts"];
  std::string line = pages::periodName(strings, period.period) + blank + reasonOf(project, period, language) + blank +
                     strings[keyOf(period.step.state)] + blank +
                     strings.format("rules.explain_streak", {std::to_string(period.step.standing.streak)}) + blank +
                     markName(period.step.mark, strings) + "\n";
  for (const std::string& key : period.keys)
    line += strings.format("rules.explain_source", {rules.quote(key, strings)}) + "\n";
  return line;
}

}  // namespace

const std::string& markName(rules::Mark mark, const config::Strings& strings) {
  return strings["card.name." + std::string(rules::nameOf(mark))];
}

std::string explainText(const model::Project& project, const rules::Explanation& explanation, time::Day asOf,
                        const RuleFile& rules, const Language& language) {
  const config::Strings& strings = language.strings;
  std::string out = strings.format("rules.explain_head", {project.code, project.name.in(language.code)}) + "\n" +
                    strings.format("rules.explain_rules", {rules.name(), pages::dayNameWithYear(strings, asOf)}) +
                    "\n\n";
  if (!explanation.cardsGiven) return out + strings["rules.explain_no_cards"] + "\n";
  for (const rules::ExplainedPeriod& period : explanation.periods) out += lineOf(project, period, rules, language);
  if (!explanation.card) return out + strings["rules.explain_none"] + "\n";
  out += "\n";
  if (explanation.given) out += strings["rules.explain_given"] + "\n";
  const std::string& card = markName(*explanation.card, strings);
  out += explanation.since ? strings.format("rules.explain_now", {card, std::to_string(explanation.streak),
                                                                  pages::periodName(strings, *explanation.since)})
                           : strings.format("rules.explain_now_clear", {card});
  return out + "\n";
}

std::string diffText(const Edition& before, const Edition& now, const Language& language) {
  const config::Strings& strings = language.strings;
  const rules::Diff diff = rules::diffOf(before.snapshot, before.facts, now.snapshot, now.facts);
  std::string summary;
  const auto add = [&](std::string_view key, int count) {
    if (count == 0) return;
    summary += (summary.empty() ? "" : strings["rules.diff_between"]) + strings.format(key, {std::to_string(count)});
  };
  add("rules.diff_yellow", diff.count(rules::Mark::Yellow));
  add("rules.diff_red", diff.count(rules::Mark::Red));
  add("rules.diff_green", diff.count(rules::Mark::Green));
  add("rules.diff_notice", diff.count(rules::Mark::Notice));
  add("rules.diff_added", static_cast<int>(diff.added.size()));
  add("rules.diff_gone", static_cast<int>(diff.gone.size()));
  if (summary.empty()) summary = strings["rules.diff_none"];
  std::string out =
      strings.format("rules.diff_head", {time::toString(before.facts.asOf), time::toString(now.facts.asOf), summary}) +
      "\n";
  for (const rules::CardMove& move : diff.moves) {
    const model::Project& project = now.snapshot.projects[move.project];
    out += project.code + "  " + project.name.in(language.code) + "  " +
           strings.format("rules.diff_move", {move.from ? markName(*move.from, strings) : strings["rules.diff_absent"],
                                              markName(move.to, strings)});
    if (!project.leaders.empty()) out += "  " + project.leaders.front().name;
    out += "\n";
  }
  for (const std::string& code : diff.gone) out += code + "  " + strings.format("rules.diff_gone", {"1"}) + "\n";
  return out;
}

}  // namespace lobbyboard::commands
