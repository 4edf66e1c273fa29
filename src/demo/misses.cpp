#include "demo/misses.h"

#include <algorithm>

#include "demo/miss_table.h"
#include "demo/roll.h"
#include "demo/season.h"

namespace lobbyboard::demo {
namespace {

constexpr int kFirstChosen = 10;  ///< first and last period whose misses are all in the table
constexpr int kLastChosen = kMay;

States untroubled(const Row& row) {
  States states{};
  for (int k = 0; k < kPeriods; ++k) {
    const bool resting = row.kind == Kind::Winter && (k < row.start || k > lastTask(row));
    states[static_cast<std::size_t>(k)] = resting ? State::Exempt : k < row.start ? State::NotDue : State::Met;
  }
  return states;
}

void miss(States& states, int first, int length) {
  for (int k = first; k < std::min(first + length, kPeriods); ++k) states[static_cast<std::size_t>(k)] = State::Missed;
}

/// Whether a run fits: after two periods of settling in, done before the project is, two calm periods around it.
bool fits(const Row& row, const States& states, int first, int length) {
  if (row.done > row.plan) return false;  // a whole year ahead: nothing left to miss
  const int end = first + length;
  const int last = lastTask(row);
  if (first < row.start + 2 || (last < kPeriods - 1 ? end > last - 1 : end > kPeriods)) return false;
  if (first <= kLastChosen && end > kFirstChosen) return false;
  const auto from = states.begin() + std::max(first - 2, 0);
  const auto to = states.begin() + std::min(end + 2, kPeriods);
  return std::find(from, to, State::Missed) == to;
}

/// Every second period one project enters three or more missed ones: the wall always has news.
void plantReds(std::span<const Row> rows, std::vector<States>& all) {
  for (int first = kLastChosen + 2; first + 3 <= kPeriods; first += 2) {
    std::size_t chosen = rows.size();
    std::uint32_t lowest = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const auto number = roll(rows[i].code, 900U + static_cast<std::uint32_t>(first));
      if ((chosen < rows.size() && number >= lowest) || !fits(rows[i], all[i], first, 3)) continue;
      chosen = i;
      lowest = number;
    }
    if (chosen < rows.size()) miss(all[chosen], first, 3);
  }
}

int runLength(const Row& row, int first) {
  const int number = rollOf(row.code, 300U + static_cast<std::uint32_t>(first), 100);
  return number < 55 ? 1 : number < 81 ? 2 : number < 92 ? 3 : number < 97 ? 4 : 6;
}

void scatter(const Row& row, States& states) {
  constexpr int kPerMille = 45;
  for (int first = 0; first < kPeriods; ++first) {
    if (rollOf(row.code, 200U + static_cast<std::uint32_t>(first), 1000) >= kPerMille) continue;
    const int length = runLength(row, first);
    if (fits(row, states, first, length)) miss(states, first, length);
  }
}

/// Now and then a report is late, between two good periods, from summer on.
void forget(const Row& row, States& states) {
  for (int k = kLastChosen + 3; k < lastTask(row) - 1; ++k) {
    const auto at = states.begin() + k;
    if (rollOf(row.code, 400U + static_cast<std::uint32_t>(k), 300) == 0 && k > row.start + 1 &&
        std::all_of(at - 1, at + 2, [](State state) { return state == State::Met; }))
      *at = State::NoReport;
  }
}

}  // namespace

std::vector<States> fates(std::span<const Row> rows) {
  std::vector<States> all;
  all.reserve(rows.size());
  for (const Row& row : rows) {
    States states = untroubled(row);
    for (const MissRun& run : kFixedRuns)
      if (run.code == row.code) miss(states, run.first, run.length);
    all.push_back(states);
  }
  plantReds(rows, all);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    scatter(rows[i], all[i]);
    forget(rows[i], all[i]);
  }
  return all;
}

}  // namespace lobbyboard::demo
