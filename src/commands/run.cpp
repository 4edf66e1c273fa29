#include <CLI/CLI.hpp>

#include "base/log.h"
#include "base/stop_signal.h"
#include "commands/command.h"
#include "commands/pair.h"
#include "commands/workshop.h"
#include "demo/server.h"
#include "display/window.h"

namespace lobbyboard::commands {
namespace {

struct Options {
  std::string config, state, size, page, album, turn = "30", city = "wuhai";
  bool demo = false, window = false, memory = false;
  double seconds = 0;
};

std::vector<std::string> showArguments(const Options& options) {
  std::vector<std::string> out;
  const auto add = [&](const char* flag, const std::string& value) {
    if (value.empty()) return;
    out.push_back(flag);
    out.push_back(value);
  };
  add("--size", options.size);
  add("--page", options.page);
  add("--pages", options.album);
  if (options.seconds > 0) add("--seconds", std::to_string(options.seconds));
  if (options.window) out.push_back("--window");
  if (options.memory) out.push_back("--memory");
  return out;
}

int run(Options options) {
  base::StopSignal stop;
  const base::Resources files = resources();
  const time::SystemClock clock;
  if (!options.demo) {
    const std::filesystem::path config = configFile(options.config, files);
    const auto settings = config::loadSettings(config);
    if (!settings) throw Stop(base::kCouldNotStart, listed(settings.error()));
    return Pair(config, stateFolder(options.state, *settings), showArguments(options)).run(stop, clock);
  }
  // A wall of its own for as long as the demonstration runs: a feed server, a configuration and a state folder.
  const demo::Server server(
      clock,
      {std::chrono::seconds(std::max(2, std::atoi(options.turn.c_str()))), {2023, 5, 2}, demo::findCity(options.city)});
  if (options.size.empty() && !options.window && options.album.empty() && !options.memory)
    if (const auto desktop = display::Window::desktopSize())
      options.size = std::to_string(desktop->width) + "x" + std::to_string(desktop->height);
  const Workshop workshop(files, server.url(), options.city);
  base::log::info("demo", "feed at {}, a ten-day period every {} s", server.url(), options.turn);
  return Pair(workshop.config(), workshop.state(), showArguments(options)).run(stop, clock);
}

}  // namespace

void addRun(CLI::App& app, Action& action) {
  const auto options = std::make_shared<Options>();
  CLI::App* const command = app.add_subcommand("run", "Run agent and show together, for a desk or a demonstration");
  command->add_option("--config", options->config, "the configuration file");
  command->add_option("--state", options->state, "the folder in which agent and show meet");
  command->add_flag("--demo", options->demo, "on the embedded demonstration, with a feed server of its own");
  command->add_option("--city", options->city, "demonstration: wuhai, weihai, alxa, hengyang or hejin (wuhai)")
      ->check(CLI::IsMember({"wuhai", "weihai", "alxa", "hengyang", "hejin"}));
  command->add_option("--turn", options->turn, "demonstration: seconds for each ten-day period (30)");
  command->add_option("--size", options->size, "canvas, as in 1920x1080");
  command->add_option("--page", options->page, "only the pages of this type");
  command->add_flag("--window", options->window, "in a window, for a desk");
  command->add_flag("--memory", options->memory, "on no display at all");
  command->add_option("--seconds", options->seconds, "leave after so many seconds")->check(CLI::NonNegativeNumber);
  command->add_option("--pages", options->album, "in memory: write every page into this folder, and leave");
  command->footer("Example: lobbyboard run --demo --window --size 1280x720");
  command->callback([options, &action] { action = [options] { return run(*options); }; });
}

}  // namespace lobbyboard::commands
