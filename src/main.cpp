#include <CLI/CLI.hpp>

#include <cstdio>
#include <exception>

#include "commands/command.h"

namespace {

using namespace lobbyboard;

/// Every way in which a command can end, told once.
int perform(const commands::Action& action) {
  try {
    return action();
  } catch (const commands::Stop& stop) {
    std::fprintf(stderr, "%s\n", stop.what());
    return stop.code();
  } catch (const std::exception& error) {
    std::fprintf(stderr, "lobbyboard: %s\n", error.what());
    return base::kCouldNotStart;
  }
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app{"Shows a city's key construction projects on the LED wall of its lobby.", "lobbyboard"};
  app.require_subcommand(1);
  app.footer("Example: lobbyboard run --config config/lobbyboard.toml\nEach command has its own --help.");
  commands::Action action;
  commands::addRun(app, action);
  commands::addShow(app, action);
  commands::addAgent(app, action);
  commands::addRender(app, action);
  commands::addCheck(app, action);
  commands::addFacts(app, action);
  commands::addBench(app, action);
  commands::addBulletin(app, action);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? base::kFine : base::kWrongUsage;
  }
  return perform(action);
}
