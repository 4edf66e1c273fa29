#include "agent/poller.h"

#include <exception>
#include <system_error>
#include <utility>

namespace lobbyboard::agent {

Poller::Poller(const std::filesystem::path& state) : folder_(state), store_(state), held_(loadHeld(store_)) {
  if (!held_) return;
  const auto before = feed::readStatus(folder_);
  const bool ofThis = before && before->sequence == held_->decoded.snapshot->sequence;
  status_.lastGood = ofThis && before->lastGood ? before->lastGood : held_->stored.acceptedAt;
}

Polled Poller::step(Source& source, const config::FeedSettings& settings, const time::Clock& clock,
                    const Waiting& waiting) {
  Polled polled;
  base::Result<Polled::End> end = Polled::End::Stopped;
  try {
    Answer answer = source.read(validators_, waiting);
    if (std::holds_alternative<Stopped>(answer)) return polled;
    if (auto* body = std::get_if<Body>(&answer)) {
      end = take(source, std::move(*body), settings, clock.now());
    } else if (auto* failed = std::get_if<Failed>(&answer)) {
      polled.httpStatus = failed->httpStatus;
      polled.retryAfter = failed->retryAfter;
      end = base::failure(std::move(failed->reason));
    } else {
      end = confirm();
    }
  } catch (const std::exception& fault) {  // out of memory, above all: this poll is lost, not the agent
    end = base::failure(std::string("the poll broke off: ") + fault.what());
  }
  polled.end = end.value_or(Polled::End::Failed);
  polled.status.reason = end ? std::string() : std::move(end.error().what);
  return report(std::move(polled), clock.now());
}

base::Result<Polled::End> Poller::take(const Source& source, Body body, const config::FeedSettings& settings,
                                       time::Instant now) {
  if (held_ && held_->stored.document == body.bytes && held_->stored.source == source.name()) {
    validators_ = std::move(body.validators);
    return confirm();
  }
  auto next = admit(held(), {std::move(body.bytes), now, source.name()}, settings);
  if (!next) return base::failure(source.name() + ": refused: " + next.error().what);
  // Only what is safely on disk is held: a full disk is a failed poll, tried again at the next one.
  if (const auto published = store_.publish(next->stored); !published) return tl::unexpected(published.error());
  held_ = std::move(*next);
  validators_ = std::move(body.validators);
  return Polled::End::Accepted;
}

base::Result<Polled::End> Poller::confirm() {
  std::error_code ignored;
  if (held_ && !std::filesystem::exists(store_.newestFile(), ignored)) {  // somebody emptied the state folder
    if (const auto published = store_.publish(held_->stored); !published) return tl::unexpected(published.error());
  }
  return Polled::End::Unchanged;
}

Polled Poller::report(Polled polled, time::Instant now) {
  status_.checkedAt = now;
  status_.reason = polled.status.reason;
  if (polled.end == Polled::End::Failed) {
    ++status_.failures;
  } else {
    status_.failures = 0;
    status_.lastGood = now;
  }
  if (held_) {
    status_.sequence = held_->decoded.snapshot->sequence;
    status_.warnings = held_->decoded.warnings.size();
    status_.quarantined = held_->decoded.quarantined;
  }
  polled.status = status_;
  if (const auto written = feed::writeStatus(folder_, status_); !written) polled.statusComplaint = written.error().what;
  return polled;
}

}  // namespace lobbyboard::agent
