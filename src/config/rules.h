#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "config/fault.h"

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
enum class TieBreak { Green, Red, Invest };
enum class YearBoundary { Reset, Hold };
enum class RatePreset { Alxa, Hejin };

struct Points {
  int green = 100, notice = 100, yellow = 60, red = 0;
  friend bool operator==(const Points&, const Points&) = default;
};

struct RuleSettings {
  std::string name = "wuhai";
  int yellowAfter = 2;  ///< missed periods running
  int redAfter = 3;     ///< missed periods running (RedUnit::Periods)
  RedUnit redUnit = RedUnit::Periods;
  int redDays = 30;  ///< days of the missed periods running (RedUnit::Days)
  OneMiss oneMiss = OneMiss::Notice;
  Recovery recovery = Recovery::Immediate;
  int recoveryMet = 2;  ///< met periods running that bring green back (Recovery::AfterMet)
  ExemptMode exemptMode = ExemptMode::Hold;
  YearBoundary yearBoundary = YearBoundary::Reset;
  NoReport noReport = NoReport::Hold;
  int toleranceMille = 1000;  ///< actual ≥ plan × this ÷ 1000 is met
  MonthCard monthCard = MonthCard::EndState;
  Points points;
  QuarterMode quarter = QuarterMode::Mean;
  Tie tie = Tie::Competition;
  std::vector<TieBreak> tieBreaks = {TieBreak::Green, TieBreak::Red, TieBreak::Invest};
  int minProjectsToRank = 3;
  RatePreset rates = RatePreset::Alxa;

  friend bool operator==(const RuleSettings&, const RuleSettings&) = default;
};

/// Reads config/rules/<name>.toml; every wrong key or value is a fault of its own.
Loaded<RuleSettings> loadRules(const std::filesystem::path& file);

}  // namespace lobbyboard::config
