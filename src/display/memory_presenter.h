#pragma once

#include "display/presenter.h"

namespace lobbyboard::display {

/// A display that nobody sees: frames stay in memory.
class MemoryPresenter final : public Presenter {
 public:
  explicit MemoryPresenter(geometry::Size size) : canvas_(size) {}

  graphics::Canvas& canvas() override { return canvas_; }
  bool present(std::span<const geometry::Rect> damage) override {
    if (!damage.empty()) ++presented_;
    return true;
  }
  News look() override { return {}; }
  std::string describe() const override { return "memory"; }
  long presented() const { return presented_; }

 private:
  graphics::Canvas canvas_;
  long presented_ = 0;
};

}  // namespace lobbyboard::display
