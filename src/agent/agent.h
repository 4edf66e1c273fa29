#pragma once

#include <filesystem>

#include "config/settings.h"
#include "time/clock.h"

namespace lobbyboard::agent {

/// Polls the feed until a stop is asked for (`stopFd` becomes readable), publishing every accepted document into
/// `state` and its word on the feed at every poll. Reloads config/lobbyboard.toml's [feed] when that file changes.
/// Tells systemd READY after the first poll ended, and feeds its watchdog from the poll loop.
/// Throws std::runtime_error when the state folder cannot be used or another agent holds it.
void run(const config::Settings& settings, const std::filesystem::path& state, const time::Clock& clock, int stopFd);

}  // namespace lobbyboard::agent
