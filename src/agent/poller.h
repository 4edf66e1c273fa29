#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "agent/answer.h"
#include "agent/held.h"
#include "agent/source.h"
#include "agent/waiting.h"
#include "config/settings.h"
#include "feed/status.h"
#include "feed/store.h"
#include "time/clock.h"

namespace lobbyboard::agent {

/// How one poll ended.
struct Polled {
  enum class End {
    Unchanged,  ///< the wall holds what the source has
    Accepted,   ///< a new document was published
    Failed,     ///< status.reason says why; the wall keeps what it has
    Stopped     ///< a stop was asked for; nothing was learned and nothing written
  };
  End end = End::Stopped;
  feed::FeedStatus status;      ///< as written to the state folder
  std::string statusComplaint;  ///< why it could not be written; empty when it was
  int httpStatus = 0;           ///< of a failure, 0 when there was none
  std::optional<std::chrono::seconds> retryAfter;
};

/// Keeps the state folder in step with a source, one poll at a time. Nothing that a source or a disk does ends it: what
/// was accepted stays until something better is both accepted and safely stored.
class Poller {
 public:
  /// Takes up what an earlier agent left in `state`, which must exist.
  explicit Poller(const std::filesystem::path& state);

  Polled step(Source& source, const config::FeedSettings& settings, const time::Clock& clock, const Waiting& waiting);

  /// The next poll asks for the document in any case: its source has changed.
  void forgetValidators() { validators_ = {}; }
  const Held* held() const { return held_ ? &*held_ : nullptr; }

 private:
  base::Result<Polled::End> take(const Source& source, Body body, const config::FeedSettings& settings,
                                 time::Instant now);
  base::Result<Polled::End> confirm();
  Polled report(Polled polled, time::Instant now);

  std::filesystem::path folder_;
  feed::SnapshotStore store_;
  std::optional<Held> held_;
  Validators validators_;  ///< of held_, as its source named it
  feed::FeedStatus status_;
};

}  // namespace lobbyboard::agent
