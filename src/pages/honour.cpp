#include "pages/honour.h"

#include <spdlog/fmt/fmt.h>

#include <algorithm>

#include "pages/unit_words.h"
#include "rules/boards.h"

namespace lobbyboard::pages {

using graphics::Align;
using rules::Series;

namespace {

constexpr int kScoreDecimals = 2;

bool warns(const config::PageEntry& entry) { return entry.text("warning", "off") == "on"; }

/// The strings of a pair of lists: by the option, or by what red means.
std::string namesOf(const Content& content, const config::PageEntry& entry) {
  if (content.rules.lists.red == config::RedMeans::Bad) return "honour.red_bad.";
  return "honour." + entry.text("names", "red_black") + ".";
}

}  // namespace

bool HonourPage::hasContent(const Stage&, const Content& content, const config::PageEntry& entry) {
  const rules::Lists& lists = content.facts->lists;
  if (!lists.honour.empty() || !lists.honourDepartments.empty()) return true;
  return warns(entry) && (!lists.warning.empty() || !lists.warningDepartments.empty());
}

HonourPage::HonourPage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn)
    : BoardPage(stage, std::move(content)) {
  const config::Strings& s = stage_.strings;
  const std::string names = namesOf(content_, entry);
  const config::ListRules& rules = content_.rules.lists;
  std::vector<BoardSection> sections;
  for (const Half half : {Half::Honour, Half::Warning}) {
    if (half == Half::Warning && !warns(entry)) break;
    for (const Series series : rules::kSeries) {
      const std::string name = s[names + (half == Half::Honour ? "honour" : "warning")];
      BoardSection made =
          section(half, series, s.format("honour.section", {name, seriesName(stage_, *content_.snapshot, series)}));
      if (made.rows.count > 0) sections.push_back(std::move(made));
    }
  }
  heading_ = {s[names + (warns(entry) ? "title" : "honour")], span() + measure()};
  if (rules.target == config::ListTarget::Schedule) heading_.subtitle += s["honour.against_schedule"];
  const auto first = std::to_string(rules.honourDistricts), firstDepartments = std::to_string(rules.honourDepartments);
  const std::string units = seriesUnit(stage_, *content_.snapshot, Series::District);
  const bool value = rules.target == config::ListTarget::Value;
  const std::string target = fmt::format("{:g}", rules.targetMille / 1000.0);
  std::string words = s.format(value ? "honour.rule_value" : "honour.rule",
                               {s[names + "honour"], first, firstDepartments, units, measure(), target});
  if (warns(entry))
    words += s.format("honour.rule_warning", {s[names + "warning"], std::to_string(rules.warningDistricts),
                                              std::to_string(rules.warningDepartments), units});
  footer_ = FooterLine{s["footer.rule"], words};
  compose(std::move(sections), turn);
}

/// "三季度暂列", before a score.
std::string HonourPage::span() const {
  if (content_.rules.lists.by != config::ListBy::Score || content_.facts->quarters.empty()) return {};
  const config::Strings& s = stage_.strings;
  const rules::QuarterScore& last = content_.facts->quarters.back();
  const std::string quarter = s["date.quarter." + std::to_string(last.quarter)];
  return s.format(last.provisional ? "honour.provisional" : "honour.final", {quarter});
}

std::string HonourPage::measure() const {
  constexpr const char* kKeys[] = {"score", "score", "completion", "composite"};
  return stage_.strings[std::string("league.measure.") + kKeys[static_cast<std::size_t>(content_.rules.lists.by)]];
}

BoardSection HonourPage::section(Half half, Series series, const std::string& name) const {
  const rules::Lists& lists = content_.facts->lists;
  const bool district = series == Series::District;
  std::vector<int> units = half == Half::Honour ? (district ? lists.honour : lists.honourDepartments)
                                                : (district ? lists.warning : lists.warningDepartments);
  BoardRows rows;
  rows.count = units.size();
  rows.columns = {{"", {72, 72}, Align::Left, 2},
                  {"", {200, Extent::kAny}, Align::Left, 1},
                  {measure(), {160, 260}, Align::Right, 3}};
  rows.row = [this, units = std::move(units), series, half](std::size_t i) { return row(series, units[i], half); };
  return {name, {}, std::move(rows)};
}

/// Honour with its rank; the warning list has no ranks, only a mark.
std::vector<BoardCell> HonourPage::row(Series series, int unit, Half half) const {
  BoardCell value = figureCell(std::string(kMissing)), place = rankCell(std::nullopt);
  constexpr const char* kMeasures[] = {"score", "score", "completion", "composite"};
  const rules::League* const league =
      content_.facts->boards->league(kMeasures[static_cast<std::size_t>(content_.rules.lists.by)], series);
  if (league != nullptr)
    for (const rules::LeagueRow& row : league->rows) {
      if (row.unit != unit) continue;
      place = rankCell(row.rank, row.tied ? stage_.strings["race.tied"] : std::string());
      value = league->kind == rules::MeasureKind::Share ? percentCell(row.value, content_.rules.figures)
                                                        : figureCell(score(row.value, kScoreDecimals));
    }
  return {half == Half::Honour ? std::move(place) : standingCell(Standing::Wanting),
          nameCell(unitName(stage_, *content_.snapshot, rules::UnitRef{series, unit})), std::move(value)};
}

}  // namespace lobbyboard::pages
