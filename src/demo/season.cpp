#include "demo/season.h"

#include <algorithm>

namespace lobbyboard::demo {
namespace {

/// How much of a year's work falls into each period, in thousandths: a northern year, slow until the ground thaws.
constexpr int kPace[kPeriods] = {1,  1,  1,  2,  2,  3,  4,  6,  9,  17, 24, 31, 40, 41, 42, 43, 44, 45,
                                 45, 45, 45, 45, 45, 45, 44, 43, 42, 40, 38, 36, 32, 28, 24, 20, 16, 11};

constexpr int kFrost = 32;

std::int64_t work(int from, int to) {
  std::int64_t sum = 0;
  for (int k = from; k <= to; ++k) sum += kPace[k];
  return sum;
}

/// Spreads `amount` over the periods from…to, on top of what stands before them.
void spread(Curve& curve, int from, int to, std::int64_t base, std::int64_t amount, std::int64_t step) {
  const std::int64_t all = work(from, to);
  std::int64_t before = base;
  for (int k = from; k <= to; ++k) {
    const std::int64_t share = base + amount * work(from, k) / all;
    before = k == to ? base + amount : std::max(share / step * step, before + step);
    curve[static_cast<std::size_t>(k)] = before;
  }
}

}  // namespace

int lastTask(const Row& row) {
  if (row.finish > 0) return row.finish;
  return row.kind == Kind::Winter ? kFrost : kPeriods - 1;
}

std::int64_t quantum(const Row& row) { return row.plan < 5000 ? kWan / 10 : kWan; }

Curve plannedCurve(const Row& row) {
  Curve curve{};
  const int last = lastTask(row);
  if (row.startedByMay()) {
    spread(curve, row.start, kMay, 0, row.due * kWan, quantum(row));
    spread(curve, kMay + 1, last, row.due * kWan, (row.plan - row.due) * kWan, quantum(row));
  } else {
    spread(curve, row.start, last, 0, row.plan * kWan, quantum(row));
  }
  for (auto k = static_cast<std::size_t>(last) + 1; k < curve.size(); ++k) curve[k] = row.plan * kWan;
  return curve;
}

}  // namespace lobbyboard::demo
