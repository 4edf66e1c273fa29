#pragma once

#include <chrono>
#include <string>

#include "time/clock.h"

namespace lobbyboard::show {

/// The show's word to systemd. Only the frame loop may beat: a hung loop must be noticed. Without systemd all is
/// silence.
class Heartbeat {
 public:
  explicit Heartbeat(time::SteadyInstant now);

  /// After the first presented frame.
  void ready();
  /// After every frame; passed on at most four times a watchdog span.
  void beat(time::SteadyInstant now);
  /// While there is no display to present on: alive, and why not ready.
  void waiting(const std::string& why);
  void say(const std::string& status);
  void stopping();

 private:
  std::chrono::microseconds every_{0};
  time::SteadyInstant last_;
};

}  // namespace lobbyboard::show
