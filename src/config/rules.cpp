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
    const auto index = read.wordOf("tie_breaks", element, {"green", "red", "invest", "admin_order"});
    if (!index) continue;
    const auto tieBreak = static_cast<TieBreak>(*index);
    if (std::find(out.begin(), out.end(), tieBreak) != out.end())
      read.fault("tie_breaks", &element, "names " + shown(element) + " twice");
    out.push_back(tieBreak);
  }
  return out;
}

/// [10, 20, "eom"]: three rising days of a month, the last of them perhaps its end.
std::array<int, 3> readPeriodEnd(TableReader& read, std::array<int, 3> otherwise) {
  const Node* node = read.find("period_end");
  if (node == nullptr) return otherwise;
  const auto refuse = [&](const Node* at) {
    read.fault("period_end", at, "must be three rising days of a month, as in [10, 20, \"eom\"] or [5, 15, 25]");
    return otherwise;
  };
  const Node::Array* const list = node->array();
  if (list == nullptr || list->size() != otherwise.size()) return refuse(node);
  std::array<int, 3> days{};
  for (std::size_t i = 0; i < days.size(); ++i) {
    const Node& element = (*list)[i];
    const auto* const day = std::get_if<std::int64_t>(&element.value);
    const auto* const word = std::get_if<std::string>(&element.value);
    if (day != nullptr && *day >= 1 && *day <= 28)
      days[i] = static_cast<int>(*day);
    else if (word != nullptr && *word == "eom" && i == 2)
      days[i] = kMonthEnd;
    else
      return refuse(&element);
    if (i > 0 && days[i] <= days[i - 1]) return refuse(&element);
  }
  return days;
}

std::vector<ScoredSeries> readSeries(TableReader& read, std::vector<ScoredSeries> otherwise) {
  const Node* node = read.find("series");
  if (node == nullptr) return otherwise;
  if (node->array() == nullptr) {
    read.fault("series", node,
               "must be a list such as [\"district\", \"department\"], not " + std::string(node->kind()));
    return otherwise;
  }
  std::vector<ScoredSeries> out;
  for (const Node& element : *node->array()) {
    const auto index = read.wordOf("series", element, {"district", "department"});
    if (!index) continue;
    const auto series = static_cast<ScoredSeries>(*index);
    if (std::find(out.begin(), out.end(), series) != out.end())
      read.fault("series", &element, "names " + shown(element) + " twice");
    out.push_back(series);
  }
  return out;
}

void readCards(TableReader& read, RuleSettings& rules) {
  rules.givesCards = read.word("cards", rules.givesCards, {{"given", true}, {"none", false}});
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
  rules.graceDays = read.integer("grace_days", rules.graceDays, {0, 60});
  rules.periodEnd = readPeriodEnd(read, rules.periodEnd);
  rules.toleranceMille = readTolerance(read, rules.toleranceMille);
}

void readRanking(TableReader& read, RuleSettings& rules) {
  rules.monthCard =
      read.word("month_card", rules.monthCard,
                {{"end_state", MonthCard::EndState}, {"worst", MonthCard::Worst}, {"majority", MonthCard::Majority}});
  rules.scoring = readScoring(read);
  rules.quarter =
      read.word("quarter", rules.quarter,
                {{"mean", QuarterMode::Mean}, {"pooled", QuarterMode::Pooled}, {"last_month", QuarterMode::LastMonth}});
  rules.tie = read.word("tie", rules.tie, {{"competition", Tie::Competition}, {"dense", Tie::Dense}});
  rules.tieBreaks = readTieBreaks(read, rules.tieBreaks);
  rules.minProjectsToRank = read.integer("min_projects_to_rank", rules.minProjectsToRank, {1, 1000});
  rules.series = readSeries(read, rules.series);
  rules.count = read.word("count", rules.count, {{"by_item", CountBy::Item}, {"by_subproject", CountBy::Subproject}});
}

void collectLines(const Node& node, const std::string& path, std::map<std::string, int>& lines) {
  if (const Node::Table* const table = node.table())
    for (const Node::Entry& entry : *table) {
      const std::string key = path.empty() ? entry.key : path + "." + entry.key;
      lines.emplace(key, entry.place.line);
      collectLines(entry.node, key, lines);
    }
  if (const Node::Array* const array = node.array())
    for (std::size_t i = 0; i < array->size(); ++i)
      collectLines((*array)[i], path + "[" + std::to_string(i + 1) + "]", lines);
}

}  // namespace

RuleSettings::RuleSettings() = default;

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
  rules.rates = readRates(read);
  rules.lights = readLights(read);
  rules.lists = readLists(read);
  rules.calendar = readCalendar(read);
  rules.tree = readTree(read, rules.tree);
  rules.figures = readFigures(read);
  rules.palette = readPalette(read);
  read.refuseUnknown();
  if (!faults.empty()) return tl::unexpected(std::move(faults));
  return rules;
}

std::map<std::string, int> linesOfRules(const std::filesystem::path& file) {
  std::map<std::string, int> lines;
  if (const auto document = readDocument(file)) collectLines(document->root, "", lines);
  return lines;
}

}  // namespace lobbyboard::config
