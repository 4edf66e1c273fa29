#pragma once

#include <string>

#include "time/instant.h"
#include "time/period.h"

namespace lobbyboard::demo {

/// The demonstration feed as its issuer would have published it after `period` closed (a period of 2023): the headline
/// facts of Wuhai 2023 with 296 invented projects. Deterministic: the same arguments give the same bytes.
/// `sequence` and `publishedAt` are written as given.
std::string document(const time::Period& period, std::int64_t sequence, time::Instant publishedAt);

/// The document as it stands at an instant: the newest period of 2023 that was closed then in Asia/Shanghai, published
/// at 08:00 the day after it closed (before the first one: 2023-01-1; after 2023: 2023-12-3).
std::string documentAt(time::Instant now);

}  // namespace lobbyboard::demo
