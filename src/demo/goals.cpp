#include "demo/goals.h"

#include <cstdio>
#include <string>

#include "demo/goal_tables.h"
#include "demo/known_goals.h"
#include "demo/roll.h"
#include "demo/trades.h"

namespace lobbyboard::demo {
namespace {

std::size_t at(Category category) { return static_cast<std::size_t>(category); }

/// Hundredths without trailing zeros: 1250 is "12.5".
std::string decimal(std::int64_t hundredths) {
  char text[32];
  std::snprintf(text, sizeof text, "%lld.%02d", static_cast<long long>(hundredths / 100),
                static_cast<int>(hundredths % 100));
  std::string result = text;
  while (result.back() == '0') result.pop_back();
  if (result.back() == '.') result.pop_back();
  return result;
}

std::string yuanZh(std::int64_t wan) {
  return wan >= 10000 ? decimal(wan / 100) + "亿元" : std::to_string(wan) + "万元";
}

const KnownGoal* knownGoal(const Row& row) {
  for (const KnownGoal& known : kKnownGoals)
    if (known.code == row.code) return &known;
  return nullptr;
}

}  // namespace

Phrase contentOf(const Row& row) {
  if (const KnownGoal* const known = knownGoal(row)) return known->content;
  return textsOf(row.trade).content[rollOf(row.code, 20, 2)];
}

Sentence yearGoalOf(const Row& row) {
  const bool first = row.code == "GX-007";
  const Phrase goal =
      first ? Phrase{"首套装置8月投产", "First unit in production in August"} : kYearGoal[at(row.category)];
  return {std::string(goal.zh) + "，年内完成投资" + yuanZh(row.plan),
          std::string(goal.en) + "; " + decimal(row.plan) + " million yuan invested in the year"};
}

Phrase monthGoalOf(const Row& row, int k) {
  const int month = k / 3;
  if (k < row.start && row.kind == Kind::New) return {"办理前期手续，落实开工条件", "Permits and site made ready"};
  if (row.finish > 0 && k >= row.finish) return {"完成竣工结算和资料移交", "Final accounts and files handed over"};
  const auto question = 40U + static_cast<std::uint32_t>(month);
  const KnownGoal* const known = knownGoal(row);
  if (known != nullptr && month >= 3 && month < 6) return known->goal;
  if (month < 3) return kWinterGoals[rollOf(row.code, question, 4)];
  if (month >= 9) return kLateGoals[rollOf(row.code, question, 4)];
  return textsOf(row.trade).goals[rollOf(row.code, question, 3)];
}

Phrase progressOf(const Course& course, int k) {
  const std::int64_t done = course.actual[static_cast<std::size_t>(k)];
  const std::int64_t share = done * 100 / (course.row.plan * kWan);
  if (done == 0) return kProgress[0];
  return kProgress[share < 10 ? 1 : share < 35 ? 2 : share < 70 ? 3 : share < 100 ? 4 : 5];
}

}  // namespace lobbyboard::demo
