#include "rules/boards_json.h"

#include "rules/permit_dues.h"

namespace lobbyboard::rules {
namespace {

std::string_view nameOf(Timing timing) {
  switch (timing) {
    case Timing::Done:
      return "done";
    case Timing::DoneLate:
      return "done_late";
    case Timing::Ahead:
      return "ahead";
    case Timing::Overdue:
      return "overdue";
    case Timing::Undated:
      break;
  }
  return "undated";
}

std::string number(std::int64_t count) { return std::to_string(count); }

}  // namespace

void BoardWriter::unit(Series series, int unit) {
  if (unit < 0) return;
  out.member("series", series == Series::District ? "district" : "department");
  out.member("unit", unitsOf(snapshot, series)[static_cast<std::size_t>(unit)].id);
}

void BoardWriter::unit(const std::optional<UnitRef>& unit) {
  if (unit) this->unit(unit->series, unit->unit);
}

void BoardWriter::codes(std::string_view name, const std::vector<std::size_t>& projects) {
  out.key(name);
  out.openList();
  for (const std::size_t project : projects) out.value(snapshot.projects[project].code);
  out.closeList();
}

void BoardWriter::timed(const Timed& timed) {
  out.member("timing", nameOf(timed.timing));
  out.member("days", timed.days);
}

void BoardWriter::cards(const Tally& tally) {
  out.member("green", tally.green);
  out.member("notice", tally.notice);
  out.member("yellow", tally.yellow);
  out.member("red", tally.red);
}

void BoardWriter::rank(const std::optional<int>& rank, bool tied) {
  out.member("rank", rank);
  out.member("tied", tied);
}

void writeWork(BoardWriter& write, const Boards& boards) {
  JsonText& out = write.out;
  write.object("milestones", [&] {
    out.member("all", boards.milestones.all);
    out.member("done", boards.milestones.done);
    out.member("done_late", boards.milestones.doneLate);
    out.member("overdue", boards.milestones.overdue);
    write.list("rows", boards.milestones.rows, [&](const MilestoneRow& row) {
      write.code(row.project);
      out.member("milestone", static_cast<int>(row.milestone));
      write.timed(row.timed);
    });
  });
  write.object("permits", [&] {
    out.key("required");
    out.number(number(boards.permits.required));
    out.key("done");
    out.number(number(boards.permits.done));
    out.memberIfAny("rate", boards.permits.rate);
    out.member("projects", boards.permits.projects);
    out.member("complete", boards.permits.complete);
    if (saysWhenDue(write.snapshot)) out.member("overdue", boards.permits.overdue);
    write.list("kinds", boards.permits.kinds, [&](const PermitKind& kind) {
      out.member("name", kind.name.in("zh"));
      out.member("required", kind.required);
      out.member("done", kind.done);
      if (saysWhenDue(write.snapshot, &kind.name)) out.member("overdue", kind.overdue);
      out.member("rate", kind.rate);
    });
  });
}

void writeDuties(BoardWriter& write, const Boards& boards) {
  JsonText& out = write.out;
  const auto board = [&](std::string_view name, const DutyBoard& duty) {
    write.object(name, [&] {
      write.list("rows", duty.rows, [&](const DutyRow& row) {
        if (row.project) write.code(*row.project);
        write.unit(row.unit);
        out.member("item", static_cast<int>(row.item));
        write.timed(row.timed);
      });
      write.list("by_unit", duty.byUnit, [&](const UnitDuty& row) {
        write.unit(row.unit.series, row.unit.unit);
        out.member("all", row.all);
        out.member("due", row.due);
        out.member("done", row.done);
        out.member("overdue", row.overdue);
        out.memberIfAny("rate", row.rate);
        write.rank(row.rank, row.tied);
      });
    });
  };
  board("problems", boards.problems);
  board("supervision", boards.letters);
  board("commitments", boards.commitments);
  write.list("services", boards.services.byUnit, [&](const UnitServices& row) {
    out.member("unit", row.id);
    out.member("planned", row.planned);
    out.member("active", row.active);
    out.member("done", row.done);
    out.member("overdue", row.overdue);
  });
}

void writeBoards(JsonText& out, const Facts& facts, const model::Snapshot& snapshot) {
  BoardWriter write{out, snapshot};
  write.object("boards", [&] {
    writeWork(write, *facts.boards);
    writeDuties(write, *facts.boards);
    writeUnits(write, facts);
    writeRest(write, facts);
  });
}

}  // namespace lobbyboard::rules
