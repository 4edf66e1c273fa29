#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>
#include <vector>

#include "base/stop_signal.h"

namespace lobbyboard::commands {

/// Agent and show as two child processes. One that dies is started again after a second; a stop ends both within two
/// seconds; the show's own end ends the pair.
class Pair {
 public:
  Pair(const std::filesystem::path& config, const std::filesystem::path& state, std::vector<std::string> showArguments);

  /// Returns the show's exit code, 0 after a stop.
  int run(base::StopSignal& stop);

 private:
  struct Child {
    std::vector<std::string> arguments;
    pid_t pid = -1;
  };
  void start(Child& child);
  void endBoth();

  Child agent_, show_;
};

}  // namespace lobbyboard::commands
