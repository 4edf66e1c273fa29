#pragma once

#include <string>

namespace lobbyboard::commands {

/// The word of the environment by which a process that starts another as its part tells its own process id:
/// "LOBBYBOARD_PARENT=4711".
std::string parentWord();

/// A process that was started as a part of another ends with it, as if told to stop, even when that one is killed.
/// Stops the command when it is gone already. Call after SIGTERM is taken care of; without the word it does nothing.
void endWithParent();

}  // namespace lobbyboard::commands
