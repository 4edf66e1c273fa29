#include "pages/printed_keys.h"

#include <array>
#include <utility>

namespace lobbyboard::pages {
namespace {

/// Longer ends before those that they end in.
constexpr std::array<std::pair<std::string_view, PrintedKind>, 8> kEnds = {{{"_change_pp", PrintedKind::Points},
                                                                            {"_change_wan", PrintedKind::AmountChange},
                                                                            {"_change", PrintedKind::CountChange},
                                                                            {"_growth", PrintedKind::Growth},
                                                                            {"_expected", PrintedKind::Expected},
                                                                            {"_rank", PrintedKind::Rank},
                                                                            {"_wan", PrintedKind::Amount},
                                                                            {"_rate", PrintedKind::Percent}}};

/// What stands before the end, where the key has it as a word of its own.
bool endsIn(std::string_view key, std::string_view end, std::string& before) {
  if (!key.ends_with(end)) return false;
  before = key.substr(0, key.size() - end.size());
  return before.empty() || before.ends_with('_');
}

}  // namespace

PrintedKind kindOf(std::string_view key) {
  for (const auto& [end, kind] : kEnds)
    if (key.ends_with(end)) return kind;
  return PrintedKind::Count;
}

std::string stemOf(std::string_view key) {
  for (const auto& [end, kind] : kEnds)
    if (key.ends_with(end)) return std::string(key.substr(0, key.size() - end.size()));
  return std::string(key);
}

std::vector<std::string> hostsOf(std::string_view key) {
  const std::string stem = stemOf(key);
  std::string before;
  switch (kindOf(key)) {
    case PrintedKind::Points:
      if (endsIn(stem, "completion_rate", before)) return {stem, before + "invested_wan"};
      return {stem, stem + "_rate"};
    case PrintedKind::AmountChange:
      return {stem + "_wan"};
    case PrintedKind::CountChange:
    case PrintedKind::Expected:
      return {stem};
    case PrintedKind::Growth:
      return {stem + "_wan", stem + "_rate", stem};
    case PrintedKind::Rank:
      return {stem + "_wan", stem + "_growth", stem};
    case PrintedKind::Percent:
      if (endsIn(key, "start_rate", before)) return {before + "started"};
      if (endsIn(key, "completion_rate", before)) return {before + "invested_wan"};
      return {stem + "_projects"};
    case PrintedKind::Amount:
      if (endsIn(key, "annual_plan_wan", before) || endsIn(key, "plan_wan", before)) return {before + "invested_wan"};
      if (endsIn(key, "total_wan", before) && !before.empty()) return {before + "projects"};
      return {};
    case PrintedKind::Count:
      if (endsIn(key, "should_start", before)) return {before + "started"};
      return {};
  }
  return {};
}

}  // namespace lobbyboard::pages
