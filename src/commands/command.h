#pragma once

#include <functional>
#include <memory>
#include <stdexcept>
#include <string>

#include "base/exit_code.h"
#include "base/resources.h"
#include "config/settings.h"
#include "geometry/rect.h"

namespace CLI {
class App;
}

namespace lobbyboard::commands {

/// Ends a command with an exit code and a sentence for the person who called it. Caught once, in main.
class Stop : public std::runtime_error {
 public:
  Stop(base::ExitCode code, const std::string& why) : std::runtime_error(why), code_(code) {}
  base::ExitCode code() const { return code_; }

 private:
  base::ExitCode code_;
};

/// What a parsed command line asks for; run once by main, which returns its exit code.
using Action = std::function<int()>;

// Each adds its command to the program and sets `action` when it was called.
void addRun(CLI::App& app, Action& action);
void addShow(CLI::App& app, Action& action);
void addAgent(CLI::App& app, Action& action);
void addRender(CLI::App& app, Action& action);
void addCheck(CLI::App& app, Action& action);
void addFacts(CLI::App& app, Action& action);
void addBench(CLI::App& app, Action& action);
void addBulletin(CLI::App& app, Action& action);

/// The config file that is meant: the given one, else /etc/lobbyboard/lobbyboard.toml, else the sample's.
std::filesystem::path configFile(const std::string& given, const base::Resources& resources);
/// Stops the command where there are none.
base::Resources resources();
std::string listed(const std::vector<config::Fault>& faults);
/// Writes the whole text to standard output, or stops the command.
void print(const std::string& text);
/// The folder in which agent and show meet: the given one, else as configured, else $STATE_DIRECTORY, else
/// ~/.local/state/lobbyboard. Created when it is missing.
std::filesystem::path stateFolder(const std::string& given, const config::Settings& settings);
/// "1920x1080"
geometry::Size parseSize(const std::string& text);
/// Puts a canvas named on the command line in place of the configured one; an empty word changes nothing.
void resize(config::WallSettings& wall, const std::string& size);

}  // namespace lobbyboard::commands
