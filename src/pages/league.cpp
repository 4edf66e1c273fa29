#include "pages/league.h"

#include <algorithm>

#include "pages/figure_words.h"
#include "pages/unit_words.h"
#include "rules/boards.h"

namespace lobbyboard::pages {

using graphics::Align;
using model::Fraction;
using rules::League;
using rules::MeasureKind;

namespace {

constexpr int kScoreDecimals = 2;

rules::Series seriesOf(const config::PageEntry& entry) {
  return entry.text("series", "district") == "district" ? rules::Series::District : rules::Series::Department;
}

const League* leagueOf(const Content& content, const config::PageEntry& entry) {
  return content.facts->boards->league(entry.text("measure", "invested"), seriesOf(entry));
}

model::Money moneyOf(const Fraction& yuan) { return model::Money{yuan.rounded(0)}; }

int projectsOf(const Content& content, const League& league, int unit) {
  const auto by = league.series == rules::Series::District ? rules::Property::District : rules::Property::Department;
  for (const rules::BreakdownRow& row : content.facts->boards->breakdown(by).rows)
    if (row.value == unit) return row.projects;
  return 0;
}

/// Of a share itself, of anything else of the best one.
std::optional<Fraction> barOf(const League& league, const Fraction& value) {
  const Fraction best = league.rows.front().value, none;
  if (league.kind == MeasureKind::Share && league.measure != "growth")
    return value < none ? std::nullopt : std::optional(value);
  if (best <= none || value < none) return std::nullopt;
  return Fraction(value.numerator() * best.denominator(), value.denominator() * best.numerator());
}

}  // namespace

bool LeaguePage::hasContent(const Stage&, const Content& content, const config::PageEntry& entry) {
  const League* const league = leagueOf(content, entry);
  return league != nullptr && !league->rows.empty();
}

LeaguePage::LeaguePage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn)
    : BoardPage(stage, std::move(content)) {
  const config::Strings& s = stage_.strings;
  const League& league = *leagueOf(content_, entry);
  const std::string name = measureName(entry, league.measure);
  const std::string units = seriesName(stage_, *content_.snapshot, league.series);
  heading_ = {s["league.title"], s.format("league.subtitle", {units, name})};
  if (league.kind == rules::MeasureKind::Share) heading_ = {s.format("league.title_rate", {name}), units};
  const bool printed = league.measure.starts_with("published.") || league.measure == "growth";
  if (!printed) heading_.subtitle = ofTheListed(stage_, content_, "breakdown.listed", heading_.subtitle);
  const bool dense = content_.rules.tie == config::Tie::Dense;
  footer_ = FooterLine{s["footer.rule"], s.format(dense ? "league.rule_dense" : "league.rule", {name})};
  std::vector<BoardSection> sections;
  std::vector<BoardFigure> figures;
  if (stage_.wall().kind == geometry::WallClass::Double) figures = wholeOf(league, name);
  sections.push_back({"", std::move(figures), rowsOf(league, name)});
  compose(std::move(sections), turn);
}

std::string LeaguePage::measureName(const config::PageEntry& entry, const std::string& measure) const {
  const config::Strings& s = stage_.strings;
  if (const std::string label = entry.text("label", ""); !label.empty()) return label;
  if (measure.starts_with("rate."))
    for (const config::RateRule& rule : content_.rules.rates)
      if ("rate." + rule.name == measure && !rule.label.in(stage_.language).empty())
        return rule.label.in(stage_.language);
  for (const std::string& key : {measure, "league.measure." + measure})
    if (s.contains(key)) return s[key];
  return s["league.measure.other"];
}

/// What is known of the whole city.
std::vector<BoardFigure> LeaguePage::wholeOf(const League& league, const std::string& name) const {
  const rules::Facts& facts = *content_.facts;
  const config::FigureRules& rules = content_.rules.figures;
  const std::string whole = stage_.strings.format("league.whole", {name, placeKind(stage_, *content_.snapshot)});
  std::vector<BoardFigure> out;
  const auto add = [&](const std::optional<model::Money>& money) {
    if (money)
      out.push_back(
          amountFigure(whole, amount(stage_.strings, stage_.language, content_.snapshot->currency, *money, rules)));
  };
  if (league.measure == "invested") add(facts.totals.invested);
  if (league.measure == "annual_plan") add(facts.totals.annualPlan);
  if (league.measure == "total") add(facts.totals.total);
  if (league.measure == "completion") out.push_back(shareFigure(whole, facts.totals.completion, rules));
  out.push_back(countFigure(stage_.strings["league.measure.projects"], facts.counts.projects,
                            stage_.strings["board.count_unit"]));
  return out;
}

BoardRows LeaguePage::rowsOf(const League& league, const std::string& name) const {
  const config::Strings& s = stage_.strings;
  BoardRows rows;
  rows.count = league.rows.size();
  rows.columns = {{s["race.rank"], {72, 72}, Align::Left, 1},
                  {seriesName(stage_, *content_.snapshot, league.series), {170, 360}, Align::Left, 1},
                  {s["league.projects"], {110, 150}, Align::Right, 3},
                  {"", {160, Extent::kAny}, Align::Left, 4},
                  {name, {180, 280}, Align::Right, 2}};
  rows.row = [this, &league](std::size_t i) { return row(league, i); };
  return rows;
}

std::vector<BoardCell> LeaguePage::row(const League& league, std::size_t at) const {
  const rules::LeagueRow& row = league.rows[at];
  const std::string tie = row.tied ? stage_.strings["race.tied"] : std::string();
  return {rankCell(row.rank, tie),
          nameCell(unitName(stage_, *content_.snapshot, rules::UnitRef{league.series, row.unit})),
          noteCell(std::to_string(projectsOf(content_, league, row.unit))), barCell(barOf(league, row.value)),
          valueCell(league, row)};
}

BoardCell LeaguePage::valueCell(const League& league, const rules::LeagueRow& row) const {
  switch (league.kind) {
    case MeasureKind::Count:
      return figureCell(std::to_string(row.value.rounded(0)));
    case MeasureKind::Money: {
      const MoneyWords words(stage_.strings, stage_.language, content_.snapshot->currency);
      if (league.measure.starts_with("published."))
        return figureCell(
            printedAmount(stage_.strings, stage_.language, content_.snapshot->currency, moneyOf(row.value)));
      // One unit for all rows: that of the best.
      const MoneyUnit unit = words.unitFor(moneyOf(league.rows.front().value));
      const config::FigureRules& rules = content_.rules.figures;
      const int decimals = unit == MoneyUnit::Small ? rules.moneySmallDecimals
                                                    : rules.moneyLargeDecimals + (stage_.language == "en" ? 1 : 0);
      return figureCell(words.number(moneyOf(row.value), unit, decimals), words.unitName(unit));
    }
    case MeasureKind::Share:
      if (league.measure == "growth") return wordsCell(growth(stage_.strings, row.value, Against::YearBefore));
      return percentCell(row.value, content_.rules.figures);
    case MeasureKind::Score:
      return figureCell(score(row.value, kScoreDecimals));
    case MeasureKind::Figure:
      break;
  }
  return figureCell(row.printed ? model::toString(*row.printed) : std::string(kMissing));
}

}  // namespace lobbyboard::pages
