#pragma once

namespace lobbyboard::base {

/// From now on the calling thread, and those that it starts, get a core only when nobody who draws frames wants it.
/// Where the system does not let it, it goes on as before.
void workInBackground();

}  // namespace lobbyboard::base
