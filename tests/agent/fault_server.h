#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <variant>
#include <vector>

#include "base/descriptor.h"

namespace lobbyboard::test {

// What the server does with one request, step by step.
struct Send {
  std::string bytes;
};
/// The same bytes over and over, until the caller gives up.
struct Flood {
  std::string bytes;
};
/// One byte at a time.
struct Drip {
  std::string bytes;
  std::chrono::milliseconds every;
};
/// Says nothing more, until the caller gives up or another one calls.
struct Hang {};
struct Close {};
/// Closes with a reset instead of an end.
struct Reset {};
using Step = std::variant<Send, Flood, Drip, Hang, Close, Reset>;
/// Without Close or Reset at its end the connection stays for the next request.
using Script = std::vector<Step>;

struct Seen {
  std::string target;                          ///< "/feed.json"
  std::map<std::string, std::string> headers;  ///< names in lower case
  int connection = 0;                          ///< counted from 1
};

/// An HTTP server on 127.0.0.1 that misbehaves as told: raw sockets, one thread, one caller at a time. Its destructor
/// ends whatever it is doing.
class FaultServer {
 public:
  FaultServer();
  ~FaultServer();
  FaultServer(const FaultServer&) = delete;
  FaultServer& operator=(const FaultServer&) = delete;

  /// The answer to the next request that has none yet. The last one given repeats; before any, the answer is 404.
  FaultServer& then(Script script);

  int port() const { return port_; }
  std::string url(const std::string& path = "/feed.json") const;
  std::vector<Seen> seen() const;
  /// Returns once `count` requests came; false when they did not within `most`.
  bool awaitRequests(std::size_t count, std::chrono::milliseconds most) const;
  std::uint64_t bytesSent() const { return sent_; }

 private:
  void serve();
  void serveCaller(int caller, int number);
  bool readRequest(int caller, int number, std::string& pending);
  Script nextScript();
  bool perform(int caller, const Step& step);
  bool sendAll(int caller, const std::string& bytes);
  bool waitUnlessCalled(int caller, short events, std::chrono::milliseconds most) const;

  base::Descriptor listener_;
  base::Descriptor wake_;
  int port_ = 0;
  mutable std::mutex mutex_;
  mutable std::condition_variable came_;
  std::deque<Script> scripts_;
  Script current_;
  std::vector<Seen> seen_;
  std::atomic<std::uint64_t> sent_{0};
  std::thread thread_;
};

}  // namespace lobbyboard::test
