#include "commands/program.h"

#include <unistd.h>

#include <CLI/CLI.hpp>

#include <cstdio>
#include <exception>
#include <string_view>

namespace lobbyboard::commands {
namespace {

/// Every way in which a command can end, told once.
int perform(const Action& action) {
  try {
    return action();
  } catch (const Stop& stop) {
    std::fprintf(stderr, "%s\n", stop.what());
    return stop.code();
  } catch (const std::exception& error) {
    std::fprintf(stderr, "lobbyboard: %s\n", error.what());
    return base::kCouldNotStart;
  }
}

}  // namespace

std::filesystem::path ownProgram() {
  std::error_code error;
  std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", error);
  return !error && std::filesystem::exists(program, error) ? program : std::filesystem::path("/proc/self/exe");
}

void becomeOwnProgram(char** argv) {
  if (!argv[0] || !argv[1]) return;
  const std::string_view command = argv[1];
  if (command != "show" && command != "agent") return;
  const std::filesystem::path program = ownProgram().parent_path() / ("lobbyboard-" + std::string(command));
  ::execv(program.c_str(), argv);
}

int runProgram(int argc, char** argv, std::initializer_list<void (*)(CLI::App&, Action&)> commands) {
  CLI::App app{"Shows a city's key construction projects on the LED wall of its lobby.", "lobbyboard"};
  app.require_subcommand(1);
  app.footer("Example: lobbyboard run --config config/lobbyboard.toml\nEach command has its own --help.");
  Action action;
  for (const auto add : commands) add(app, action);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? base::kFine : base::kWrongUsage;
  }
  return perform(action);
}

}  // namespace lobbyboard::commands
