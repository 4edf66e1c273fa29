#include "rules/boards_json.h"

namespace lobbyboard::rules {
namespace {

void writeTree(BoardWriter& write, std::string_view name, const std::vector<TreeNode>& nodes) {
  constexpr std::array<std::string_view, 7> kKinds = {
      "city_leader", "county_leader", "department_leader", "district", "department", "specialist", "owner"};
  JsonText& out = write.out;
  write.list(name, nodes, [&](const TreeNode& node) {
    out.member("level", node.level);
    out.member("kind", node.kind ? kKinds[static_cast<std::size_t>(*node.kind)] : std::string_view("post"));
    const auto place = static_cast<std::size_t>(std::max(0, node.index));
    if (!node.label.empty())
      out.member("name", node.label);
    else if (node.kind == config::TreeLevel::District)
      out.member("unit", write.snapshot.districts[place].id);
    else if (node.kind == config::TreeLevel::Department)
      out.member("unit", write.snapshot.departments[place].id);
    else
      out.member("post", write.snapshot.organisation[place].id);
    out.member("children", static_cast<int>(node.children));
    if (!node.kind) return;
    out.member("projects", node.projects);
    write.cards(node.cards);
  });
}

void writeSplit(BoardWriter& write, std::string_view name, const ReserveSplit& split) {
  JsonText& out = write.out;
  write.object(name, [&] {
    out.key("count");
    out.number(std::to_string(split.count));
    out.memberIfAny("total_wan", split.total);
    write.list("parts", split.rows, [&](const ReserveRow& row) {
      const model::ReservePart& part = write.snapshot.reserve[row.part];
      out.member("part", part.source.empty() ? part.category : part.source);
      out.memberIfAny("of_count", row.ofCount);
      out.memberIfAny("of_total", row.ofTotal);
    });
  });
}

}  // namespace

void writeRest(BoardWriter& write, const Facts& facts) {
  JsonText& out = write.out;
  const Boards& boards = *facts.boards;
  write.list("inspections", boards.inspections, [&](const InspectionRound& round) {
    out.member("round", round.round);
    if (round.date) write.day("date", *round.date);
    write.list("rows", round.rows, [&](const InspectionRow& row) {
      out.member("unit", write.snapshot.inspections[row.inspection].unit);
      out.member("score", row.score);
      out.member("by_ballots", row.byBallots);
      write.rank(row.rank, row.tied);
    });
  });
  write.list("dispatch", boards.dispatch, [&](const DispatchDay& date) {
    write.day("date", date.day);
    if (date.shifted()) write.day("planned", date.planned);
    out.member("source", date.rhythm ? "rules" : "feed");
    out.member("index", static_cast<int>(date.rhythm.value_or(date.entry.value_or(0))));
  });
  writeTree(write, "tree", boards.tree);
  writeTree(write, "organisation", boards.organisation);
  writeSplit(write, "reserve_by_source", boards.reserveBySource);
  writeSplit(write, "reserve_by_category", boards.reserveByCategory);
  write.codes("late_starts", boards.lateStarts);
  write.codes("late_reports", boards.lateReports);
  write.list("elements", facts.elements, [&](const ElementTotal& element) {
    out.member("kind", element.kind);
    out.member("unit", element.unit);
    out.member("gap", element.gap);
    out.member("projects", element.projects);
    out.member("satisfied", element.satisfied);
    out.member("overdue", element.overdue);
  });
  write.object("scope", [&] {
    out.member("items", boards.items);
    out.member("subprojects", boards.subprojects);
    out.member("counted", boards.counted);
  });
}

}  // namespace lobbyboard::rules
