#include "agent/service_notice.h"

#include <systemd/sd-daemon.h>

#include <algorithm>
#include <cstdint>
#include <string>

namespace lobbyboard::agent {

ServiceNotice::ServiceNotice(const time::Clock& clock) : clock_(clock) {
  std::uint64_t microseconds = 0;
  watched_ = ::sd_watchdog_enabled(0, &microseconds) > 0;
  if (!watched_) return;
  const auto quarter = std::chrono::microseconds(static_cast<std::int64_t>(microseconds / 4));
  pulse_ = std::clamp(std::chrono::floor<std::chrono::milliseconds>(quarter), std::chrono::milliseconds(10), pulse_);
}

void ServiceNotice::ready() const { ::sd_notify(0, "READY=1"); }

void ServiceNotice::stopping() const { ::sd_notify(0, "STOPPING=1"); }

void ServiceNotice::say(std::string_view status) const {
  std::string line = "STATUS=" + std::string(status);
  std::replace(line.begin(), line.end(), '\n', ' ');  // a line break would begin another word of the protocol
  ::sd_notify(0, line.c_str());
}

void ServiceNotice::beat() {
  if (!watched_) return;
  const auto now = clock_.steady();
  if (lastBeat_ != time::SteadyInstant{} && now - lastBeat_ < pulse_ / 2) return;
  lastBeat_ = now;
  ::sd_notify(0, "WATCHDOG=1");
}

}  // namespace lobbyboard::agent
