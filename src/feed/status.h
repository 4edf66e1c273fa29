#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "base/result.h"
#include "time/instant.h"

namespace lobbyboard::feed {

/// What the agent says of the feed; it crosses to the show as one small file (agent-status.json), written at every
/// poll.
struct FeedStatus {
  time::Instant checkedAt{};                  ///< the latest poll that ended, well or not
  std::optional<time::Instant> lastGood;      ///< the latest poll that brought or confirmed what the wall holds
  int failures = 0;                           ///< polls running that did not
  std::string reason;                         ///< why the latest one failed; empty when it did not
  std::int64_t sequence = -1;                 ///< of the document held, −1 for none
  std::size_t warnings = 0, quarantined = 0;  ///< of the document held

  friend bool operator==(const FeedStatus&, const FeedStatus&) = default;
};

base::Result<void> writeStatus(const std::filesystem::path& folder, const FeedStatus& status);
base::Result<FeedStatus> readStatus(const std::filesystem::path& folder);
std::filesystem::path statusFile(const std::filesystem::path& folder);

}  // namespace lobbyboard::feed
