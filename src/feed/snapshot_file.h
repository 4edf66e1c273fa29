#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "feed/store.h"

namespace lobbyboard::feed {

// One generation as bytes: a line "lobbyboard-snapshot/1 <bytes that follow> <their XXH3-128>", then a line with the
// moment of acceptance (microseconds since 1970) and, after a space, the source where it is known, then the document,
// byte for byte.

std::string toSnapshotFile(const Stored& stored);

/// Takes nothing but what toSnapshotFile() wrote, whole and unchanged.
base::Result<Stored> fromSnapshotFile(std::string_view bytes);

}  // namespace lobbyboard::feed
