#include "show/heartbeat.h"

#include <systemd/sd-daemon.h>

namespace lobbyboard::show {

Heartbeat::Heartbeat(time::SteadyInstant now) : last_(now) {
  std::uint64_t span = 0;
  if (sd_watchdog_enabled(0, &span) > 0) every_ = std::chrono::microseconds(span / 4);
}

void Heartbeat::ready() { sd_notify(0, "READY=1"); }

void Heartbeat::beat(time::SteadyInstant now) {
  if (every_.count() == 0 || now - last_ < every_) return;
  last_ = now;
  sd_notify(0, "WATCHDOG=1");
}

void Heartbeat::waiting(const std::string& why) {
  sd_notify(0, ("STATUS=" + why + "\nEXTEND_TIMEOUT_USEC=30000000\nWATCHDOG=1").c_str());
}

void Heartbeat::say(const std::string& status) { sd_notify(0, ("STATUS=" + status).c_str()); }

void Heartbeat::stopping() { sd_notify(0, "STOPPING=1"); }

}  // namespace lobbyboard::show
