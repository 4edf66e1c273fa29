#include "agent/hangup.h"

#include <sys/signalfd.h>
#include <unistd.h>

#include <stdexcept>

namespace lobbyboard::agent {

Hangup::Hangup() {
  sigset_t both;
  ::sigemptyset(&both);
  ::sigaddset(&both, SIGHUP);
  ::sigaddset(&both, SIGPIPE);
  ::pthread_sigmask(SIG_BLOCK, &both, &before_);
  fd_ = base::Descriptor(::signalfd(-1, &both, SFD_NONBLOCK | SFD_CLOEXEC));
  if (fd_) return;
  ::pthread_sigmask(SIG_SETMASK, &before_, nullptr);
  throw std::runtime_error("no descriptor for SIGHUP");
}

Hangup::~Hangup() {
  take();  // a pending one must not strike once it is unblocked
  ::pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

bool Hangup::take() {
  signalfd_siginfo info;
  bool came = false;
  while (::read(fd_.value(), &info, sizeof info) == static_cast<ssize_t>(sizeof info))
    if (info.ssi_signo == SIGHUP) came = true;
  return came;
}

}  // namespace lobbyboard::agent
