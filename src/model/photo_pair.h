#pragma once

#include <string>
#include <vector>

#include "model/snapshot.h"

namespace lobbyboard::model {

// Which of its photos a project is shown by.

/// What the feed calls the picture: a path beneath its own folder, else an http(s) address.
const std::string& addressOf(const Photo& photo);

/// The latest one, and where there are several the earliest: before and after. Undated ones count as older than dated
/// ones; of equals the first is the older.
struct PhotoPair {
  const Photo* latest = nullptr;
  const Photo* before = nullptr;
};
PhotoPair pairOf(const std::vector<Photo>& photos);

/// The addresses of all that pages may show, once each: the pairs of projects that are not hidden, in the order of the
/// feed, and pictures of events, newest first; at most `most`, of which events have a third when there are too many.
std::vector<std::string> photoAddresses(const Snapshot& snapshot, std::size_t most);

}  // namespace lobbyboard::model
