#include "pages/duty_list.h"

#include "pages/dates.h"
#include "pages/project_words.h"
#include "pages/unit_words.h"

namespace lobbyboard::pages {

using graphics::Align;
using rules::DutyRow;
using rules::Timing;

namespace {

/// What a row says, whichever list it stands in.
struct DutyWords {
  std::string text, project, owner;
  std::optional<time::Day> due;
};

DutyWords wordsOf(const Stage& stage, const Content& content, DutyList list, const DutyRow& row) {
  const model::Snapshot& snapshot = *content.snapshot;
  if (list == DutyList::Commitments) {
    const model::Commitment& item = snapshot.commitments[row.item];
    return {item.text.in(stage.language), {}, unitName(stage, snapshot, row.unit), item.due};
  }
  const model::Project& project = snapshot.projects[*row.project];
  const std::string name = shortName(stage, project);
  if (list == DutyList::Letters) {
    const model::SupervisionLetter& item = project.supervision[row.item];
    const std::string department = departmentName(stage, snapshot, project);
    return {name, {}, department.empty() ? districtName(stage, snapshot, project) : department, item.due};
  }
  const model::Problem& item = project.problems[row.item];
  return {item.text.in(stage.language), name,
          item.owner.empty() ? departmentName(stage, snapshot, project) : item.owner, item.due};
}

BoardCell stateCell(const Stage& stage, DutyList list, const DutyRow& row, const std::optional<time::Day>& due) {
  const config::Strings& s = stage.strings;
  const std::string key = "lists." + std::string(nameOf(list));
  const std::string days = std::to_string(row.timed.days);
  switch (row.timed.timing) {
    case Timing::Overdue:
      return pillCell(s.format(key + ".overdue", {days}));
    case Timing::Done:
      return noteCell(s[key + ".done"]);
    case Timing::DoneLate:
      return noteCell(s.format(key + ".late", {days}));
    default:
      return noteCell(due ? dayName(s, *due) : std::string(kMissing));
  }
}

std::vector<BoardFigure> figuresOf(const Stage& stage, const Content& content, DutyList list) {
  const config::Strings& s = stage.strings;
  const rules::Facts& facts = *content.facts;
  const std::string key = "lists." + std::string(nameOf(list));
  const auto all = [&](const std::optional<model::Fraction>& rate, int a, int b, int c) {
    return std::vector<BoardFigure>{shareFigure(s[key + ".rate"], rate, content.rules.figures),
                                    countFigure(s[key + ".all"], a), countFigure(s[key + ".closed"], b),
                                    countFigure(s[key + ".open"], c)};
  };
  switch (list) {
    case DutyList::Problems:
      return all(facts.problems.rate, facts.problems.raised, facts.problems.closed, facts.problems.overdue);
    case DutyList::Commitments: {
      const rules::Commitments& c = facts.commitments;
      return all(c.rate, c.due, c.kept, c.due - c.kept);
    }
    case DutyList::Letters:
      break;
  }
  return all(facts.supervision.rate, facts.supervision.sent, facts.supervision.answered, facts.supervision.overdue);
}

}  // namespace

Standing standingOf(Timing timing) {
  if (timing == Timing::Overdue) return Standing::Wanting;
  return timing == Timing::Done || timing == Timing::DoneLate ? Standing::Done : Standing::Waiting;
}

std::string_view nameOf(DutyList list) {
  constexpr std::string_view kNames[] = {"problems", "commitments", "letters"};
  return kNames[static_cast<std::size_t>(list)];
}

const rules::DutyBoard& boardOf(const Content& content, DutyList list) {
  const rules::Boards& boards = *content.facts->boards;
  if (list == DutyList::Problems) return boards.problems;
  return list == DutyList::Letters ? boards.letters : boards.commitments;
}

BoardSection dutySection(const Stage& stage, const Content& content, DutyList list, DutyRoom room) {
  const config::Strings& s = stage.strings;
  const rules::DutyBoard& board = boardOf(content, list);
  const bool wide = room == DutyRoom::Wide;
  BoardRows rows;
  rows.count = board.rows.size();
  rows.columns = {{"", exactly(40), Align::Left, 2},
                  {wide ? s["lists.matter"] : std::string(), {wide ? 300.0 : 220.0, Extent::kAny}, Align::Left, 1}};
  if (wide) rows.columns.push_back({s["lists.owner"], {220, 420}, Align::Left, 4});
  rows.columns.push_back({wide ? s["lists.state"] : std::string(), {168, 220}, Align::Right, 3});
  rows.row = [&stage, &content, &board, list, wide](std::size_t i) {
    const DutyRow& row = board.rows[i];
    const DutyWords words = wordsOf(stage, content, list, row);
    std::vector<BoardCell> out = {standingCell(standingOf(row.timed.timing)),
                                  wordsCell(words.text, wide ? words.project : words.owner)};
    if (wide) out.push_back(noteCell(words.owner));
    out.push_back(stateCell(stage, list, row, words.due));
    return out;
  };
  return {s["lists." + std::string(nameOf(list)) + ".title"], figuresOf(stage, content, list), std::move(rows)};
}

}  // namespace lobbyboard::pages
