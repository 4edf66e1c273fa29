#include "rules/literal_rank.h"

namespace lobbyboard::rules::literal {
namespace {

bool isRanked(const Standing& s) { return s.months > 0 && s.latestRated >= 3; }

/// Above 0 when a ÷ b is more than c ÷ d, below 0 when it is less.
int sign(long long a, long long b, long long c, long long d) {
  const Wide left = static_cast<Wide>(a) * d;
  const Wide right = static_cast<Wide>(c) * b;
  return left > right ? 1 : left < right ? -1 : 0;
}

/// Above 0 when `a` stands before `b`.
int ahead(const Standing& a, const Standing& b) {
  if (const int s = sign(a.scoreTop, a.scoreBottom, b.scoreTop, b.scoreBottom); s != 0) return s;
  if (const int s = sign(a.green, a.rated, b.green, b.rated); s != 0) return s;
  if (const int s = sign(b.red, b.rated, a.red, a.rated); s != 0) return s;
  if (a.plan > 0 && b.plan > 0) return sign(a.invested, a.plan, b.invested, b.plan);
  if (a.plan > 0) return 1;
  return b.plan > 0 ? -1 : 0;
}

}  // namespace

int rankOf(const std::vector<Standing>& all, std::size_t unit) {
  if (!isRanked(all[unit])) return 0;
  int before = 0;
  for (const Standing& other : all) {
    if (isRanked(other) && ahead(other, all[unit]) > 0) ++before;
  }
  return before + 1;
}

bool isTied(const std::vector<Standing>& all, std::size_t unit) {
  if (!isRanked(all[unit])) return false;
  int equals = 0;
  for (const Standing& other : all) {
    if (isRanked(other) && ahead(other, all[unit]) == 0) ++equals;
  }
  return equals > 1;
}

}  // namespace lobbyboard::rules::literal
