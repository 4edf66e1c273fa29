#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "time/instant.h"

namespace lobbyboard::feed {

/// A document as the agent accepted it.
struct Stored {
  std::string document;  ///< the accepted JSON, byte for byte
  time::Instant acceptedAt{};
  std::string source = {};  ///< where it came from, without secrets; empty: not known

  friend bool operator==(const Stored&, const Stored&) = default;
};

/// The two newest accepted documents in a state folder, each one file with a checksum over everything in it. Writing is
/// durable and atomic; reading never trusts a byte that the checksum does not cover.
class SnapshotStore {
 public:
  explicit SnapshotStore(std::filesystem::path folder);

  /// The newest generation becomes the previous one, and this one the newest.
  base::Result<void> publish(const Stored& stored) const;

  struct Found {
    Stored stored;
    bool previousGeneration = false;  ///< the newest one was missing or damaged
    std::string complaint;            ///< why it was not taken; empty when it was
  };
  /// The newest generation that is whole; nothing when there is none.
  std::optional<Found> load() const;
  /// The generation before the newest, when it is whole.
  std::optional<Stored> loadPrevious() const;

  /// The file that is renamed into place by publish(): what to watch.
  std::filesystem::path newestFile() const;

 private:
  std::filesystem::path folder_;
};

}  // namespace lobbyboard::feed
