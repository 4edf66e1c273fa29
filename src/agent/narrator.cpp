#include "agent/narrator.h"

#include "base/log.h"

namespace lobbyboard::agent {

void Narrator::tell(const Polled& polled) {
  if (polled.end == Polled::End::Stopped) return;
  const feed::FeedStatus& status = polled.status;
  if (status.reason.empty() && !reason_.empty()) base::log::info("feed", "works again");
  if (!status.reason.empty() && status.reason != reason_) base::log::warning("feed", "fails: {}", status.reason);
  reason_ = status.reason;
  if (polled.end == Polled::End::Accepted)
    base::log::info("feed", "accepted sequence {} with {} warnings, {} projects left out", status.sequence,
                    status.warnings, status.quarantined);
  if (!polled.statusComplaint.empty() && polled.statusComplaint != statusComplaint_)
    base::log::error("agent", "cannot say how the feed stands: {}", polled.statusComplaint);
  statusComplaint_ = polled.statusComplaint;
}

std::string summary(const feed::FeedStatus& status) {
  const std::string holding = status.sequence < 0 ? "nothing held" : fmt::format("sequence {}", status.sequence);
  if (status.reason.empty()) return fmt::format("feed good, {}, {} warnings", holding, status.warnings);
  return fmt::format("feed failing ({} polls), {}: {}", status.failures, holding, status.reason);
}

}  // namespace lobbyboard::agent
