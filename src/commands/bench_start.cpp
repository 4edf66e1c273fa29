#include "commands/bench_start.h"

#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>

#include <cstring>
#include <filesystem>
#include <string_view>

#include "base/descriptor.h"
#include "commands/workshop.h"
#include "feed/store.h"

extern char** environ;

namespace lobbyboard::commands {

namespace {

constexpr int kPatienceMs = 10000;

/// The socket on which a service says READY=1.
base::Descriptor listenAt(const std::filesystem::path& path) {
  base::Descriptor out(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0));
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  path.string().copy(address.sun_path, sizeof address.sun_path - 1);
  if (::bind(out.value(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) return {};
  return out;
}

bool awaitReady(const base::Descriptor& socket, const time::Clock& clock) {
  const auto until = clock.steady() + std::chrono::milliseconds(kPatienceMs);
  char word[512];
  while (clock.steady() < until) {
    pollfd ready{socket.value(), POLLIN, 0};
    if (::poll(&ready, 1, kPatienceMs) != 1) return false;
    const ssize_t got = ::recv(socket.value(), word, sizeof word, 0);
    if (got > 0 && std::string_view(word, static_cast<std::size_t>(got)).find("READY=1") != std::string_view::npos)
      return true;
  }
  return false;
}

}  // namespace

std::optional<double> firstFrameMs(const base::Resources& resources, const std::string& document,
                                   std::vector<std::string> arguments, const time::Clock& clock) {
  const Workshop workshop(resources, "http://127.0.0.1:9/", {});
  if (!feed::SnapshotStore(workshop.state()).publish({document, clock.now()})) return std::nullopt;
  const std::filesystem::path path = workshop.state() / "ready";
  const base::Descriptor socket = listenAt(path);
  if (!socket) return std::nullopt;
  const std::string config = workshop.config().string(), state = workshop.state().string();
  arguments.insert(arguments.begin(), {"lobbyboard", "show", "--config", config, "--state", state});
  std::vector<char*> argv;
  for (std::string& argument : arguments) argv.push_back(argument.data());
  argv.push_back(nullptr);
  std::string notify = "NOTIFY_SOCKET=" + path.string();
  std::vector<char*> environment{notify.data()};
  for (char** word = environ; *word; ++word)
    if (!std::string_view(*word).starts_with("NOTIFY_SOCKET=")) environment.push_back(*word);
  environment.push_back(nullptr);
  posix_spawn_file_actions_t quiet;
  posix_spawn_file_actions_init(&quiet);
  posix_spawn_file_actions_addopen(&quiet, 2, "/dev/null", 1 /* O_WRONLY */, 0);
  const time::SteadyInstant began = clock.steady();
  pid_t child = -1;
  const int error = ::posix_spawn(&child, "/proc/self/exe", &quiet, nullptr, argv.data(), environment.data());
  posix_spawn_file_actions_destroy(&quiet);
  if (error != 0) return std::nullopt;
  const bool came = awaitReady(socket, clock);
  const double ms = std::chrono::duration<double, std::milli>(clock.steady() - began).count();
  ::kill(child, SIGTERM);
  ::waitpid(child, nullptr, 0);
  if (!came) return std::nullopt;
  return ms;
}

}  // namespace lobbyboard::commands
