#include "demo/course.h"

#include <algorithm>
#include <limits>

#include "demo/roll.h"

namespace lobbyboard::demo {
namespace {

constexpr std::int64_t kNoLimit = std::numeric_limits<std::int64_t>::max();

std::size_t at(int k) { return static_cast<std::size_t>(k); }

/// The most that may have been done by each period, so that every later miss stays a miss.
Curve ceilings(const Course& course) {
  Curve most{};
  std::int64_t limit = kNoLimit;
  for (int k = kPeriods - 1; k >= 0; --k) {
    if (k == kMay && course.row.startedByMay()) limit = std::min(limit, course.row.done * kWan);
    if (course.states[at(k)] == State::Missed) limit = std::min(limit, course.planned[at(k)] - quantum(course.row));
    most[at(k)] = limit;
  }
  return most;
}

/// What a project would report if nothing held it: up to May in step with its own lead, later the lead melts away.
std::int64_t wished(const Course& course, int k, int streak) {
  const Row& row = course.row;
  const std::int64_t planned = course.planned[at(k)];
  if (streak > 0) return planned - planned * (2 + 3 * streak) / 100;
  const std::int64_t lead = std::max<std::int64_t>(row.done - row.due, 0) * kWan;
  if (k < kMay) return row.due > 0 ? planned + lead * planned / (row.due * kWan) : planned;
  const std::int64_t melting = lead * (kPeriods + 2 - k) / (kPeriods + 2 - kMay);
  const std::int64_t luck = planned * rollOf(row.code, 70U + static_cast<std::uint32_t>(k / 3), 7) / 1000;
  const std::int64_t steady = planned + melting + luck;
  if (row.done <= row.plan) return steady;
  return std::max(steady, row.done * kWan + (planned - row.due * kWan) / 8);  // far ahead, and still going on
}

/// Whether a streak that runs in period k is still running at the end of kMay, where the figure is known.
bool missesUntilMay(const Course& course, int k) {
  for (int i = k; i <= kMay; ++i)
    if (course.states[at(i)] != State::Missed) return false;
  return k < kMay;
}

Curve actualCurve(const Course& course) {
  const Curve most = ceilings(course);
  const std::int64_t step = quantum(course.row);
  Curve actual{};
  std::int64_t before = 0;
  int streak = 0;
  for (int k = 0; k < kPeriods; ++k) {
    const State state = course.states[at(k)];
    streak = state == State::Met ? 0 : state == State::Missed ? streak + 1 : streak;
    const bool works = (state == State::Met || state == State::Missed) && k <= lastTask(course.row);
    if (works && k == kMay) {
      before = course.row.done * kWan;
    } else if (works) {
      const std::int64_t wish = missesUntilMay(course, k)
                                    ? before + (course.row.done * kWan - before) / (kMay - k + 1) / step * step
                                    : wished(course, k, streak) / step * step;
      const std::int64_t least = state == State::Met ? course.planned[at(k)] : 0;
      before = std::max(before, std::min(std::max(wish, least), most[at(k)]));
    }
    actual[at(k)] = before;
  }
  return actual;
}

}  // namespace

std::vector<Course> yearOfAll() {
  const auto rows = ledger();
  const std::vector<States> all = fates(rows);
  std::vector<Course> courses;
  courses.reserve(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    Course course{rows[i], all[i], plannedCurve(rows[i]), {}};
    course.actual = actualCurve(course);
    courses.push_back(course);
  }
  return courses;
}

int streakAt(const Course& course, int k) {
  int streak = 0;
  for (int i = 0; i <= k; ++i) {
    if (course.states[at(i)] == State::Met) streak = 0;
    if (course.states[at(i)] == State::Missed) ++streak;
  }
  return streak;
}

std::vector<Trouble> troubles(const Course& course) {
  std::vector<Trouble> found;
  int streak = 0;
  for (int k = 0; k < kPeriods; ++k) {
    const State state = course.states[at(k)];
    if (state == State::Met && streak >= 2) found.back().over = k;
    streak = state == State::Met ? 0 : state == State::Missed ? streak + 1 : streak;
    if (state == State::Missed && streak == 2) found.push_back({k - 1, k, kPeriods});
  }
  return found;
}

}  // namespace lobbyboard::demo
