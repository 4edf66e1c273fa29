#include <CLI/CLI.hpp>

#include "agent/agent.h"
#include "base/background.h"
#include "base/stop_signal.h"
#include "commands/command.h"
#include "commands/parent.h"
#include "config/settings.h"

namespace lobbyboard::commands {
namespace {

struct Options {
  std::string config, state;
};

int agent(const Options& options) {
  const base::StopSignal stop;
  endWithParent();
  base::workInBackground();
  const base::Resources files = resources();
  const auto settings = config::loadSettings(configFile(options.config, files));
  if (!settings) throw Stop(base::kCouldNotStart, listed(settings.error()));
  const time::SystemClock clock;
  lobbyboard::agent::run(*settings, stateFolder(options.state, *settings), clock, stop.descriptor());
  return base::kFine;
}

}  // namespace

void addAgent(CLI::App& app, Action& action) {
  const auto options = std::make_shared<Options>();
  CLI::App* const command = app.add_subcommand("agent", "Poll the feed and publish what is accepted; has no screen");
  command->add_option("--config", options->config, "the configuration file");
  command->add_option("--state", options->state, "the folder in which it publishes");
  command->footer("Example: lobbyboard agent --config /etc/lobbyboard/lobbyboard.toml");
  command->callback([options, &action] { action = [options] { return agent(*options); }; });
}

}  // namespace lobbyboard::commands
