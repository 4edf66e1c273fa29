#include "config/rules.h"

#include <algorithm>
#include <cmath>

#include "config/table_reader.h"

namespace lobbyboard::config {
namespace {

constexpr std::size_t kLongestName = 64;

/// A share with at most three decimals, in thousandths: shares are compared exactly.
int readTolerance(TableReader& read, int otherwise) {
  const double share = read.number("tolerance", otherwise / 1000.0, {0.5, 1.0});
  const double mille = share * 1000.0;
  if (std::abs(mille - std::round(mille)) > 1e-6) {
    read.fault("tolerance", read.find("tolerance"), "must have at most three decimals, such as 0.995");
    return otherwise;
  }
  return static_cast<int>(std::lround(mille));
}

Points readPoints(TableReader read) {
  constexpr Range<int> kRange{-1000, 1000};
  Points points;
  points.green = read.integer("green", points.green, kRange);
  points.notice = read.integer("notice", points.notice, kRange);
  points.yellow = read.integer("yellow", points.yellow, kRange);
  points.red = read.integer("red", points.red, kRange);
  read.refuseUnknown();
  return points;
}

std::vector<TieBreak> readTieBreaks(TableReader& read, std::vector<TieBreak> otherwise) {
  const Node* node = read.find("tie_breaks");
  if (node == nullptr) return otherwise;
  const Node::Array* list = node->array();
  if (list == nullptr) {
    read.fault("tie_breaks", node,
               "must be a list such as [\"green\", \"red\", \"invest\"], not " + std::string(node->kind()));
    return otherwise;
  }
  std::vector<TieBreak> out;
  for (const Node& element : *list) {
    const auto index = read.wordOf("tie_breaks", element, {"green", "red", "invest"});
    if (!index) continue;
    const auto tieBreak = static_cast<TieBreak>(*index);
    if (std::find(out.begin(), out.end(), tieBreak) != out.end())
      read.fault("tie_breaks", &element, "names " + shown(element) + " twice");
    out.push_back(tieBreak);
  }
  return out;
}

void readCards(TableReader& read, RuleSettings& rules) {
  rules.yellowAfter = read.integer("yellow_after", rules.yellowAfter, {1, 36});
  rules.redAfter = read.integer("red_after", rules.redAfter, {1, 36});
  rules.redUnit = read.word("red_unit", rules.redUnit, {{"periods", RedUnit::Periods}, {"days", RedUnit::Days}});
  rules.redDays = read.integer("red_days", rules.redDays, {1, 366});
  if (rules.redUnit == RedUnit::Periods && rules.redAfter <= rules.yellowAfter)
    read.fault("red_after", read.find("red_after"), "must be more than yellow_after, or no card would ever be yellow");
  rules.oneMiss = read.word("one_miss", rules.oneMiss,
                            {{"notice", OneMiss::Notice},
                             {"green", OneMiss::Green},
                             {"yellow", OneMiss::Yellow},
                             {"keep_previous", OneMiss::KeepPrevious}});
  rules.recovery = read.word(
      "recovery", rules.recovery,
      {{"immediate", Recovery::Immediate}, {"step_down", Recovery::StepDown}, {"after_met", Recovery::AfterMet}});
  rules.recoveryMet = read.integer("recovery_met", rules.recoveryMet, {1, 36});
  rules.exemptMode =
      read.word("exempt_mode", rules.exemptMode, {{"hold", ExemptMode::Hold}, {"reset", ExemptMode::Reset}});
  rules.yearBoundary =
      read.word("year_boundary", rules.yearBoundary, {{"reset", YearBoundary::Reset}, {"hold", YearBoundary::Hold}});
  rules.noReport = read.word("no_report", rules.noReport, {{"hold", NoReport::Hold}, {"miss", NoReport::Miss}});
  rules.toleranceMille = readTolerance(read, rules.toleranceMille);
}

void readRanking(TableReader& read, RuleSettings& rules) {
  rules.monthCard =
      read.word("month_card", rules.monthCard,
                {{"end_state", MonthCard::EndState}, {"worst", MonthCard::Worst}, {"majority", MonthCard::Majority}});
  rules.points = readPoints(read.table("points"));
  rules.quarter =
      read.word("quarter", rules.quarter,
                {{"mean", QuarterMode::Mean}, {"pooled", QuarterMode::Pooled}, {"last_month", QuarterMode::LastMonth}});
  rules.tie = read.word("tie", rules.tie, {{"competition", Tie::Competition}, {"dense", Tie::Dense}});
  rules.tieBreaks = readTieBreaks(read, rules.tieBreaks);
  rules.minProjectsToRank = read.integer("min_projects_to_rank", rules.minProjectsToRank, {1, 1000});
  rules.rates = read.word("rates", rules.rates, {{"alxa", RatePreset::Alxa}, {"hejin", RatePreset::Hejin}});
}

}  // namespace

Loaded<RuleSettings> loadRules(const std::filesystem::path& file) {
  const auto document = readDocument(file);
  if (!document) return tl::unexpected(document.error());
  std::vector<Fault> faults;
  TableReader read(*document, faults);
  RuleSettings rules;
  rules.name = read.text("name", file.stem().string());
  if (rules.name.empty() || rules.name.size() > kLongestName)
    read.fault("name", read.find("name"), "must have 1 to " + std::to_string(kLongestName) + " bytes");
  readCards(read, rules);
  readRanking(read, rules);
  read.refuseUnknown();
  if (!faults.empty()) return tl::unexpected(std::move(faults));
  return rules;
}

}  // namespace lobbyboard::config
