#include "demo/turns.h"

#include <algorithm>

#include "demo/calendar.h"

namespace lobbyboard::demo {

Turn turnAt(time::Instant start, time::Instant now, std::chrono::milliseconds turn, const time::Period& first) {
  const auto length = std::max(turn, std::chrono::milliseconds{1});
  const auto number = std::max<std::int64_t>((now - start) / length, 0);
  const int begin = first.indexInYear();
  const int place = begin + static_cast<int>(number % (kPeriods - begin));
  return {periodAt(place), start + number * length};
}

}  // namespace lobbyboard::demo
