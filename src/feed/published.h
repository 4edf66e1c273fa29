#pragma once

#include "feed/object_reader.h"
#include "model/snapshot.h"

namespace lobbyboard::feed {

constexpr std::size_t kMostOtherFigures = 256;

/// The figures that the issuer has printed itself. Each one stands alone: a wrong one is warned of and left out.
/// Numbers under keys of the issuer's own are kept, too, at most kMostOtherFigures.
model::Published readPublished(ObjectReader& holder);

}  // namespace lobbyboard::feed
