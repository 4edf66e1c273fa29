#include "commands/pair.h"

#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>

#include <array>
#include <cstring>

#include "base/log.h"
#include "commands/command.h"

extern char** environ;

namespace lobbyboard::commands {

namespace log = base::log;

namespace {

constexpr const char* kSelf = "/proc/self/exe";
constexpr int kLookMs = 50;
constexpr int kGraceMs = 2000;

/// Waits a moment, or until a stop is asked for.
bool stopAsked(base::StopSignal& stop, int milliseconds) {
  pollfd fd{stop.descriptor(), POLLIN, 0};
  ::poll(&fd, 1, milliseconds);
  return stop.poll() == base::StopSignal::Wish::Stop;
}

}  // namespace

Pair::Pair(const std::filesystem::path& config, const std::filesystem::path& state, std::vector<std::string> showArguments) {
  const std::vector<std::string> common = {"--config", config.string(), "--state", state.string()};
  agent_.arguments = {"lobbyboard", "agent"};
  show_.arguments = {"lobbyboard", "show"};
  for (Child* child : {&agent_, &show_}) child->arguments.insert(child->arguments.end(), common.begin(), common.end());
  show_.arguments.insert(show_.arguments.end(), showArguments.begin(), showArguments.end());
}

void Pair::start(Child& child) {
  std::vector<char*> argv;
  for (std::string& argument : child.arguments) argv.push_back(argument.data());
  argv.push_back(nullptr);
  // Children begin with no signal blocked: each makes its own arrangements.
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t none;
  sigemptyset(&none);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
  const int error = ::posix_spawn(&child.pid, kSelf, nullptr, &attributes, argv.data(), environ);
  posix_spawnattr_destroy(&attributes);
  if (error != 0) throw Stop(base::kCouldNotStart, std::string("cannot start ") + child.arguments[1] + ": " + std::strerror(error));
}

int Pair::run(base::StopSignal& stop) {
  start(agent_);
  start(show_);
  while (true) {
    if (stopAsked(stop, kLookMs)) {
      endBoth();
      return base::kFine;
    }
    int status = 0;
    if (::waitpid(show_.pid, &status, WNOHANG) == show_.pid) {
      show_.pid = -1;
      if (WIFEXITED(status)) {
        endBoth();
        return WEXITSTATUS(status);
      }
      log::error("run", "the show died of signal {}; starting it again", WTERMSIG(status));
      start(show_);
    }
    if (::waitpid(agent_.pid, &status, WNOHANG) == agent_.pid) {
      agent_.pid = -1;
      log::error("run", "the agent ended; starting it again in a second");
      if (stopAsked(stop, 1000)) {
        endBoth();
        return base::kFine;
      }
      start(agent_);
    }
  }
}

void Pair::endBoth() {
  const std::array<Child*, 2> children = {&show_, &agent_};
  for (const Child* child : children)
    if (child->pid > 0) ::kill(child->pid, SIGTERM);
  for (int waited = 0; waited < kGraceMs; waited += 20) {
    bool alive = false;
    for (Child* child : children) {
      if (child->pid > 0 && ::waitpid(child->pid, nullptr, WNOHANG) == child->pid) child->pid = -1;
      alive = alive || child->pid > 0;
    }
    if (!alive) return;
    ::poll(nullptr, 0, 20);
  }
  for (Child* child : children) {
    if (child->pid <= 0) continue;
    ::kill(child->pid, SIGKILL);
    ::waitpid(child->pid, nullptr, 0);
    child->pid = -1;
  }
}

}  // namespace lobbyboard::commands
