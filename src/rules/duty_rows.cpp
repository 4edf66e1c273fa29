#include "rules/duty_rows.h"

#include <algorithm>
#include <map>

#include "rules/ranking.h"

namespace lobbyboard::rules {
namespace {

int urgency(const DutyRow& row) {
  switch (row.timed.timing) {
    case Timing::Overdue:
      return 0;
    case Timing::Ahead:
      return 1;
    case Timing::Undated:
      return 2;
    case Timing::Done:
    case Timing::DoneLate:
      break;
  }
  return 3;
}

void sortByUrgency(std::vector<DutyRow>& rows) {
  std::stable_sort(rows.begin(), rows.end(), [](const DutyRow& a, const DutyRow& b) {
    if (urgency(a) != urgency(b)) return urgency(a) < urgency(b);
    if (a.timed.timing == Timing::Overdue) return a.timed.days > b.timed.days;
    if (a.timed.timing == Timing::Ahead) return a.timed.days < b.timed.days;
    return false;
  });
}

/// Counts by unit and makes ranked rows of them.
class UnitCounter {
 public:
  void add(const UnitRef& unit, bool due, const Timed& timed) {
    UnitDuty& row = rows_.try_emplace(unit, UnitDuty{unit, 0, 0, 0, 0, {}, {}, false}).first->second;
    ++row.all;
    if (!due) return;
    ++row.due;
    if (timed.isDone()) ++row.done;
    if (timed.timing == Timing::Overdue) ++row.overdue;
  }
  /// A project's item counts for its district and for its department.
  void add(const model::Project& project, const Timed& timed) {
    for (const Series series : kSeries)
      if (const auto unit = unitOf(project, series)) add({series, static_cast<int>(*unit)}, true, timed);
  }

  std::vector<UnitDuty> ranked(config::Tie tie) const {
    std::vector<UnitDuty> out;
    for (const Series series : kSeries) {
      const std::size_t first = out.size();
      std::vector<Contender> contenders;
      for (const auto& [unit, counted] : rows_) {
        if (unit.series != series) continue;
        UnitDuty row = counted;
        if (row.due > 0) row.rate = model::Fraction(row.done, row.due);
        contenders.push_back({row.rate.has_value(), row.rate.value_or(model::Fraction()), {}, {}, std::nullopt});
        out.push_back(std::move(row));
      }
      const std::vector<Place> places = rank(contenders, tie, {});
      for (std::size_t i = 0; i < places.size(); ++i) {
        out[first + i].rank = places[i].rank;
        out[first + i].tied = places[i].tied;
      }
    }
    return out;
  }

 private:
  std::map<UnitRef, UnitDuty> rows_;
};

/// What hangs on projects from a day on, until it is settled: problems, supervision letters.
template <typename Duty>
DutyBoard projectBoard(const model::Snapshot& snapshot, time::Day asOf, config::Tie tie,
                       std::vector<Duty> model::Project::*duties, std::optional<time::Day> Duty::*since,
                       std::optional<time::Day> Duty::*settled) {
  DutyBoard board;
  UnitCounter units;
  for (std::size_t p = 0; p < snapshot.projects.size(); ++p) {
    const model::Project& project = snapshot.projects[p];
    for (std::size_t i = 0; i < (project.*duties).size(); ++i) {
      const Duty& duty = (project.*duties)[i];
      if (duty.*since && *(duty.*since) > asOf) continue;
      const Timed state = timed(duty.due, by(duty.*settled, asOf), asOf);
      units.add(project, state);
      if (duty.isPublic && !project.hidden) board.rows.push_back({p, i, std::nullopt, state});
    }
  }
  sortByUrgency(board.rows);
  board.byUnit = units.ranked(tie);
  return board;
}

}  // namespace

DutyBoard problemBoard(const model::Snapshot& snapshot, time::Day asOf, config::Tie tie) {
  return projectBoard(snapshot, asOf, tie, &model::Project::problems, &model::Problem::raised, &model::Problem::closed);
}

DutyBoard letterBoard(const model::Snapshot& snapshot, time::Day asOf, config::Tie tie) {
  return projectBoard(snapshot, asOf, tie, &model::Project::supervision, &model::SupervisionLetter::sent,
                      &model::SupervisionLetter::answered);
}

DutyBoard commitmentBoard(const model::Snapshot& snapshot, time::Day asOf, config::Tie tie) {
  DutyBoard board;
  UnitCounter units;
  const UnitIndex index(snapshot);
  for (std::size_t i = 0; i < snapshot.commitments.size(); ++i) {
    const model::Commitment& commitment = snapshot.commitments[i];
    const auto unit = index.find(commitment.unit);
    const bool due = commitment.due && *commitment.due <= asOf;
    Timed state = timed(commitment.due, by(commitment.kept, asOf), asOf);
    if (commitment.isPublic) board.rows.push_back({std::nullopt, i, unit, state});
    // A promise for this very day that is not kept is late in the counts already, as in Commitments.
    if (due && !state.isDone()) state.timing = Timing::Overdue;
    if (unit) units.add(*unit, due, state);
  }
  sortByUrgency(board.rows);
  board.byUnit = units.ranked(tie);
  return board;
}

ServiceBoard serviceBoard(const model::Snapshot& snapshot, time::Day asOf) {
  ServiceBoard board;
  std::map<std::string, std::size_t> places;
  const UnitIndex index(snapshot);
  for (std::size_t i = 0; i < snapshot.services.size(); ++i) {
    const model::Service& service = snapshot.services[i];
    const bool done = service.state == model::ServiceState::Done;
    const Timed state = timed(
        service.due, done ? std::optional(service.done.value_or(service.due.value_or(asOf))) : std::nullopt, asOf);
    board.rows.push_back({std::nullopt, i, index.find(service.unit), state});
    const auto [place, isNew] = places.try_emplace(service.unit, board.byUnit.size());
    if (isNew) board.byUnit.push_back({index.find(service.unit), service.unit, 0, 0, 0, 0});
    UnitServices& unit = board.byUnit[place->second];
    const auto count = [&](int UnitServices::*ofUnit, int ServiceBoard::*ofAll) {
      ++(unit.*ofUnit);
      ++(board.*ofAll);
    };
    if (done) count(&UnitServices::done, &ServiceBoard::done);
    if (service.state == model::ServiceState::Active) count(&UnitServices::active, &ServiceBoard::active);
    if (service.state == model::ServiceState::Planned) count(&UnitServices::planned, &ServiceBoard::planned);
    if (state.timing == Timing::Overdue) count(&UnitServices::overdue, &ServiceBoard::overdue);
  }
  return board;
}

}  // namespace lobbyboard::rules
