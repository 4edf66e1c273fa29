#pragma once

#include <vector>

#include "config/rules.h"
#include "model/snapshot.h"
#include "rules/facts.h"
#include "rules/timed.h"
#include "rules/unit_ref.h"

namespace lobbyboard::rules {

// Problems, supervision letters, commitments and services, row by row and unit by unit. The totals over everything are
// Facts::problems, supervision and commitments; here only what is marked public has a row, and hidden projects have
// none.

struct DutyRow {
  std::optional<std::size_t> project;  ///< index into Snapshot::projects; nothing for a commitment or a service
  std::size_t item = 0;                ///< index into the project's problems or supervision, or the snapshot's list
  std::optional<UnitRef> unit;         ///< of a commitment or a service, when its id is in a list
  Timed timed;
};

/// A unit's share in a list, public or not.
struct UnitDuty {
  UnitRef unit;
  int all = 0;                          ///< raised, sent, or promised
  int due = 0;                          ///< commitments: due by the day; else the same as all
  int done = 0;                         ///< closed, answered, or kept (of those due)
  int overdue = 0;                      ///< commitments: due and not kept
  std::optional<model::Fraction> rate;  ///< done ÷ due
  std::optional<int> rank;              ///< by rate, within the series
  bool tied = false;
};

struct DutyBoard {
  std::vector<DutyRow> rows;     ///< overdue first (longest first), then open by due day, then done in feed order
  std::vector<UnitDuty> byUnit;  ///< by series, administrative order; units with something in the list
};

DutyBoard problemBoard(const model::Snapshot& snapshot, time::Day asOf, config::Tie tie);
DutyBoard letterBoard(const model::Snapshot& snapshot, time::Day asOf, config::Tie tie);
DutyBoard commitmentBoard(const model::Snapshot& snapshot, time::Day asOf, config::Tie tie);

/// What a unit does for projects. `rows` have no project; `done`, `active` and `planned` count states as given.
struct UnitServices {
  std::optional<UnitRef> unit;  ///< nothing: ids that no list holds
  std::string id;
  int planned = 0, active = 0, done = 0, overdue = 0;
};
struct ServiceBoard {
  std::vector<DutyRow> rows;         ///< in the order of the feed
  std::vector<UnitServices> byUnit;  ///< in the order of first mention
  int planned = 0, active = 0, done = 0, overdue = 0;
};
ServiceBoard serviceBoard(const model::Snapshot& snapshot, time::Day asOf);

}  // namespace lobbyboard::rules
