#include "playlist/timeline.h"

#include <stdexcept>

namespace lobbyboard::playlist {
namespace {

using namespace std::chrono;

constexpr time::Instant kEpoch = sys_days{year{2020} / January / 1};
constexpr time::Span kShortest = seconds{1};

}  // namespace

Timeline::Timeline(std::vector<time::Span> dwells) : dwells_(std::move(dwells)) {
  if (dwells_.empty()) throw std::invalid_argument("a timeline needs at least one page");
  for (const time::Span dwell : dwells_) {
    if (dwell < kShortest) throw std::invalid_argument("a page must stand for at least one second");
    loop_ += dwell;
  }
}

Position Timeline::at(time::Instant now) const {
  const time::Span since = now - kEpoch;
  std::int64_t turn = since / loop_;
  if (since % loop_ < time::Span{0}) --turn;  // rounded down, also before the epoch
  Position position;
  position.turn = turn;
  position.begins = kEpoch + turn * loop_;
  while (now >= position.begins + dwells_[position.page]) position.begins += dwells_[position.page++];
  position.dwell = dwells_[position.page];
  position.elapsed = now - position.begins;
  position.ends = position.begins + position.dwell;
  return position;
}

}  // namespace lobbyboard::playlist
