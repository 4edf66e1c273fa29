#include "agent/fault_server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>

#include <cctype>
#include <stdexcept>
#include <utility>

namespace lobbyboard::test {
namespace {

constexpr std::chrono::milliseconds kForever{-1};

Seen parseHead(const std::string& head, int connection) {
  Seen seen;
  seen.connection = connection;
  const auto from = head.find(' ') + 1;
  seen.target = head.substr(from, head.find(' ', from) - from);
  for (auto line = head.find("\r\n"); line != std::string::npos; line = head.find("\r\n", line + 2)) {
    const auto colon = head.find(": ", line);
    const auto end = head.find("\r\n", line + 2);
    if (colon == std::string::npos || end == std::string::npos || colon > end) continue;
    std::string name = head.substr(line + 2, colon - line - 2);
    for (char& c : name) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    seen.headers[name] = head.substr(colon + 2, end - colon - 2);
  }
  return seen;
}

}  // namespace

FaultServer::FaultServer()
    : listener_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)),
      wake_(::eventfd(0, EFD_CLOEXEC)),
      current_{Send{"HTTP/1.1 404 Nothing scripted\r\nContent-Length: 0\r\n\r\n"}} {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t length = sizeof address;
  auto* const generic = reinterpret_cast<sockaddr*>(&address);
  if (::bind(listener_.value(), generic, length) != 0 || ::listen(listener_.value(), 8) != 0 ||
      ::getsockname(listener_.value(), generic, &length) != 0)
    throw std::runtime_error("no loopback port for the fault server");
  port_ = ntohs(address.sin_port);
  thread_ = std::thread([this] { serve(); });
}

FaultServer::~FaultServer() {
  ::eventfd_write(wake_.value(), 1);
  thread_.join();
}

FaultServer& FaultServer::then(Script script) {
  const std::lock_guard guard(mutex_);
  scripts_.push_back(std::move(script));
  return *this;
}

std::string FaultServer::url(const std::string& path) const {
  return "http://127.0.0.1:" + std::to_string(port_) + path;
}

std::vector<Seen> FaultServer::seen() const {
  const std::lock_guard guard(mutex_);
  return seen_;
}

bool FaultServer::awaitRequests(std::size_t count, std::chrono::milliseconds most) const {
  std::unique_lock lock(mutex_);
  return came_.wait_for(lock, most, [&] { return seen_.size() >= count; });
}

void FaultServer::serve() {
  for (int number = 1;; ++number) {
    pollfd woken[] = {{listener_.value(), POLLIN, 0}, {wake_.value(), POLLIN, 0}};
    ::poll(woken, 2, -1);
    if (woken[1].revents != 0) return;
    const base::Descriptor caller(::accept4(listener_.value(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
    if (caller) serveCaller(caller.value(), number);
  }
}

void FaultServer::serveCaller(int caller, int number) {
  std::string pending;
  while (readRequest(caller, number, pending))
    for (const Step& step : nextScript())
      if (!perform(caller, step)) return;
}

/// Waits for the caller. False when the server ends, another caller waits, or, for kForever only, the time is never up.
bool FaultServer::waitUnlessCalled(int caller, short events, std::chrono::milliseconds most) const {
  pollfd woken[] = {{caller, events, 0}, {wake_.value(), POLLIN, 0}, {listener_.value(), POLLIN, 0}};
  ::poll(woken, 3, static_cast<int>(most.count()));
  if (woken[1].revents != 0) return false;
  return woken[0].revents != 0 || woken[2].revents == 0;
}

bool FaultServer::readRequest(int caller, int number, std::string& pending) {
  while (pending.find("\r\n\r\n") == std::string::npos) {
    if (!waitUnlessCalled(caller, POLLIN, kForever)) return false;
    char buffer[4096];
    const ssize_t got = ::recv(caller, buffer, sizeof buffer, 0);
    if (got <= 0) return false;
    pending.append(buffer, static_cast<std::size_t>(got));
  }
  const auto end = pending.find("\r\n\r\n") + 4;
  const std::lock_guard guard(mutex_);
  seen_.push_back(parseHead(pending.substr(0, end), number));
  pending.erase(0, end);
  came_.notify_all();
  return true;
}

Script FaultServer::nextScript() {
  const std::lock_guard guard(mutex_);
  if (!scripts_.empty()) {
    current_ = std::move(scripts_.front());
    scripts_.pop_front();
  }
  return current_;
}

bool FaultServer::sendAll(int caller, const std::string& bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    if (!waitUnlessCalled(caller, POLLOUT, kForever)) return false;
    const ssize_t gone = ::send(caller, bytes.data() + at, bytes.size() - at, MSG_NOSIGNAL);
    if (gone <= 0) return false;
    at += static_cast<std::size_t>(gone);
    sent_ += static_cast<std::uint64_t>(gone);
  }
  return true;
}

bool FaultServer::perform(int caller, const Step& step) {
  if (const auto* send = std::get_if<Send>(&step)) return sendAll(caller, send->bytes);
  if (const auto* flood = std::get_if<Flood>(&step)) {
    while (sendAll(caller, flood->bytes)) continue;
    return false;
  }
  if (const auto* drip = std::get_if<Drip>(&step)) {
    for (const char byte : drip->bytes)
      if (!sendAll(caller, std::string(1, byte)) || !waitUnlessCalled(caller, 0, drip->every)) return false;
    return true;
  }
  if (std::holds_alternative<Hang>(step)) {
    waitUnlessCalled(caller, POLLIN, kForever);
    return false;
  }
  if (std::holds_alternative<Reset>(step)) {
    const linger now{1, 0};
    ::setsockopt(caller, SOL_SOCKET, SO_LINGER, &now, sizeof now);
  }
  return false;
}

}  // namespace lobbyboard::test
