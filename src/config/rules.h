#pragma once

#include <array>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "config/calendar_rules.h"
#include "config/display_rules.h"
#include "config/fault.h"
#include "config/light_rules.h"
#include "config/list_rules.h"
#include "config/rate_rules.h"
#include "config/scoring.h"

namespace lobbyboard::config {

// How a city turns period results into cards, scores and ranks. One rule file, one city. The words that a file may
// write are explained, key by key, in config/rules/wuhai.toml.

enum class OneMiss { Notice, Green, Yellow, KeepPrevious };
enum class RedUnit { Periods, Days };
enum class Recovery { Immediate, StepDown, AfterMet };
enum class ExemptMode { Hold, Reset };
enum class NoReport { Hold, Miss };
enum class MonthCard { EndState, Worst, Majority };
enum class QuarterMode { Mean, Pooled, LastMonth };
enum class Tie { Competition, Dense };
enum class TieBreak { Green, Red, Invest, AdminOrder };
enum class YearBoundary { Reset, Hold };
enum class ScoredSeries { District, Department };

inline constexpr int kMonthEnd = 31;

struct RuleSettings {
  RuleSettings();

  std::string name = "wuhai";
  bool givesCards = true;  ///< false: the place goes by lights or rates alone; no project has a card, nobody a score
  int yellowAfter = 2;     ///< missed periods running
  int redAfter = 3;        ///< missed periods running (RedUnit::Periods)
  RedUnit redUnit = RedUnit::Periods;
  int redDays = 30;  ///< days of the missed periods running (RedUnit::Days)
  OneMiss oneMiss = OneMiss::Notice;
  Recovery recovery = Recovery::Immediate;
  int recoveryMet = 2;  ///< met periods running that bring green back (Recovery::AfterMet)
  ExemptMode exemptMode = ExemptMode::Hold;
  YearBoundary yearBoundary = YearBoundary::Reset;
  NoReport noReport = NoReport::Hold;
  int graceDays = 3;          ///< under NoReport::Miss a silent period is missed from so many days after its end on
  int toleranceMille = 1000;  ///< actual ≥ plan × this ÷ 1000 is met
  /// The last day of each ten-day period of a month, rising; beyond a month's end it is the month's last day. Days
  /// after the third belong to the first period of the month after.
  std::array<int, 3> periodEnd = {10, 20, kMonthEnd};
  MonthCard monthCard = MonthCard::EndState;
  Scoring scoring;
  QuarterMode quarter = QuarterMode::Mean;
  Tie tie = Tie::Competition;
  std::vector<TieBreak> tieBreaks = {TieBreak::Green, TieBreak::Red, TieBreak::Invest};
  int minProjectsToRank = 3;
  std::vector<ScoredSeries> series = {ScoredSeries::District,
                                      ScoredSeries::Department};  ///< that are scored and ranked
  CountBy count = CountBy::Item;
  std::vector<RateRule> rates = alxaRates();
  LightRules lights;
  ListRules lists;
  CalendarRules calendar;
  std::vector<TreeLevel> tree = {TreeLevel::CityLeader, TreeLevel::Department, TreeLevel::Specialist};
  FigureRules figures;
  PaletteRules palette;

  friend bool operator==(const RuleSettings&, const RuleSettings&) = default;
};

/// Reads config/rules/<name>.toml; every wrong key or value is a fault of its own.
Loaded<RuleSettings> loadRules(const std::filesystem::path& file);

/// The line of every key that a rule file writes, by its path: "one_miss", "points.red", "rate[2].done".
std::map<std::string, int> linesOfRules(const std::filesystem::path& file);

}  // namespace lobbyboard::config
