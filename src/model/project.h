#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/money.h"
#include "model/text.h"
#include "time/period.h"

namespace lobbyboard::model {

// One project of the feed. An absent figure is unknown, never zero.

enum class Level { National, Provincial, City, County };
enum class Nature { New, Continued, Preparatory };
enum class Stage { Reserve, Preparation, Started, Construction, Completed, Operating, Suspended, Withdrawn };
/// The four cards; Notice (提醒) is one single missed period.
enum class Card { Green, Notice, Yellow, Red };
enum class PeriodResult { Met, Missed, NoReport, NotDue, Exempt };

struct Leader {
  std::string name;
  std::string role;  ///< "city", "county", "department", …
  friend bool operator==(const Leader&, const Leader&) = default;
};

struct PlannedDate {
  std::optional<time::Day> plan;
  std::optional<time::Day> actual;
  friend bool operator==(const PlannedDate&, const PlannedDate&) = default;
};

/// Plan and actual are cumulative since 1 January.
struct PeriodEntry {
  time::Period period;
  std::optional<Money> plan;
  std::optional<Money> actual;
  std::optional<PeriodResult> result;
  Text task;
  friend bool operator==(const PeriodEntry&, const PeriodEntry&) = default;
};

/// Both ends included.
struct ExemptRange {
  time::Day from;
  time::Day to;
  Text reason;
  friend bool operator==(const ExemptRange&, const ExemptRange&) = default;
};

struct Milestone {
  Text name;
  std::optional<time::Day> plan;
  std::optional<time::Day> actual;
  friend bool operator==(const Milestone&, const Milestone&) = default;
};

struct PermitItem {
  Text name;
  bool done = false;
  std::optional<time::Day> due;
  friend bool operator==(const PermitItem&, const PermitItem&) = default;
};

struct Permits {
  std::int64_t required = 0;
  std::int64_t done = 0;
  std::vector<PermitItem> items;
  friend bool operator==(const Permits&, const Permits&) = default;
};

struct Element {
  std::string kind;  ///< "land", "funds", …
  std::optional<Decimal> need;
  std::optional<Decimal> met;
  std::string unit;
  std::optional<time::Day> due;
  friend bool operator==(const Element&, const Element&) = default;
};

struct Problem {
  Text text;
  std::optional<time::Day> raised;
  std::optional<time::Day> due;
  std::optional<time::Day> closed;
  Text measure;
  std::string owner;
  bool isPublic = false;
  friend bool operator==(const Problem&, const Problem&) = default;
};

struct SupervisionLetter {
  std::optional<time::Day> sent;
  std::optional<time::Day> due;
  std::optional<time::Day> answered;
  std::string number;
  bool isPublic = false;
  friend bool operator==(const SupervisionLetter&, const SupervisionLetter&) = default;
};

struct Photo {
  std::string file;
  std::string url;
  std::optional<time::Day> taken;
  Text caption;
  friend bool operator==(const Photo&, const Photo&) = default;
};

struct Project {
  std::string code;  ///< unique: the only identity
  Text name;
  Text shortName;
  int district = -1;    ///< index into Snapshot::districts, −1 when not given
  int department = -1;  ///< index into Snapshot::departments, −1 when not given
  int category = -1;    ///< index into Snapshot::categories, −1 when not given
  std::optional<Level> level;
  std::optional<Nature> nature;
  std::optional<Stage> stage;
  std::optional<time::Day> stageSince;
  Text content, monthGoal, yearGoal, progressNote;
  std::vector<Leader> leaders;  ///< in order of rank
  std::string specialist;
  std::string owner;
  std::optional<Money> total;
  std::optional<Money> annualPlan;
  std::optional<Money> invested;            ///< this year's, up to as_of
  std::optional<Money> investedTotal;       ///< since the start
  std::optional<Money> investedLastYear;    ///< by the same day of the year before
  std::optional<std::int64_t> subprojects;  ///< that this one bundles, at least 1
  std::optional<Decimal> physicalProgress;  ///< percent, beyond 100 allowed
  PlannedDate start, finish;
  std::vector<PeriodEntry> periods;  ///< in the order given, no period twice
  std::vector<ExemptRange> exempt;
  std::vector<Milestone> milestones;
  std::optional<Permits> permits;
  std::vector<Element> elements;
  std::vector<Problem> problems;
  std::vector<SupervisionLetter> supervision;
  std::vector<Photo> photos;
  std::string url;
  std::optional<Card> card;  ///< given by the issuer for the present period
  bool hidden = false;       ///< kept out of every page, still in the totals

  friend bool operator==(const Project&, const Project&) = default;
};

}  // namespace lobbyboard::model
