#pragma once

#include <csignal>

#include "base/descriptor.h"

namespace lobbyboard::agent {

/// SIGHUP as a descriptor, for the life of this object, in the thread that made it (other threads of the process must
/// block the signal themselves). It swallows that thread's SIGPIPE too, which a TLS server that resets its connection
/// can cause. Throws std::runtime_error when the system gives no descriptor.
class Hangup {
 public:
  Hangup();
  ~Hangup();
  Hangup(const Hangup&) = delete;
  Hangup& operator=(const Hangup&) = delete;

  int descriptor() const { return fd_.value(); }
  /// True when the signal came since the last call.
  bool take();

 private:
  sigset_t before_{};
  base::Descriptor fd_;
};

}  // namespace lobbyboard::agent
