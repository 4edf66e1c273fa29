#include "agent/backoff.h"

#include <algorithm>

namespace lobbyboard::agent {
namespace {

using std::chrono::milliseconds;
constexpr milliseconds kFirstRetry{4000};
constexpr milliseconds kLongestRetry{300'000};
constexpr std::chrono::seconds kLongestRetryAfter{3600};
constexpr int kMostDoublings = 20;

milliseconds scaled(milliseconds span, double factor) {
  return milliseconds(static_cast<milliseconds::rep>(static_cast<double>(span.count()) * factor));
}

bool needsPerson(int httpStatus) {
  return httpStatus == 401 || httpStatus == 403 || httpStatus == 404 || httpStatus == 410;
}

milliseconds ownDelay(const Pace& pace, double random) {
  const milliseconds poll = pace.poll;
  if (pace.failures <= 0) return scaled(poll, 0.95 + 0.1 * random);
  if (needsPerson(pace.httpStatus)) return scaled(poll, 1.0 + 0.1 * random);
  const milliseconds grown = kFirstRetry * (std::int64_t{1} << std::min(pace.failures - 1, kMostDoublings));
  return scaled(std::min({grown, poll, kLongestRetry}), 0.5 + 0.5 * random);
}

}  // namespace

milliseconds nextDelay(const Pace& pace) {
  const milliseconds own = ownDelay(pace, std::clamp(pace.random, 0.0, 1.0));
  if (!pace.retryAfter) return own;
  const milliseconds asked = std::clamp(*pace.retryAfter, std::chrono::seconds(0), kLongestRetryAfter);
  return std::max(own, asked);
}

}  // namespace lobbyboard::agent
