#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "demo/city.h"
#include "demo/city_works.h"
#include "time/period.h"

namespace lobbyboard::demo {

/// One invented project of a city, as the dice gave it.
class Lot {
 public:
  Lot(const City& city, int n);

  std::string code;
  Sentence name;  ///< says that it is a sample
  const Work* work = nullptr;
  std::size_t district = 0, department = 0, category = 0;  ///< of the city's
  std::int64_t planWan = 0, totalWan = 0;
  bool started = true;
  bool finished = false;  ///< days ago
  int missed = 0;         ///< how many of the latest periods

  /// 0 … sides − 1, the same for the same question.
  int dice(std::uint32_t question, int sides) const;
  /// How much it gives to worry about: the more, the more and the later it missed.
  int worry() const;
  /// Missed its task in the period that was `ago` before the latest one.
  bool missedAt(int ago) const;

 private:
  std::string salt_;
};

/// Whole 万元 by the end of each period of the year.
std::vector<std::int64_t> plannedOf(const City& city, const Lot& lot);
/// The same, done: up to the present period.
std::vector<std::int64_t> doneOf(const City& city, const Lot& lot, const time::Period& present);

}  // namespace lobbyboard::demo
