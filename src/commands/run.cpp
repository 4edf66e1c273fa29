#include "commands/command.h"
namespace lobbyboard::commands {
void addRun(CLI::App&, Action&) {}
void addShow(CLI::App&, Action&) {}
void addAgent(CLI::App&, Action&) {}
}
