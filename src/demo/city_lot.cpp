#include "demo/city_lot.h"

#include <algorithm>
#include <charconv>

#include "demo/roll.h"

namespace lobbyboard::demo {
namespace {

enum Question : std::uint32_t { kDistrict, kDepartment, kCategory, kPlan, kTotal, kFate, kPace, kDepth, kSlip = 40 };

std::string numbered(std::string_view before, int n) {
  return std::string(before) + (n < 9 ? "0" : "") + std::to_string(n + 1);
}

/// Each unit has two of the first ones; of the others those at the head of the list have more.
std::size_t unitOf(const Lot& lot, std::size_t units, int n, int apart, std::uint32_t question) {
  const auto place = static_cast<std::size_t>(n / apart);
  if (static_cast<std::size_t>(n) < 2 * units) return place % units;
  const int sides = static_cast<int>(units);
  return static_cast<std::size_t>(std::min(lot.dice(question, sides), lot.dice(question + 20, sides)));
}

/// As the city has printed their counts; otherwise what the work is.
std::size_t categoryOf(const Lot& lot, const City& city) {
  int left = lot.dice(kCategory, 100);
  for (std::size_t i = 0; i < city.categories.size(); ++i) {
    if (city.categories[i].published.empty()) break;
    const std::string_view count = city.categories[i].published.front().literal;
    int projects = 0;
    std::from_chars(count.data(), count.data() + count.size(), projects);
    left -= projects;
    if (left < 0) return i;
  }
  return static_cast<std::size_t>(lot.work->category) % city.categories.size();
}

/// Of the latest periods.
int missedBy(int dice) {
  if (dice < 2) return 3;
  if (dice < 5) return 2;
  return dice < 7 ? 1 : 0;
}

}  // namespace

Lot::Lot(const City& city, int n) : code(numbered("DEMO-", n)), salt_(std::string(city.id) + code) {
  const auto place = static_cast<std::size_t>(n);
  work = &kWorks[(place + city.id.size()) % kWorks.size()];
  const bool second = place >= kWorks.size();
  name = {numbered("示例", n) + "·" + std::string(work->name.zh) + (second ? "二期" : ""),
          numbered("Sample ", n) + ": " + std::string(work->name.en) + (second ? ", phase 2" : "")};
  district = unitOf(*this, city.districts.size(), n, 1, kDistrict);
  department = unitOf(*this, city.departments.size(), n, 2, kDepartment);
  category = categoryOf(*this, city);
  planWan = 500 * (4 + std::min(dice(kPlan, 60), dice(kPlan + 20, 60)));
  totalWan = planWan * (13 + dice(kTotal, 22)) / 10 / 100 * 100;
  started = n < city.projects - city.unstarted;
  finished = started && n % 11 == 10;
  missed = started && !finished ? missedBy(dice(kFate, 30)) : 0;
}

int Lot::dice(std::uint32_t question, int sides) const { return rollOf(salt_, question, sides); }

bool Lot::missedAt(int ago) const {
  if (ago < missed) return true;
  const auto slips = [&](int when) { return when > 3 && dice(kSlip + static_cast<std::uint32_t>(when), 12) == 0; };
  return !finished && slips(ago) && !slips(ago - 1);
}

std::vector<std::int64_t> plannedOf(const City& city, const Lot& lot) {
  std::vector<std::int64_t> out;
  for (std::int64_t t = 1; t <= kPeriods; ++t) {
    const std::int64_t rising = t * t * (3 * kPeriods - 2 * t) / kPeriods / kPeriods;  // slow, fast, slow again
    const std::int64_t share = city.pace == City::Pace::Even ? (t + rising) / 2 : t * t / kPeriods;
    out.push_back(lot.planWan * share / kPeriods / 10 * 10);
  }
  return out;
}

/// Those that missed fell behind their plan step by step.
std::vector<std::int64_t> doneOf(const City& city, const Lot& lot, const time::Period& present) {
  std::vector<std::int64_t> out;
  if (!lot.started) return out;
  const std::vector<std::int64_t> planned = plannedOf(city, lot);
  const int last = present.indexInYear();
  const std::int64_t pace = lot.missed > 0 ? 100 : city.deliveredPercent - 6 + lot.dice(kPace, 13);
  const std::int64_t depth = lot.missed > 0 ? 6 * lot.missed + lot.dice(kDepth, 16) : 0;
  for (int k = 0; k <= last; ++k) {
    const std::int64_t plan = planned[static_cast<std::size_t>(k)];
    const std::int64_t done = plan * (pace - depth * (k + 1) / (last + 1)) / 100 / 10 * 10;
    out.push_back(std::max(done, out.empty() ? 0 : out.back()));
  }
  return out;
}

}  // namespace lobbyboard::demo
