#include <map>
#include <utility>

#include "rules/duties.h"

namespace lobbyboard::rules {
namespace {

using Wide = model::Fraction::Integer;

constexpr int kMostDecimals = 9;
constexpr std::int64_t kMostDigits = 999'999'999'999'999'999;

Wide powerOfTen(int exponent) {
  Wide power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

/// In units of 10⁻⁹.
Wide fine(const model::Decimal& decimal) { return Wide{decimal.digits} * powerOfTen(kMostDecimals - decimal.decimals); }

/// Without trailing zeros.
model::Decimal toDecimal(Wide sum) {
  int decimals = kMostDecimals;
  for (; decimals > 0 && sum % 10 == 0; --decimals) sum /= 10;
  const Wide sign = sum < 0 ? -1 : 1;
  Wide digits = sum * sign;
  for (; decimals > 0 && digits > kMostDigits; --decimals) digits = (digits + 5) / 10;
  if (digits > kMostDigits) digits = kMostDigits;
  return {static_cast<std::int64_t>(digits * sign), decimals};
}

std::optional<model::Fraction> share(Wide met, Wide need) {
  if (need == 0) return std::nullopt;
  return model::Fraction(met, need);
}

struct Sums {
  Wide need = 0, met = 0;
};

void count(const model::Element& element, Wide need, Wide met, time::Day asOf, ElementTotal& total) {
  ++total.projects;
  if (met >= need)
    ++total.satisfied;
  else if (element.due && *element.due < asOf)
    ++total.overdue;
}

}  // namespace

std::vector<ElementTotal> elementsOf(const model::Snapshot& snapshot, time::Day asOf) {
  std::map<std::pair<std::string, std::string>, std::size_t> places;
  std::vector<ElementTotal> totals;
  std::vector<Sums> sums;
  for (const model::Project& project : snapshot.projects) {
    for (const model::Element& element : project.elements) {
      if (!element.need || !element.met) continue;
      const auto [place, isNew] = places.try_emplace({element.kind, element.unit}, totals.size());
      if (isNew) {
        totals.push_back({element.kind, element.unit, {}, {}, std::nullopt, {}, 0, 0, 0});
        sums.emplace_back();
      }
      const Wide need = fine(*element.need), met = fine(*element.met);
      sums[place->second].need += need;
      sums[place->second].met += met;
      count(element, need, met, asOf, totals[place->second]);
    }
  }
  for (std::size_t i = 0; i < totals.size(); ++i) {
    totals[i].need = toDecimal(sums[i].need);
    totals[i].met = toDecimal(sums[i].met);
    totals[i].gap = toDecimal(sums[i].need > sums[i].met ? sums[i].need - sums[i].met : 0);
    totals[i].rate = share(sums[i].met, sums[i].need);
  }
  return totals;
}

}  // namespace lobbyboard::rules
