#include "base/stop_signal.h"

#include <sys/signalfd.h>

#include <cerrno>
#include <initializer_list>
#include <system_error>

namespace lobbyboard::base {
namespace {

sigset_t setOf(std::initializer_list<int> signals) {
  sigset_t set;
  sigemptyset(&set);
  for (const int signal : signals) sigaddset(&set, signal);
  return set;
}

Descriptor open(const sigset_t& set) {
  Descriptor fd(::signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC));
  if (!fd) throw std::system_error(errno, std::generic_category(), "cannot wait for signals");
  return fd;
}

/// Reads all that is pending.
bool drained(const Descriptor& fd) {
  bool any = false;
  signalfd_siginfo info;
  while (::read(fd.value(), &info, sizeof info) == static_cast<ssize_t>(sizeof info)) any = true;
  return any;
}

}  // namespace

StopSignal::StopSignal() : stop_(open(setOf({SIGTERM, SIGINT}))), reload_(open(setOf({SIGHUP}))) {
  const sigset_t all = setOf({SIGTERM, SIGINT, SIGHUP});
  if (const int error = pthread_sigmask(SIG_BLOCK, &all, &before_); error != 0)
    throw std::system_error(error, std::generic_category(), "cannot block signals");
}

StopSignal::~StopSignal() {
  while (poll()) {  // a pending one must not strike once it is unblocked: it was seen, and all is over
  }
  pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

std::optional<StopSignal::Wish> StopSignal::poll() {
  if (drained(stop_)) return Wish::Stop;
  if (drained(reload_)) return Wish::Reload;
  return std::nullopt;
}

}  // namespace lobbyboard::base
