#pragma once

#include <chrono>
#include <string_view>

#include "time/clock.h"

namespace lobbyboard::agent {

/// The service manager (systemd) that may have started this process; without one, every word falls flat.
class ServiceNotice {
 public:
  explicit ServiceNotice(const time::Clock& clock);

  /// How often beat() must be called at least; 1 s or a quarter of the watchdog's span, whichever is shorter.
  std::chrono::milliseconds pulse() const { return pulse_; }
  void ready() const;
  void stopping() const;
  /// One line for `systemctl status`.
  void say(std::string_view status) const;
  /// Feeds the watchdog; cheap to call too often.
  void beat();

 private:
  const time::Clock& clock_;
  std::chrono::milliseconds pulse_{1000};
  bool watched_ = false;
  time::SteadyInstant lastBeat_{};
};

}  // namespace lobbyboard::agent
