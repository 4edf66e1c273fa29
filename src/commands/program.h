#pragma once

#include <filesystem>
#include <initializer_list>

#include "commands/command.h"

namespace lobbyboard::commands {

/// The file that this process runs, by its own name rather than /proc/self/exe, so that a list of processes shows it.
std::filesystem::path ownProgram();

/// "lobbyboard show" and "lobbyboard agent" run for years: where programs of their own stand beside this one
/// (lobbyboard-show, lobbyboard-agent), this process becomes those, which load no library that they do not need.
/// Returns where there is none, and for any other command.
void becomeOwnProgram(char** argv);

/// Does what the command line asks for with one of these commands; returns the exit code.
int runProgram(int argc, char** argv, std::initializer_list<void (*)(CLI::App&, Action&)> commands);

}  // namespace lobbyboard::commands
