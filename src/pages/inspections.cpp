#include "pages/inspections.h"

#include <algorithm>

#include "pages/dates.h"
#include "pages/figure_words.h"
#include "pages/unit_words.h"

namespace lobbyboard::pages {

using graphics::Align;
using rules::InspectionRound;
using rules::InspectionRow;

namespace {

constexpr int kDecimals = 2;

/// "−1.20"; a difference too small to be printed is not nothing.
std::string behind(const model::Fraction& own, const model::Fraction& best) {
  if (!(own < best)) return {};
  const std::string out = score(best - own, kDecimals);
  return out.find_first_not_of("0.") == std::string::npos ? "<0.01" : "−" + out;
}

const InspectionRow* rowOf(const InspectionRound& round, const std::optional<rules::UnitRef>& unit) {
  const auto found = std::find_if(round.rows.begin(), round.rows.end(),
                                  [&](const InspectionRow& row) { return unit && row.unit == unit; });
  return found == round.rows.end() ? nullptr : &*found;
}

}  // namespace

bool InspectionsPage::hasContent(const Stage&, const Content& content, const config::PageEntry&) {
  const std::vector<InspectionRound>& rounds = content.facts->boards->inspections;
  return !rounds.empty() && !rounds.front().rows.empty();
}

InspectionsPage::InspectionsPage(const Stage& stage, Content content, const config::PageEntry&, const Turn& turn)
    : BoardPage(stage, std::move(content)) {
  const config::Strings& s = stage_.strings;
  const InspectionRound& round = content_.facts->boards->inspections.front();
  heading_ = {s["inspections.title"], {}};
  if (round.date) heading_.subtitle = dayNameWithYear(s, *round.date);
  if (!round.round.empty()) {
    const bool numbered = round.round.find_first_not_of("0123456789") == std::string::npos;
    heading_.subtitle +=
        (round.date ? s["header.parts"] : "") +
        s.format(numbered ? "inspections.round_number" : "inspections.round", {feedWord(s, round.round)});
  }
  const bool ballots = std::any_of(round.rows.begin(), round.rows.end(), [](const auto& row) { return row.byBallots; });
  footer_ = FooterLine{s["footer.rule"], s[ballots ? "inspections.rule_ballots" : "inspections.rule"]};
  std::vector<BoardSection> sections;
  sections.push_back({"", {}, rowsOf()});
  compose(std::move(sections), turn);
}

BoardRows InspectionsPage::rowsOf() const {
  const config::Strings& s = stage_.strings;
  const std::vector<InspectionRound>& rounds = content_.facts->boards->inspections;
  const InspectionRound* const before = rounds.size() > 1 ? &rounds[1] : nullptr;
  BoardRows rows;
  rows.count = rounds.front().rows.size();
  rows.columns = {{s["race.rank"], {72, 72}, Align::Left, 1},
                  {s["duties.unit"], {220, Extent::kAny}, Align::Left, 1},
                  {s["inspections.score"], {170, 300}, Align::Right, 1},
                  {s["inspections.behind"], {170, 340}, Align::Right, 4}};
  if (before != nullptr) {
    rows.columns.push_back({s["inspections.before"], {170, 300}, Align::Right, 2});
    rows.columns.push_back({s["inspections.rank_before"], {130, 260}, Align::Right, 3});
  }
  rows.row = [this, &rounds, before](std::size_t i) {
    const InspectionRow& row = rounds.front().rows[i];
    const model::Fraction& best = rounds.front().rows.front().score;
    std::vector<BoardCell> out = {rankCell(row.rank, row.tied ? stage_.strings["race.tied"] : std::string()),
                                  nameCell(unitName(stage_, *content_.snapshot, row.unit)),
                                  figureCell(score(row.score, kDecimals)), noteCell(behind(row.score, best))};
    if (before == nullptr) return out;
    const InspectionRow* const last = rowOf(*before, row.unit);
    out.push_back(noteCell(last != nullptr ? score(last->score, kDecimals) : std::string(kMissing)));
    out.push_back(noteCell(last != nullptr && last->rank
                               ? stage_.strings.format("inspections.place", {std::to_string(*last->rank)})
                               : std::string(kMissing)));
    return out;
  };
  return rows;
}

}  // namespace lobbyboard::pages
