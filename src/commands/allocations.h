#pragma once

namespace lobbyboard::commands {

/// How often this thread has asked for memory with `new` so far.
long allocations();

}  // namespace lobbyboard::commands
