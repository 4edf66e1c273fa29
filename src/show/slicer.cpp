#include "show/slicer.h"

#include <utility>

namespace lobbyboard::show {

Slicer::Slicer(const time::Clock& clock) : clock_(clock), worker_([this] { loop(); }) {}

Slicer::~Slicer() {
  settle();
  stop_ = true;
  workersTurn_.release();
  worker_.join();
}

bool Slicer::run(std::function<bool()> work, std::chrono::microseconds slice) {
  if (!inPiece_) work_ = std::move(work);
  deadline_ = clock_.steady() + slice;
  oneOnly_ = false;
  handOver();
  if (error_) std::rethrow_exception(std::exchange(error_, nullptr));
  return more_ || inPiece_;
}

void Slicer::settle() {
  if (!inPiece_) return;
  deadline_ = time::SteadyInstant::max();
  oneOnly_ = true;
  handOver();
  error_ = nullptr;  // the next piece will meet it again
}

void Slicer::handOver() {
  workersTurn_.release();
  callersTurn_.acquire();
}

void Slicer::breathe() {
  if (std::this_thread::get_id() != worker_.get_id() || clock_.steady() < deadline_) return;
  giveBack();
}

void Slicer::giveBack() {
  worked_ = time::threadWork();
  callersTurn_.release();
  workersTurn_.acquire();
}

void Slicer::loop() {
  workersTurn_.acquire();
  while (!stop_) {
    try {
      inPiece_ = true;
      more_ = work_();
    } catch (...) {
      more_ = false;
      error_ = std::current_exception();
    }
    inPiece_ = false;
    if (more_ && !oneOnly_ && clock_.steady() < deadline_) continue;
    giveBack();
  }
}

}  // namespace lobbyboard::show
