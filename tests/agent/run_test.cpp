#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <csignal>
#include <cstdlib>
#include <future>

#include "agent/agent.h"
#include "agent/feed_text.h"
#include "agent/http_answers.h"
#include "agent/poller.h"
#include "agent/stop_switch.h"
#include "base/temp_folder.h"

namespace {

using namespace lobbyboard;
using namespace lobbyboard::test;
using namespace std::chrono_literals;
using Catch::Matchers::Contains;
using Seconds = std::chrono::duration<double>;

std::string configText(const std::string& url) {
  return "[feed]\nurl = \"" + url + "\"\npoll = \"2s\"\ntotal_timeout = \"60s\"\nconnect_timeout = \"5s\"\n";
}

/// Waits for what a real agent does in its own time, in short steps.
template <typename Condition>
bool soon(const Condition& condition, std::chrono::milliseconds most = 5000ms) {
  for (std::chrono::milliseconds waited{0}; !condition(); waited += 5ms) {
    if (waited >= most) return false;
    std::this_thread::sleep_for(5ms);
  }
  return true;
}

/// SIGHUP is for the agent: every thread made while this lives leaves it to the agent's own.
class HangupLeft {
 public:
  HangupLeft() {
    sigset_t hangup;
    ::sigemptyset(&hangup);
    ::sigaddset(&hangup, SIGHUP);
    ::pthread_sigmask(SIG_BLOCK, &hangup, &before_);
  }
  ~HangupLeft() { ::pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
  HangupLeft(const HangupLeft&) = delete;
  HangupLeft& operator=(const HangupLeft&) = delete;

 private:
  sigset_t before_{};
};

/// A folder for the state, one with the settings, and an agent in a thread of its own.
struct Fixture {
  HangupLeft hangupLeft;
  TempFolder state;
  TempFolder etc;
  FaultServer server;
  StopSwitch stop;
  time::SystemClock clock;
  std::future<void> agent;

  ~Fixture() { stop.stop(); }

  config::Settings settings() {
    return config::loadSettings(etc.write("lobbyboard.toml", configText(server.url()))).value();
  }
  void start() {
    agent = std::async(std::launch::async,
                       [this, chosen = settings()] { agent::run(chosen, state.path(), clock, stop.descriptor()); });
  }
  /// How long the agent took to stop.
  Seconds stopNow() {
    const auto from = std::chrono::steady_clock::now();
    stop.stop();
    agent.get();
    return std::chrono::steady_clock::now() - from;
  }
  std::int64_t sequence() const {
    const auto status = feed::readStatus(state.path());
    return status ? status->sequence : -1;
  }
};

/// Stands where systemd would: a datagram socket that $NOTIFY_SOCKET names.
class NotifySocket {
 public:
  explicit NotifySocket(const std::filesystem::path& path)
      : fd_(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0)) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    path.string().copy(address.sun_path, sizeof address.sun_path - 1);
    REQUIRE(::bind(fd_.value(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
    ::setenv("NOTIFY_SOCKET", path.c_str(), 1);
    ::setenv("WATCHDOG_USEC", "400000", 1);
    ::setenv("WATCHDOG_PID", std::to_string(::getpid()).c_str(), 1);
  }
  ~NotifySocket() {
    for (const char* name : {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"}) ::unsetenv(name);
  }
  NotifySocket(const NotifySocket&) = delete;
  NotifySocket& operator=(const NotifySocket&) = delete;

  /// How many words so far begin so.
  int count(const std::string& beginning) {
    char buffer[4096];
    for (ssize_t got; (got = ::recv(fd_.value(), buffer, sizeof buffer, 0)) > 0;)
      words_.emplace_back(buffer, static_cast<std::size_t>(got));
    return static_cast<int>(
        std::count_if(words_.begin(), words_.end(), [&](const auto& word) { return word.starts_with(beginning); }));
  }

 private:
  base::Descriptor fd_;
  std::vector<std::string> words_;
};

}  // namespace

TEST_CASE_METHOD(Fixture, "an agent publishes, follows the feed, and stops between polls at once") {
  server.then(ok(feedText(12), "ETag: \"twelve\"\r\n")).then(ok(feedText(13), "ETag: \"thirteen\"\r\n"));
  server.then(notModified());
  start();
  CHECK(soon([&] { return sequence() == 12; }));
  CHECK(soon([&] { return sequence() == 13; }));
  CHECK(stopNow() < 1s);
  CHECK(server.seen().at(1).headers.at("if-none-match") == "\"twelve\"");
}

TEST_CASE_METHOD(Fixture, "an agent stops at once while its server hangs") {
  server.then({Send{"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{"}, Hang{}});
  start();
  REQUIRE(server.awaitRequests(1, 5s));
  CHECK(stopNow() < 1s);
  CHECK_FALSE(feed::readStatus(state.path()));
}

TEST_CASE_METHOD(Fixture, "one agent to a state folder") {
  server.then(ok(feedText(12)));
  start();
  REQUIRE(soon([&] { return sequence() == 12; }));
  CHECK_THROWS_WITH(agent::run(settings(), state.path(), clock, stop.descriptor()), Contains("another copy"));
  CHECK(stopNow() < 1s);
  agent::run(settings(), state.path(), clock, stop.descriptor());  // free again; the stop still stands
}

TEST_CASE_METHOD(Fixture, "a state folder that cannot be one is refused") {
  const auto file = etc.write("a file", "");
  CHECK_THROWS_WITH(agent::run(settings(), file, clock, stop.descriptor()), Contains(file.string()));
  CHECK_THROWS_AS(agent::run(settings(), file / "below", clock, stop.descriptor()), std::runtime_error);
}

TEST_CASE_METHOD(Fixture, "changed settings take effect; faulty ones change nothing") {
  FaultServer second;
  second.then(ok(feedText(20)));
  server.then(ok(feedText(12)));
  start();
  REQUIRE(soon([&] { return sequence() == 12; }));

  SECTION("by being saved") { etc.write("lobbyboard.toml", configText(second.url())); }
  SECTION("by SIGHUP, at once") {
    etc.write("lobbyboard.toml", configText(second.url()));
    ::kill(::getpid(), SIGHUP);
  }
  SECTION("a fault first, then its repair") {
    etc.write("lobbyboard.toml", "[feed\nurl = \"" + second.url() + "\"\n");
    ::kill(::getpid(), SIGHUP);
    const auto before = server.seen().size();
    CHECK(server.awaitRequests(before + 1, 5s));
    CHECK(second.seen().empty());
    etc.write("lobbyboard.toml", configText(second.url()));
    ::kill(::getpid(), SIGHUP);
  }
  CHECK(soon([&] { return sequence() == 20; }));
  CHECK(stopNow() < 1s);
}

TEST_CASE_METHOD(Fixture, "the service manager hears of the first poll, the feed's state, and the beat") {
  NotifySocket systemd(etc.path() / "notify");
  server.then({Hang{}});
  start();
  REQUIRE(server.awaitRequests(1, 5s));
  CHECK(soon([&] { return systemd.count("WATCHDOG=1") >= 3; }));  // while the server hangs
  CHECK(systemd.count("READY=1") == 0);

  server.then(ok(feedText(12)));
  const base::Descriptor caller(::socket(AF_INET, SOCK_STREAM, 0));  // another caller ends the hanging answer
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  address.sin_port = htons(static_cast<std::uint16_t>(server.port()));
  REQUIRE(::connect(caller.value(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);

  CHECK(soon([&] { return systemd.count("READY=1") == 1; }));
  CHECK(soon([&] { return systemd.count("STATUS=feed good, sequence 12") > 0; }));
  const int beats = systemd.count("WATCHDOG=1");
  CHECK(soon([&] { return systemd.count("WATCHDOG=1") >= beats + 3; }));  // between polls
  CHECK(stopNow() < 1s);
  CHECK(systemd.count("READY=1") == 1);
  CHECK(systemd.count("STOPPING=1") == 1);
}

TEST_CASE_METHOD(Fixture, "an agent that is killed leaves a state that the next one takes up") {
  const config::Settings chosen = settings();
  constexpr int kRounds = 10;
  std::int64_t accepted = 0;
  for (int round = 1; round <= kRounds; ++round) {
    server.then(ok(feedText(100 + round, 400)));
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
      try {
        agent::run(chosen, state.path(), clock, stop.descriptor());
      } catch (...) {
      }
      ::_exit(0);
    }
    CHECK(server.awaitRequests(static_cast<std::size_t>(round), 5s));
    std::this_thread::sleep_for(round * round * 300us);  // somewhere in receiving, decoding, publishing, reporting
    if (round == kRounds) CHECK(soon([&] { return sequence() == 100 + round; }));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);

    const feed::SnapshotStore store(state.path());
    const agent::Poller next(state.path());
    CHECK(store.load().has_value() == (next.held() != nullptr));
    if (next.held() == nullptr) continue;
    CHECK(next.held()->decoded.snapshot->sequence >= accepted);
    accepted = next.held()->decoded.snapshot->sequence;
    CHECK(next.held()->stored.document == feedText(accepted, 400));
  }

  agent::Poller last(state.path());
  const agent::CurlLibrary curl;
  const std::unique_ptr<agent::Source> source = agent::openSource(curl, chosen.feed);
  server.then(ok(feedText(accepted - 1, 400)));
  CHECK(accepted == 100 + kRounds);
  CHECK(last.step(*source, chosen.feed, clock, {}).end == agent::Polled::End::Failed);
}
