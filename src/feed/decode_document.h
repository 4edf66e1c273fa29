#pragma once

#include <cstddef>
#include <optional>

#include "base/result.h"
#include "feed/json_value.h"
#include "feed/warning_list.h"
#include "model/snapshot.h"

namespace lobbyboard::feed {

struct ReadDocument {
  model::Snapshot snapshot;
  std::size_t quarantined = 0;               ///< projects left out
  std::optional<model::Warning> firstUnfit;  ///< why the first of them was
};

/// The content of a parsed document. Fails when the document as a whole is no feed: wrong format, one of format,
/// sequence, published_at, as_of, year and projects missing or of the wrong type, a currency that is none, or more
/// projects than kMostItems.
base::Result<ReadDocument> readDocument(const JsonDocument& document, WarningList& warnings);

}  // namespace lobbyboard::feed
