#pragma once

#include <functional>
#include <string>

#include "model/snapshot.h"

namespace lobbyboard::model {

/// Every text that may come to a wall, with its place in the feed as a JSON pointer; names of people, which have no
/// language, among them.
void everyText(const Snapshot& snapshot,
               const std::function<void(const std::string& pointer, const Text& text)>& visit);

}  // namespace lobbyboard::model
