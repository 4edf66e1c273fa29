#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/project.h"

namespace lobbyboard::model {

// One accepted publication of the feed: immutable once made, compared by value.

/// Figures that the issuer has printed itself: shown as given, never recomputed.
struct Published {
  std::optional<std::int64_t> projects;
  std::optional<std::int64_t> started;
  std::optional<Money> total, annualPlan, invested;
  std::optional<Decimal> startRate;        ///< percent
  std::optional<Decimal> startRateChange;  ///< percentage points against a year before
  std::optional<Decimal> completionRate;   ///< percent
  std::map<std::string, Decimal> other;    ///< every other number, by its key

  friend bool operator==(const Published&, const Published&) = default;
};

/// How a printed figure is meant.
enum class FigureStatus { Actual, Goal, Forecast };
/// What a printed figure leaves open: "over 2400", "at least 320".
enum class FigureBound { Exact, Over, AtLeast };

/// What a key of `Published` is called, where the wall has no words of its own for it or the issuer has better ones.
struct FigureWords {
  std::string key;
  Text label;
  Text unit;
  FigureStatus status = FigureStatus::Actual;
  FigureBound bound = FigureBound::Exact;
  friend bool operator==(const FigureWords&, const FigureWords&) = default;
};

/// Figures printed on another occasion or by another measure: they stand by themselves and join no other series.
struct Statement {
  Text title;
  std::optional<time::Day> asOf;
  Published published;
  friend bool operator==(const Statement&, const Statement&) = default;
};

/// A district, a department or a category, in administrative order.
struct Unit {
  std::string id;
  Text name;
  Text shortName;
  std::string kind;
  std::optional<Published> published = {};  ///< what the issuer has printed for this unit alone
  Text excused = {};                        ///< an approved reason to be left off the warning list

  const Text& shortest() const { return shortName.empty() ? name : shortName; }
  friend bool operator==(const Unit&, const Unit&) = default;
};

struct PlanPoint {
  time::Period period;
  Money cumulative;
  friend bool operator==(const PlanPoint&, const PlanPoint&) = default;
};

enum class ServiceState { Planned, Active, Done };

struct Service {
  std::string unit;
  Text item;
  ServiceState state = ServiceState::Planned;
  std::optional<time::Day> due;
  std::optional<time::Day> done;
  friend bool operator==(const Service&, const Service&) = default;
};

struct Commitment {
  std::string unit;
  Text text;
  std::optional<time::Day> due;
  std::optional<time::Day> kept;
  bool isPublic = true;
  friend bool operator==(const Commitment&, const Commitment&) = default;
};

/// One place of the organisation: a command, an office, a group.
struct Post {
  std::string id;
  Text name;
  std::string under;  ///< id of the post above; empty at the top
  std::vector<Leader> people;
  friend bool operator==(const Post&, const Post&) = default;
};

struct Inspection {
  std::string unit;
  std::optional<Decimal> score;
  std::vector<std::int64_t> ballots;  ///< votes for place 1, 2, 3, …
  std::optional<time::Day> date;
  std::string round;
  friend bool operator==(const Inspection&, const Inspection&) = default;
};

struct Event {
  std::optional<time::Day> date;
  Text title;
  Text place;
  std::string photo;  ///< a path beneath the feed's folder, or an http(s) address
  Text text = {};     ///< the story
  friend bool operator==(const Event&, const Event&) = default;
};

struct ReservePart {
  std::string category;
  std::string source;  ///< "government" or "social"
  std::optional<std::int64_t> count;
  std::optional<Money> total;
  friend bool operator==(const ReservePart&, const ReservePart&) = default;
};

enum class NoticeLevel { Info, Important, Urgent };

struct Notice {
  std::string id;
  Text text;
  NoticeLevel level = NoticeLevel::Info;
  std::optional<time::Instant> from;
  std::optional<time::Instant> until;
  friend bool operator==(const Notice&, const Notice&) = default;
};

struct Snapshot {
  std::int64_t sequence = 0;
  time::Instant publishedAt{};
  time::Day asOf{};
  int year = 0;
  std::string currency = "CNY";
  Text placeName, program, issuer;
  bool demo = false;  ///< the feed says that its data are for demonstration ("demo": true)
  std::vector<Unit> districts, departments, categories;
  Published published;
  std::vector<FigureWords> figureWords;  ///< in the order in which the issuer wants its figures told
  std::vector<Statement> statements;
  std::vector<PlanPoint> planCurve;  ///< rising periods
  std::vector<Project> projects;     ///< in the order of the feed
  std::vector<Service> services;
  std::vector<Commitment> commitments;
  std::vector<Inspection> inspections;
  std::vector<Event> events;
  std::vector<Event> calendar;
  std::vector<ReservePart> reserve;
  std::vector<Notice> notices;
  std::vector<Post> organisation;  ///< a post stands behind the one that it is under

  friend bool operator==(const Snapshot&, const Snapshot&) = default;
};

}  // namespace lobbyboard::model
