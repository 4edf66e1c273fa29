#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/fraction.h"
#include "model/snapshot.h"
#include "time/period.h"

namespace lobbyboard::rules {

// What the wall says of a snapshot: every figure that a page may print. Pure values.

/// The card of a project in a period: one of the four, or the name of a state without a card.
enum class Mark { Green, Notice, Yellow, Red, NoReport, NotDue, Exempt, Completed, Withdrawn };

struct PeriodMark {
  time::Period period;
  Mark mark = Mark::NotDue;
  friend bool operator==(const PeriodMark&, const PeriodMark&) = default;
};

struct ProjectFacts {
  std::size_t project = 0;            ///< index into Snapshot::projects
  std::optional<Mark> card;           ///< of the present period; nothing when no period of the year is closed
  int streak = 0;                     ///< missed periods running
  std::optional<time::Period> since;  ///< first missed period of a streak above 0
  int missedThisYear = 0;
  std::vector<PeriodMark> cards;              ///< from the first period of the year to the present one
  std::optional<model::Fraction> completion;  ///< invested ÷ annual plan
  int overdueMilestones = 0;
};

/// Counts of the present period's cards.
struct Counts {
  int projects = 0, rated = 0;
  int green = 0, notice = 0, yellow = 0, red = 0;
  int noReport = 0, notDue = 0, exempt = 0, completed = 0, withdrawn = 0;
  friend bool operator==(const Counts&, const Counts&) = default;
};

struct Totals {
  std::optional<model::Money> total, annualPlan, invested;  ///< nothing when no project has one
  std::optional<model::Fraction> completion;  ///< over the projects that have both figures; nothing without a plan
};

enum class Series { District, Department };

/// Projects of a unit by card at the last closed period of a month.
struct MonthScore {
  int year = 0;
  unsigned month = 1;
  Series series = Series::District;
  int unit = -1;  ///< index into the snapshot's districts or departments
  int rated = 0, green = 0, notice = 0, yellow = 0, red = 0;
  model::Fraction score;
  bool provisional = false;  ///< the month's last period is not closed yet
  bool ranked = false;
  std::optional<int> rank;
  bool tied = false;
  std::optional<int> change;      ///< rank in the month before minus this one's
  std::optional<int> rankBefore;  ///< rank in the month before
};

struct QuarterScore {
  int year = 0;
  unsigned quarter = 1;
  Series series = Series::District;
  int unit = -1;
  model::Fraction score;
  int months = 0;
  int rated = 0;  ///< of the latest month
  bool ranked = false;
  std::optional<int> rank;
  bool tied = false;
  bool provisional = false;
  std::optional<int> change;
  std::optional<int> rankBefore;
};

struct Rate {
  Series series = Series::District;
  int unit = -1;
  std::string rate;  ///< its name in the rules: "permits", "starts", "investment", "progress", "commissioning", …
  std::string done, required;  ///< as decimal strings: counts, or 万元
  model::Fraction value;
  std::optional<int> rank;
  bool tied = false;
  std::size_t rule = 0;  ///< index into RuleSettings::rates
  bool isMoney = false;  ///< done and required are 万元
};

/// The weighted mean of a unit's rates.
struct Composite {
  Series series = Series::District;
  int unit = -1;
  model::Fraction value;
  std::optional<int> rank;
  bool tied = false;
};

struct Commitments {
  int all = 0, due = 0, kept = 0, late = 0;
  std::optional<model::Fraction> rate;  ///< kept ÷ due
};

struct Problems {
  int raised = 0, closed = 0, open = 0, overdue = 0;
  std::optional<model::Fraction> rate;  ///< closed ÷ raised
};

struct Supervision {
  int sent = 0, answered = 0, overdue = 0;
  std::optional<model::Fraction> rate;  ///< answered ÷ sent
};

struct ElementTotal {
  std::string kind, unit;
  model::Decimal need, met;
  std::optional<model::Fraction> rate;  ///< met ÷ need
  model::Decimal gap;                   ///< need − met, 0 when nothing is missing
  int projects = 0;                     ///< that state both figures
  int satisfied = 0;                    ///< of those, with all they need
  int overdue = 0;                      ///< of the others, with a day that has passed
};

/// Projects (indices) whose present card is this one and was another of the four in the period before.
struct Changes {
  std::vector<std::size_t> toGreen, toNotice, toYellow, toRed;
  /// Those among them that came from yellow or red, by the card that they left.
  std::vector<std::size_t> greenFromYellow, greenFromRed;
};

/// Unit indices, best and worst first; empty when the rules keep no lists.
struct Lists {
  std::vector<int> honour, warning;  ///< districts
  std::vector<int> honourDepartments, warningDepartments;
};

struct Boards;

struct Facts {
  time::Day asOf{};
  std::optional<time::Period> period;  ///< the newest closed one of the plan year
  std::string rules;                   ///< name of the rule file
  Counts counts;
  Totals totals;
  std::vector<ProjectFacts> projects;  ///< same order as Snapshot::projects
  std::vector<MonthScore> months;      ///< by month, series, administrative order
  std::vector<QuarterScore> quarters;  ///< by quarter, series, administrative order
  std::vector<Rate> rates;
  Lists lists;
  Commitments commitments;
  Problems problems;
  Supervision supervision;
  std::vector<ElementTotal> elements;
  Changes changes;
  int listed = 0;                        ///< neither reserve nor withdrawn
  int started = 0;                       ///< of the listed
  std::shared_ptr<const Boards> boards;  ///< what single boards show beyond this: rules/boards.h; never null
};

}  // namespace lobbyboard::rules
