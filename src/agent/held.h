#pragma once

#include <optional>
#include <string>

#include "base/result.h"
#include "config/settings.h"
#include "feed/decode.h"
#include "feed/store.h"
#include "time/instant.h"

namespace lobbyboard::agent {

/// The document that the wall holds.
struct Held {
  feed::Stored stored;
  feed::Decoded decoded;
};

/// What an earlier agent left in the store: the newest generation that is whole and still reads, so that a restart
/// forgets neither the wall's content nor its guard against roll-backs. Faults on the way are logged.
std::optional<Held> loadHeld(const feed::SnapshotStore& store);

/// Decides over a new document: decodes it and asks whether it may replace `held` (which may be null). A document of
/// the same sequence with other content is taken: only a lower sequence is a roll-back. What another source delivered
/// bounds nothing: the operator has pointed the wall elsewhere, and sequences count anew there.
base::Result<Held> admit(const Held* held, feed::Stored fresh, const config::FeedSettings& settings);

}  // namespace lobbyboard::agent
