#include "pages/breakdown.h"

#include <algorithm>

#include "pages/figure_words.h"
#include "pages/overview_figures.h"
#include "pages/printed_parts.h"
#include "pages/unit_words.h"
#include "rules/boards.h"

namespace lobbyboard::pages {

using graphics::Align;
using rules::BreakdownRow;
using rules::Property;

namespace {

constexpr Property kProperties[] = {Property::Category, Property::District, Property::Department,
                                    Property::Level,    Property::Nature,   Property::Stage};

Property propertyOf(const config::PageEntry& entry) {
  const std::string by = entry.text("by", "category");
  for (const Property property : kProperties)
    if (by == nameOf(property)) return property;
  return Property::Category;
}

std::vector<BreakdownRow> partsOf(const Content& content, Property by) {
  std::vector<BreakdownRow> out = content.facts->boards->breakdown(by).rows;
  std::erase_if(out, [](const BreakdownRow& row) { return row.projects == 0; });
  return out;
}

bool saysNothing(const std::vector<BreakdownRow>& parts) {
  return parts.empty() || (parts.size() == 1 && parts[0].value < 0);
}

}  // namespace

bool BreakdownPage::hasContent(const Stage&, const Content& content, const config::PageEntry& entry) {
  const Property by = propertyOf(entry);
  const auto* const units = unitsOf(*content.snapshot, by);
  return (units != nullptr && anyPrinted(*units)) || !saysNothing(partsOf(content, by));
}

BreakdownPage::BreakdownPage(const Stage& stage, Content content, const config::PageEntry& entry, const Turn& turn)
    : BoardPage(stage, std::move(content)), by_(propertyOf(entry)) {
  const config::Strings& s = stage_.strings;
  heading_ = {s["breakdown.title." + std::string(rules::nameOf(by_))], s["breakdown.subtitle"]};
  const auto* const units = unitsOf(*content_.snapshot, by_);
  std::vector<BoardSection> sections;
  if (units != nullptr && anyPrinted(*units)) {
    heading_.subtitle = s["breakdown.printed"];
    sections.push_back({"", printedWhole(), printedParts(stage_, content_, *units)});
  } else {
    heading_.subtitle = ofTheListed(stage_, content_, "breakdown.listed", heading_.subtitle);
    footer_ = FooterLine{s["footer.rule"], s["breakdown.rounded"]};
    sections.push_back({"", sumsOfAll(), computed(partsOf(content_, by_))});
  }
  compose(std::move(sections), turn);
}

std::string BreakdownPage::nameOf(int value) const {
  const config::Strings& s = stage_.strings;
  if (value < 0) return s["breakdown.unknown"];
  const auto at = static_cast<std::size_t>(value);
  if (const auto* const units = unitsOf(*content_.snapshot, by_)) return (*units)[at].shortest().in(stage_.language);
  constexpr const char* kLevels[] = {"national", "provincial", "city", "county"};
  constexpr const char* kNatures[] = {"new", "continued", "preparatory"};
  constexpr const char* kStages[] = {"reserve",   "preparation", "started",   "construction",
                                     "completed", "operating",   "suspended", "withdrawn"};
  if (by_ == Property::Level) return s["level." + std::string(kLevels[at])];
  return by_ == Property::Nature ? s["nature." + std::string(kNatures[at])] : s["stage." + std::string(kStages[at])];
}

/// What the issuer has printed of the whole, above parts that are printed too.
std::vector<BoardFigure> BreakdownPage::printedWhole() const {
  const config::Strings& s = stage_.strings;
  const model::Published& printed = content_.snapshot->published;
  std::vector<BoardFigure> out;
  if (printed.projects)
    out.push_back(countFigure(s["league.measure.projects"], *printed.projects, s["board.count_unit"]));
  const auto money = [&](const char* key, const std::optional<model::Money>& own) {
    if (!own) return;
    out.push_back(amountFigure(s[key], printedAmount(s, stage_.language, content_.snapshot->currency, *own)));
  };
  money("league.measure.annual_plan", printed.annualPlan);
  money("league.measure.invested", printed.invested);
  return out;
}

/// What the parts below add up to.
std::vector<BoardFigure> BreakdownPage::sumsOfAll() const {
  const config::Strings& s = stage_.strings;
  const rules::Facts& facts = *content_.facts;
  const auto name = [&](const char* key) {
    return listsAll(content_) ? s[key] : s.format("breakdown.of_listed", {s[key]});
  };
  std::vector<BoardFigure> out = {
      countFigure(name("league.measure.projects"), facts.counts.projects, s["board.count_unit"])};
  const auto money = [&](const char* key, const std::optional<model::Money>& sum) {
    if (!sum) return;
    out.push_back(
        amountFigure(name(key), amount(s, stage_.language, content_.snapshot->currency, *sum, content_.rules.figures)));
  };
  money("league.measure.annual_plan", facts.totals.annualPlan);
  money("league.measure.invested", facts.totals.invested);
  return out;
}

BoardRows BreakdownPage::computed(std::vector<BreakdownRow> parts) const {
  const config::Strings& s = stage_.strings;
  const MoneyWords money(s, stage_.language, content_.snapshot->currency);
  model::Money most;
  for (const BreakdownRow& part : parts) most = std::max(most, part.annualPlan.value_or(model::Money{}));
  const MoneyUnit unit = money.unitFor(most);
  const auto headOf = [&](const char* key) { return s.format("breakdown.in_unit", {s[key], money.unitName(unit)}); };
  BoardRows rows;
  rows.count = parts.size();
  rows.columns = {{s["breakdown.part." + std::string(rules::nameOf(by_))], {220, 420}, Align::Left, 1},
                  {s["league.measure.projects"], {110, 150}, Align::Right, 2},
                  {s["league.measure.started"], {110, 150}, Align::Right, 5},
                  {headOf("league.measure.annual_plan"), {150, 230}, Align::Right, 6},
                  {headOf("league.measure.invested"), {150, 230}, Align::Right, 4},
                  {"", {140, Extent::kAny}, Align::Left, 7},
                  {s["league.measure.completion"], {150, 180}, Align::Right, 3}};
  rows.row = [this, parts = std::move(parts), unit](std::size_t i) { return computedRow(parts[i], unit); };
  return rows;
}

std::vector<BoardCell> BreakdownPage::computedRow(const BreakdownRow& part, MoneyUnit unit) const {
  const MoneyWords money(stage_.strings, stage_.language, content_.snapshot->currency);
  const config::FigureRules& rules = content_.rules.figures;
  const int decimals = unit == MoneyUnit::Small ? rules.moneySmallDecimals
                                                : rules.moneyLargeDecimals + (stage_.language == "en" ? 1 : 0);
  return {nameCell(nameOf(part.value)),
          figureCell(std::to_string(part.projects)),
          figureCell(std::to_string(part.started)),
          figureCell(money.number(part.annualPlan, unit, decimals)),
          figureCell(money.number(part.invested, unit, decimals)),
          barCell(part.completion),
          percentCell(part.completion, rules)};
}

}  // namespace lobbyboard::pages
