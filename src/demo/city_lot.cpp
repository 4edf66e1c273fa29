#include "demo/city_lot.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "demo/roll.h"

namespace lobbyboard::demo {
namespace {

enum Question : std::uint32_t { kDistrict, kCategory, kPlan, kTotal, kFate, kPace, kSlips, kStep = 200, kSlip = 300 };

std::string numbered(std::string_view before, int n) {
  return std::string(before) + (n < 9 ? "0" : "") + std::to_string(n + 1);
}

/// Each unit has two of the first ones; of the others those at the head of the list have more.
std::size_t districtOf(const Lot& lot, std::size_t units, std::size_t place) {
  if (place < 2 * units) return place % units;
  const int sides = static_cast<int>(units);
  return static_cast<std::size_t>(std::min(lot.dice(kDistrict, sides), lot.dice(kDistrict + 20, sides)));
}

/// Of the four that each city has: reform, industry, housing, transport.
std::size_t departmentOf(const Work& work) {
  if (work.trade == Trade::Road || work.trade == Trade::Logistics) return 3;
  if (work.category == Category::Industry) return 1;
  return work.category == Category::Livelihood || work.category == Category::Infrastructure ? 2 : 0;
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
  if (dice < 2) return 3 + 9 * dice;
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
  if (second) {  // where the first one is
    const Lot first(city, n - static_cast<int>(kWorks.size()));
    district = first.district;
    category = first.category;
  } else {
    district = districtOf(*this, city.districts.size(), place);
    category = categoryOf(*this, city);
  }
  department = departmentOf(*work);
  planWan = 1000 * (6 + std::min(dice(kPlan, 60), dice(kPlan + 20, 60)));
  totalWan = planWan * (20 + dice(kTotal, 20)) / 10 / 100 * 100;
  started = n < city.projects - city.unstarted;
  finished = started && n % 11 == 10 && !second;
  missed = started && !finished ? missedBy(dice(kFate, 30)) : 0;
}

int Lot::dice(std::uint32_t question, int sides) const { return rollOf(salt_, question, sides); }

bool Lot::missedAt(int ago) const {
  if (ago < missed) return true;
  if (finished || dice(kSlips, 5) != 0) return false;
  const auto slips = [&](int when) {
    return when > missed + 1 && dice(kSlip + static_cast<std::uint32_t>(when), 5) == 0;
  };
  return slips(ago) && !slips(ago - 1);
}

int Lot::worry() const {
  int out = started ? 0 : 5;
  for (int ago = 0; ago < kPeriods; ++ago)
    if (missedAt(ago)) out += kPeriods - ago;
  return out;
}

std::vector<std::int64_t> plannedOf(const City& city, const Lot& lot) {
  std::vector<std::int64_t> out;
  for (std::int64_t t = 1; t <= kPeriods; ++t) {
    const std::int64_t rising = t * t * (3 * kPeriods - 2 * t) / kPeriods / kPeriods;  // slow, fast, slow again
    const std::int64_t share = city.pace == City::Pace::Even ? (t + rising) / 2 : t * t / kPeriods;
    out.push_back(lot.planWan * share / kPeriods / 100 * 100);
  }
  return out;
}

/// Whoever missed now and then was at his plan in between; where he missed, little was added.
std::vector<std::int64_t> doneOf(const City& city, const Lot& lot, const time::Period& present) {
  std::vector<std::int64_t> out;
  if (!lot.started) return out;
  const std::vector<std::int64_t> planned = plannedOf(city, lot);
  const int last = present.indexInYear();
  const bool steady = lot.worry() == 0;
  const std::int64_t pace = steady ? std::max(100, city.deliveredPercent - 6 + lot.dice(kPace, 13)) : 100;
  std::int64_t plan = 0, done = 0;
  for (int k = 0; k <= last; ++k) {
    const std::int64_t before = std::exchange(plan, planned[static_cast<std::size_t>(k)]);
    std::int64_t reached = plan * pace / 100;
    if (lot.missedAt(last - k))
      reached = done + (plan - before) * lot.dice(kStep + static_cast<std::uint32_t>(k), 4) / 10;
    if (lot.finished) reached = plan + (lot.planWan - plan) * (k + 1) * (k + 1) / (last + 1) / (last + 1);
    done = std::max(done, reached / 100 * 100);
    out.push_back(done);
  }
  return out;
}

}  // namespace lobbyboard::demo
