#include "pages/late.h"

#include "pages/figure_words.h"
#include "pages/near_dates.h"
#include "pages/project_words.h"
#include "pages/unit_words.h"

namespace lobbyboard::pages {

using graphics::Align;

bool LatePage::hasContent(const Stage&, const Content& content, const config::PageEntry&) {
  const rules::Boards& boards = *content.facts->boards;
  return !boards.lateStarts.empty() || !boards.lateReports.empty();
}

LatePage::LatePage(const Stage& stage, Content content, const config::PageEntry&, const Turn& turn)
    : BoardPage(stage, std::move(content)) {
  const config::Strings& s = stage_.strings;
  const rules::Boards& boards = *content_.facts->boards;
  std::vector<BoardSection> sections;
  if (!boards.lateStarts.empty()) sections.push_back(starts());
  if (!boards.lateReports.empty()) sections.push_back(reports());
  heading_ = {s["late.title"], {}};
  if (sections.size() == 1) {
    heading_.subtitle = std::move(sections.front().name);
    sections.front().name.clear();
  } else {
    heading_.subtitle = s["late.subtitle"];
  }
  compose(std::move(sections), turn);
}

BoardSection LatePage::starts() const {
  const config::Strings& s = stage_.strings;
  const std::vector<std::size_t>& late = content_.facts->boards->lateStarts;
  BoardRows rows;
  rows.count = late.size();
  rows.columns = {{s["late.project"], {300, Extent::kAny}, Align::Left, 1},
                  {s["late.stage"], {140, 220}, Align::Left, 4},
                  {s["late.total"], {180, 260}, Align::Right, 5},
                  {s["late.planned_start"], {190, 260}, Align::Right, 3},
                  {s["late.overdue"], {200, 260}, Align::Right, 2}};
  rows.row = [this, &late](std::size_t i) {
    const model::Project& project = content_.snapshot->projects[late[i]];
    return std::vector<BoardCell>{
        nameCell(shortName(stage_, project), placeOf(stage_, *content_.snapshot, project)),
        noteCell(stageName(stage_.strings, project.stage)),
        project.total ? figureCell(amount(stage_.strings, stage_.language, content_.snapshot->currency, *project.total,
                                          content_.rules.figures))
                      : figureCell(std::string(kMissing)),
        noteCell(project.start.plan ? dayNameBeside(stage_.strings, *project.start.plan, content_.facts->asOf)
                                    : std::string(kMissing)),
        pillCell(stage_.strings.format(
            "late.days", {std::to_string(rules::Boards::daysLate(project, content_.facts->asOf).value_or(0))}))};
  };
  return {s["late.starts"],
          {countFigure(s["late.count"], static_cast<std::int64_t>(late.size()), s["board.count_unit"])},
          std::move(rows)};
}

BoardSection LatePage::reports() const {
  const config::Strings& s = stage_.strings;
  const std::vector<std::size_t>& late = content_.facts->boards->lateReports;
  BoardRows rows;
  rows.count = late.size();
  rows.columns = {{s["late.project"], {300, Extent::kAny}, Align::Left, 1},
                  {s["late.department"], {190, 320}, Align::Right, 2}};
  rows.row = [this, &late](std::size_t i) {
    const model::Snapshot& snapshot = *content_.snapshot;
    const model::Project& project = snapshot.projects[late[i]];
    return std::vector<BoardCell>{nameCell(shortName(stage_, project), districtName(stage_, snapshot, project)),
                                  noteCell(departmentName(stage_, snapshot, project))};
  };
  return {s["late.reports"],
          {countFigure(s["late.count"], static_cast<std::int64_t>(late.size()), s["board.count_unit"])},
          std::move(rows)};
}

}  // namespace lobbyboard::pages
