#include "commands/parent.h"

#include <sys/prctl.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>

#include "commands/command.h"

namespace lobbyboard::commands {
namespace {

constexpr const char* kName = "LOBBYBOARD_PARENT";

}  // namespace

std::string parentWord() { return std::string(kName) + '=' + std::to_string(::getpid()); }

void endWithParent() {
  const char* const parent = std::getenv(kName);
  if (!parent) return;
  ::prctl(PR_SET_PDEATHSIG, SIGTERM);
  if (std::to_string(::getppid()) != parent)  // it ended before the line above
    throw Stop(base::kCouldNotStart, "the process that started this one is gone");
}

}  // namespace lobbyboard::commands
