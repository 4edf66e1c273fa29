#pragma once

#include <cstdint>
#include <string_view>

namespace lobbyboard::demo {

// One line of the invented city's project ledger.

enum class Category { Industry, Infrastructure, Energy, Livelihood, Ecology, Agriculture };
inline constexpr int kCategories = 6;

/// What is built: decides the texts.
enum class Trade {
  Chemical,
  Factory,
  Digital,
  Mine,
  Logistics,
  Power,
  Gas,
  Boiler,
  Waste,
  Building,
  Renewal,
  Road,
  Mains,
  Waterworks,
  River,
  Restoration,
  Farm,
  Irrigation
};
inline constexpr int kTrades = 18;

/// In administrative order.
enum class Department { Gxj, Zjj, Nyj, Jtj, Swj, Zrj, Jyj, Wjw, Nmj };
inline constexpr int kDepartments = 9;

/// In administrative order.
enum class District { Hbw, Wd, Hn, Gx };
inline constexpr int kDistricts = 4;

/// Continued works go on through the winter, or rest until spring; new ones start in the year.
enum class Kind { Continued, Winter, New };

/// The period whose figures the city has printed: 2023-05-2.
inline constexpr int kMay = 13;
inline constexpr int kYear = 2023;
inline constexpr int kPeriods = 36;

struct Name {
  std::string_view zh, shortZh, en, shortEn;
};

/// Periods are counted 0–35 through the year; money is in whole 万元.
struct Row {
  std::string_view code;
  Department department;
  Category category;
  Trade trade;
  Kind kind;
  int start;   ///< first period with a task: 0 for works under way, the thaw for Winter, the start of new ones
  int finish;  ///< period in which it is completed; 0 for later than this year
  std::int64_t total;
  std::int64_t plan;  ///< for the year
  std::int64_t due;   ///< of the year's plan, by the end of kMay
  std::int64_t done;  ///< of the year's plan, by the end of kMay
  int permits;        ///< required
  int permitsOpen;    ///< still wanting at the end of kMay
  Name name;

  constexpr District district() const {
    return code[0] == 'G'   ? District::Gx
           : code[0] == 'W' ? District::Wd
           : code[1] == 'B' ? District::Hbw
                            : District::Hn;
  }
  constexpr bool startedByMay() const { return start <= kMay; }
};

}  // namespace lobbyboard::demo
