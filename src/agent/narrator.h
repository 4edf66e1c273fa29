#pragma once

#include <cstdint>
#include <string>

#include "agent/poller.h"

namespace lobbyboard::agent {

/// Tells the log what changed, and only that: a document accepted, a feed that begins to fail, fails for another
/// reason, or works again.
class Narrator {
 public:
  void tell(const Polled& polled);

 private:
  std::string reason_;  ///< of the failure that stands; empty when the feed works
  std::string statusComplaint_;
};

/// The feed's state in one line: "feed good, sequence 12, 3 warnings" or "feed failing (4 polls): …".
std::string summary(const feed::FeedStatus& status);

}  // namespace lobbyboard::agent
