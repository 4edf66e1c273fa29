#pragma once

#include <csignal>
#include <optional>

#include "base/descriptor.h"

namespace lobbyboard::base {

/// Turns SIGTERM and SIGINT (stop) and SIGHUP (reload) into descriptors to wait on, instead of handlers that interrupt
/// anything. Blocks the three in the calling thread, so make it before any other thread; they inherit it.
class StopSignal {
 public:
  enum class Wish { Stop, Reload };

  /// Throws std::system_error when the kernel gives no descriptor.
  StopSignal();
  ~StopSignal();
  StopSignal(const StopSignal&) = delete;
  StopSignal& operator=(const StopSignal&) = delete;

  /// Readable while a stop is asked for and poll() has not answered it.
  int descriptor() const { return stop_.value(); }
  /// Readable while a reload is asked for and poll() has not answered it.
  int reloadDescriptor() const { return reload_.value(); }

  /// What was asked for since the last call, a stop before a reload; nothing when nothing was. Never blocks.
  std::optional<Wish> poll();

 private:
  sigset_t before_{};
  Descriptor stop_;
  Descriptor reload_;
};

}  // namespace lobbyboard::base
