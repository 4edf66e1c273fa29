#include "commands/pair.h"

#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <cstring>

#include "base/log.h"
#include "commands/command.h"
#include "commands/parent.h"
#include "commands/program.h"

extern char** environ;

namespace lobbyboard::commands {

namespace log = base::log;
using Wish = base::StopSignal::Wish;

namespace {

constexpr int kLookMs = 50;
constexpr int kGraceMs = 1800;
constexpr std::chrono::seconds kPause{1};   ///< before one that died young is started again
constexpr std::chrono::seconds kYouth{10};  ///< a show that gives up within this could not start

std::string howItEnded(int status) {
  return WIFSIGNALED(status) ? "died of signal " + std::to_string(WTERMSIG(status))
                             : "ended with code " + std::to_string(WEXITSTATUS(status));
}

}  // namespace

Pair::Pair(const std::filesystem::path& config, const std::filesystem::path& state,
           std::vector<std::string> showArguments)
    : program_(ownProgram()),
      bounded_(std::any_of(showArguments.begin(), showArguments.end(),
                           [](const std::string& word) { return word == "--seconds" || word == "--pages"; })) {
  const std::vector<std::string> common = {"--config", config.string(), "--state", state.string()};
  agent_.arguments = {"lobbyboard", "agent"};
  show_.arguments = {"lobbyboard", "show"};
  for (Child* child : {&agent_, &show_}) child->arguments.insert(child->arguments.end(), common.begin(), common.end());
  show_.arguments.insert(show_.arguments.end(), showArguments.begin(), showArguments.end());
}

void Pair::start(Child& child, time::SteadyInstant now) {
  std::vector<char*> argv;
  for (std::string& argument : child.arguments) argv.push_back(argument.data());
  argv.push_back(nullptr);
  std::string parent = parentWord();
  std::vector<char*> environment{parent.data()};
  for (char** word = environ; *word; ++word) environment.push_back(*word);
  environment.push_back(nullptr);
  // Children begin with no signal blocked: each makes its own arrangements.
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t none;
  sigemptyset(&none);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
  const int error = ::posix_spawn(&child.pid, program_.c_str(), nullptr, &attributes, argv.data(), environment.data());
  posix_spawnattr_destroy(&attributes);
  if (error == 0) {
    child.started = now;
    return;
  }
  child.pid = -1;
  if (child.grewUp) {  // short of memory or of processes: it may pass
    child.due = now + kPause;
    return;
  }
  endBoth();
  throw Stop(base::kCouldNotStart, "cannot start " + child.arguments[1] + ": " + std::strerror(error));
}

/// True once for each end of it.
bool Pair::died(Child& child, int& status) const {
  if (child.pid <= 0 || ::waitpid(child.pid, &status, WNOHANG) != child.pid) return false;
  child.pid = -1;
  return true;
}

bool Pair::isFinal(int status, time::SteadyInstant now) const {
  if (!WIFEXITED(status)) return false;
  if (WEXITSTATUS(status) == base::kDisplayLost && !bounded_) return false;
  return WEXITSTATUS(status) == base::kFine || bounded_ || (!show_.grewUp && now - show_.started < kYouth);
}

void Pair::revive(Child& child, int status, time::SteadyInstant now) {
  log::error("run", "the {} {}; starting it again", child.arguments[1], howItEnded(status));
  const bool young = now - child.started < kYouth;
  child.grewUp = child.grewUp || !young;
  child.due = young ? now + kPause : now;
}

int Pair::run(base::StopSignal& stop, const time::Clock& clock) {
  while (true) {
    const time::SteadyInstant now = clock.steady();
    for (Child* child : {&agent_, &show_})
      if (child->pid <= 0 && now >= child->due) start(*child, now);
    pollfd asked{stop.descriptor(), POLLIN, 0};
    ::poll(&asked, 1, kLookMs);
    if (const auto wish = stop.poll(); wish == Wish::Stop) {
      endBoth();
      return base::kFine;
    } else if (wish == Wish::Reload) {
      for (const Child* child : {&agent_, &show_})
        if (child->pid > 0) ::kill(child->pid, SIGHUP);
    }
    int status = 0;
    if (died(show_, status)) {
      if (isFinal(status, now)) {
        endBoth();
        return WEXITSTATUS(status);
      }
      revive(show_, status, now);
    }
    if (died(agent_, status)) revive(agent_, status, now);
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
