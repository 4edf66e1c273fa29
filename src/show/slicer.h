#pragma once

#include <exception>
#include <functional>
#include <semaphore>
#include <thread>

#include "time/clock.h"

namespace lobbyboard::show {

/// Does long work in short slices: it runs on a stack of its own, and only while the caller waits for it, so that the
/// two never run at once and need no locks. The work says where it may pause by calling breathe(); pages that are being
/// prepared do so with every line of text and every shape.
class Slicer {
 public:
  /// In a frame while something moves: the piece that passes it takes 1.4 ms at most, which makes two.
  static constexpr std::chrono::microseconds kInFrame{600};

  explicit Slicer(const time::Clock& clock);
  ~Slicer();
  Slicer(const Slicer&) = delete;
  Slicer& operator=(const Slicer&) = delete;

  /// Goes on with the piece that was paused, or begins new ones by calling `work` until it returns false or the slice
  /// is spent. Returns whether there is more to do. What `work` throws comes out here.
  bool run(std::function<bool()> work, std::chrono::microseconds slice);
  /// Finishes the piece that was paused, however long it takes: before anything that it works on changes.
  void settle();
  /// Called by the work; elsewhere it does nothing.
  void breathe();
  /// Processor time that the work has taken in all.
  time::Span worked() const { return worked_; }

 private:
  void loop();
  void handOver();
  void giveBack();

  const time::Clock& clock_;
  std::function<bool()> work_;
  time::SteadyInstant deadline_{};
  bool inPiece_ = false;  ///< paused in the middle of one
  bool more_ = false;
  bool oneOnly_ = false;  ///< stop after the present piece
  bool stop_ = false;
  time::Span worked_{0};
  std::exception_ptr error_;
  std::binary_semaphore workersTurn_{0}, callersTurn_{0};
  std::thread worker_;
};

}  // namespace lobbyboard::show
