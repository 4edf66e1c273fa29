#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "model/snapshot.h"
#include "model/warning.h"

namespace lobbyboard::feed {

struct Limits {
  std::size_t maxBytes = 64U << 20;  ///< of the decoded document
  double maxQuarantined = 0.10;      ///< share of the projects; more refuses the document
};

/// A document that was accepted: its clean content, and what was left out of it.
struct Decoded {
  std::shared_ptr<const model::Snapshot> snapshot;
  std::vector<model::Warning> warnings;  ///< in document order
  std::size_t quarantined = 0;           ///< projects left out
};

/// Reads a lobbyboard-feed/1 document (its keys: assets/feed.schema.json). Never crashes, whatever the bytes; either
/// the whole document is refused with its reason, or all that was left out is named in the warnings. Money and decimals
/// are exact.
base::Result<Decoded> decode(std::string_view document, const Limits& limits);

}  // namespace lobbyboard::feed
