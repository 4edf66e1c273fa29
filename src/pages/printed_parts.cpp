#include "pages/printed_parts.h"

#include <algorithm>

#include "pages/figure_words.h"

namespace lobbyboard::pages {

using graphics::Align;
using model::Published;
using model::Unit;

namespace {

/// One figure that may be printed for a unit.
struct Printed {
  const char* key;  ///< of its name
  BoardCell (*cell)(const Stage&, const std::string& currency, const Published&);
};

BoardCell count(const std::optional<std::int64_t>& number) {
  return figureCell(number ? std::to_string(*number) : std::string(kMissing));
}

BoardCell money(const Stage& stage, const std::string& currency, const std::optional<model::Money>& amount) {
  return amount ? figureCell(printedAmount(stage.strings, stage.language, currency, *amount))
                : figureCell(std::string(kMissing));
}

BoardCell rate(const std::optional<model::Decimal>& percent) {
  return percent ? figureCell(model::toString(*percent), "%") : figureCell(std::string(kMissing));
}

constexpr Printed kPrinted[] = {
    {"projects", [](const Stage&, const std::string&, const Published& p) { return count(p.projects); }},
    {"started", [](const Stage&, const std::string&, const Published& p) { return count(p.started); }},
    {"total", [](const Stage& s, const std::string& c, const Published& p) { return money(s, c, p.total); }},
    {"annual_plan", [](const Stage& s, const std::string& c, const Published& p) { return money(s, c, p.annualPlan); }},
    {"invested", [](const Stage& s, const std::string& c, const Published& p) { return money(s, c, p.invested); }},
    {"start_rate", [](const Stage&, const std::string&, const Published& p) { return rate(p.startRate); }},
    {"completion", [](const Stage&, const std::string&, const Published& p) { return rate(p.completionRate); }},
};

/// A bar of the printed numbers of projects, against the greatest of them.
std::optional<model::Fraction> barOf(const std::vector<Unit>& units, const Unit& unit) {
  std::int64_t most = 0;
  for (const Unit& other : units)
    if (other.published) most = std::max(most, other.published->projects.value_or(0));
  if (most == 0 || !unit.published || !unit.published->projects) return std::nullopt;
  return model::Fraction(*unit.published->projects, most);
}

}  // namespace

const std::vector<Unit>* unitsOf(const model::Snapshot& snapshot, rules::Property by) {
  if (by == rules::Property::Category) return &snapshot.categories;
  if (by == rules::Property::District) return &snapshot.districts;
  return by == rules::Property::Department ? &snapshot.departments : nullptr;
}

bool anyPrinted(const std::vector<Unit>& units) {
  return std::any_of(units.begin(), units.end(), [](const Unit& unit) { return unit.published.has_value(); });
}

BoardRows printedParts(const Stage& stage, const Content& content, const std::vector<Unit>& units) {
  const std::string& currency = content.snapshot->currency;
  std::vector<const Printed*> shown;
  for (const Printed& printed : kPrinted)
    if (std::any_of(units.begin(), units.end(), [&](const Unit& unit) {
          return unit.published && printed.cell(stage, currency, *unit.published).text != kMissing;
        }))
      shown.push_back(&printed);
  BoardRows rows;
  rows.count = units.size();
  rows.columns = {{stage.strings["breakdown.part.other"], {220, 420}, Align::Left, 1}};
  int rank = 1;
  for (const Printed* const printed : shown)
    rows.columns.push_back(
        {stage.strings["league.measure." + std::string(printed->key)], {150, 280}, Align::Right, ++rank});
  rows.columns.push_back({"", {160, Extent::kAny}, Align::Left, ++rank});
  rows.row = [&stage, &currency, &units, shown](std::size_t i) {
    const Unit& unit = units[i];
    std::vector<BoardCell> out = {nameCell(unit.shortest().in(stage.language))};
    for (const Printed* const printed : shown)
      out.push_back(unit.published ? printed->cell(stage, currency, *unit.published)
                                   : figureCell(std::string(kMissing)));
    out.push_back(barCell(barOf(units, unit)));
    return out;
  };
  return rows;
}

}  // namespace lobbyboard::pages
