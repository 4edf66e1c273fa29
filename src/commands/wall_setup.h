#pragma once

#include "commands/command.h"
#include "show/setup.h"

namespace lobbyboard::commands {

/// What a configuration file asks for, ready to be drawn; stops the command with every fault on a line of its own.
std::shared_ptr<show::Setup> loadSetup(const std::filesystem::path& file, const base::Resources& resources);

}  // namespace lobbyboard::commands
