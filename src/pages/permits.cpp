#include "pages/permits.h"

#include <algorithm>

#include "pages/project_words.h"
#include "pages/unit_words.h"
#include "rules/permit_dues.h"

namespace lobbyboard::pages {

using graphics::Align;
using rules::PermitRow;

namespace {

std::string shareOf(std::int64_t done, std::int64_t required) {
  return std::to_string(done) + "/" + std::to_string(required);
}

/// Those that still want a permit: the overdue first, then the smallest share.
std::vector<PermitRow> wantingOf(const rules::Permits& permits) {
  std::vector<PermitRow> out;
  for (const PermitRow& row : permits.rows)
    if (row.done < row.required) out.push_back(row);
  std::stable_sort(out.begin(), out.end(), [](const PermitRow& a, const PermitRow& b) {
    if (a.overdue != b.overdue) return a.overdue > b.overdue;
    return a.rate < b.rate;
  });
  return out;
}

}  // namespace

bool PermitsPage::hasContent(const Stage&, const Content& content, const config::PageEntry&) {
  return content.facts->boards->permits.required > 0;
}

PermitsPage::PermitsPage(const Stage& stage, Content content, const config::PageEntry&, const Turn& turn)
    : BoardPage(stage, std::move(content)) {
  const config::Strings& s = stage_.strings;
  heading_ = {s["permits.title"], s["permits.subtitle"]};
  footer_ = FooterLine{s["footer.rule"], s["permits.rule"]};
  std::vector<BoardSection> sections;
  sections.push_back(projects());
  if (!content_.facts->boards->permits.kinds.empty()) {
    sections.front().name = s["permits.by_project"];
    sections.push_back(kinds());
  }
  compose(std::move(sections), turn);
}

BoardSection PermitsPage::projects() const {
  const config::Strings& s = stage_.strings;
  const rules::Permits& permits = content_.facts->boards->permits;
  std::vector<PermitRow> wanting = wantingOf(permits);
  const bool late = !wanting.empty() && wanting.front().overdue > 0;
  BoardRows rows;
  rows.count = wanting.size();
  rows.columns = {{s["permits.project"], {260, 620}, Align::Left, 1},
                  {s["permits.share"], {120, 160}, Align::Right, 3},
                  {"", {160, Extent::kAny}, Align::Left, 4},
                  {s["permits.rate"], {150, 190}, Align::Right, 2}};
  if (late) rows.columns.push_back({s["permits.late"], {150, 200}, Align::Right, 5});
  rows.row = [this, wanting = std::move(wanting), late](std::size_t i) {
    const PermitRow& row = wanting[i];
    const model::Project& project = content_.snapshot->projects[row.project];
    std::vector<BoardCell> out = {nameCell(shortName(stage_, project), placeOf(stage_, *content_.snapshot, project)),
                                  noteCell(shareOf(row.done, row.required)), barCell(row.rate),
                                  percentCell(row.rate, content_.rules.figures)};
    if (late)
      out.push_back(row.overdue > 0
                        ? pillCell(stage_.strings.format("permits.overdue_items", {std::to_string(row.overdue)}))
                        : BoardCell{});
    return out;
  };
  std::vector<BoardFigure> figures = {
      shareFigure(s["permits.total_rate"], permits.rate, content_.rules.figures),
      {s["permits.items"], shareOf(permits.done, permits.required), s["permits.items_unit"], std::nullopt},
      {s["permits.complete"], shareOf(permits.complete, permits.projects), s["permits.projects_unit"], std::nullopt}};
  if (rules::saysWhenDue(*content_.snapshot))
    figures.push_back(countFigure(s["permits.overdue"], permits.overdue, s["permits.items_unit"]));
  return {"", std::move(figures), std::move(rows)};
}

BoardSection PermitsPage::kinds() const {
  const config::Strings& s = stage_.strings;
  const std::vector<rules::PermitKind>& kinds = content_.facts->boards->permits.kinds;
  BoardRows rows;
  rows.count = kinds.size();
  rows.columns = {{s["permits.kind"], {220, 420}, Align::Left, 1},
                  {s["permits.share"], {110, 160}, Align::Right, 3},
                  {"", {120, Extent::kAny}, Align::Left, 4},
                  {s["permits.rate"], {140, 180}, Align::Right, 2}};
  rows.row = [this, &kinds](std::size_t i) {
    const rules::PermitKind& kind = kinds[i];
    return std::vector<BoardCell>{nameCell(kind.name.in(stage_.language)), noteCell(shareOf(kind.done, kind.required)),
                                  barCell(kind.rate), percentCell(kind.rate, content_.rules.figures)};
  };
  return {s["permits.by_kind"], {}, std::move(rows)};
}

}  // namespace lobbyboard::pages
