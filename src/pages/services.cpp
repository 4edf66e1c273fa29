#include "pages/services.h"

#include "pages/dates.h"
#include "pages/unit_words.h"

namespace lobbyboard::pages {

using graphics::Align;
using rules::Timing;

namespace {

Standing standingOf(const rules::DutyRow& row, model::ServiceState state) {
  if (state == model::ServiceState::Done) return Standing::Done;
  if (row.timed.timing == Timing::Overdue) return Standing::Wanting;
  return state == model::ServiceState::Active ? Standing::Running : Standing::Waiting;
}

}  // namespace

bool ServicesPage::hasContent(const Stage&, const Content& content, const config::PageEntry&) {
  return !content.facts->boards->services.rows.empty();
}

ServicesPage::ServicesPage(const Stage& stage, Content content, const config::PageEntry&, const Turn& turn)
    : BoardPage(stage, std::move(content)) {
  const config::Strings& s = stage_.strings;
  const rules::ServiceBoard& board = content_.facts->boards->services;
  heading_ = {s["services.title"], s["services.subtitle"]};
  std::vector<BoardSection> sections;
  sections.push_back(
      {"",
       {countFigure(s["services.done"], board.done), countFigure(s["services.active"], board.active),
        countFigure(s["services.planned"], board.planned), countFigure(s["services.overdue"], board.overdue)},
       rowsOf()});
  compose(std::move(sections), turn);
}

BoardRows ServicesPage::rowsOf() const {
  const config::Strings& s = stage_.strings;
  const rules::ServiceBoard& board = content_.facts->boards->services;
  BoardRows rows;
  rows.count = board.rows.size();
  rows.columns = {{"", exactly(40), Align::Left, 1},
                  {s["services.item"], {300, Extent::kAny}, Align::Left, 1},
                  {s["duties.unit"], {190, 380}, Align::Left, 3},
                  {s["services.due"], {170, 240}, Align::Left, 4},
                  {s["services.state"], {150, 220}, Align::Right, 1}};
  rows.row = [this, &board](std::size_t i) {
    const config::Strings& strings = stage_.strings;
    const rules::DutyRow& row = board.rows[i];
    const model::Service& item = content_.snapshot->services[row.item];
    constexpr const char* kStates[] = {"services.planned", "services.active", "services.done"};
    const bool late = item.state != model::ServiceState::Done && row.timed.timing == Timing::Overdue;
    return std::vector<BoardCell>{standingCell(standingOf(row, item.state)), wordsCell(item.item.in(stage_.language)),
                                  noteCell(unitName(stage_, *content_.snapshot, row.unit)),
                                  noteCell(item.due ? dayName(strings, *item.due) : std::string(kMissing)),
                                  late ? pillCell(strings.format("services.late", {std::to_string(row.timed.days)}))
                                       : noteCell(strings[kStates[static_cast<std::size_t>(item.state)]])};
  };
  return rows;
}

}  // namespace lobbyboard::pages
