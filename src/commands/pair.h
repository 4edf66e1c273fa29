#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>
#include <vector>

#include "base/stop_signal.h"
#include "time/clock.h"

namespace lobbyboard::commands {

/// Agent and show as two child processes, which end with this one however it ends. One that dies is started again, at
/// once when it had run for a while, else after a second. A show that ends well, that could not even start, or that was
/// to end by itself ends the pair; a stop ends both within two seconds; a reload is passed on.
class Pair {
 public:
  Pair(const std::filesystem::path& config, const std::filesystem::path& state, std::vector<std::string> showArguments);

  /// Returns the show's exit code, 0 after a stop.
  int run(base::StopSignal& stop, const time::Clock& clock);

 private:
  struct Child {
    std::vector<std::string> arguments;
    pid_t pid = -1;
    time::SteadyInstant started{};
    time::SteadyInstant due{};  ///< when to start it; while it runs, nothing
    bool grewUp = false;        ///< has run for a while before: it can start
  };
  void start(Child& child, time::SteadyInstant now);
  bool died(Child& child, int& status) const;
  bool isFinal(int status, time::SteadyInstant now) const;
  void revive(Child& child, int status, time::SteadyInstant now);
  void endBoth();

  std::filesystem::path program_;
  bool bounded_;  ///< the show was told to leave by itself
  Child agent_, show_;
};

}  // namespace lobbyboard::commands
