#pragma once

#include "time/instant.h"

namespace lobbyboard::time {

/// The only place where the program asks what time it is. Everything below the loops gets `now` as an argument.
class Clock {
 public:
  virtual ~Clock() = default;
  virtual Instant now() const = 0;
  virtual SteadyInstant steady() const = 0;
};

/// The machine's clocks.
class SystemClock final : public Clock {
 public:
  Instant now() const override;
  SteadyInstant steady() const override;
};

/// Processor time that the calling thread has used since it began: what its work costs, whoever else wants the core.
Span threadWork();

/// A clock that a test turns.
class ManualClock final : public Clock {
 public:
  explicit ManualClock(Instant start) : now_(start) {}
  Instant now() const override { return now_; }
  SteadyInstant steady() const override { return steady_; }
  void advance(Span span) {
    now_ += span;
    steady_ += span;
  }
  void setWall(Instant now) { now_ = now; }

 private:
  Instant now_;
  SteadyInstant steady_{};
};

}  // namespace lobbyboard::time
