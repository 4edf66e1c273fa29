#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <string>
#include <vector>

#include "pages/composition.h"
#include "pages/page.h"
#include "pages/stage.h"

namespace lobbyboard::pages {

/// How a picture of a still page comes in on entry.
enum class Entry {
  Complete,  ///< there from the first frame
  FromLeft,  ///< uncovered from its left edge, 36 frames, easeOutCubic
};

/// Where the modules of a page put their pieces of work and their finished pictures.
class Easel {
 public:
  using Work = std::function<void()>;

  /// Queued work runs in order, one piece at a time; a piece should stay well under 2 ms. It may queue more.
  void later(Work work) { work_.push_back(std::move(work)); }
  /// Pictures lie over those placed before.
  void place(graphics::ImagePtr image, geometry::Point at, Entry entry = Entry::Complete) {
    if (image) sprites_.push_back({std::move(image), at, entry});
  }

  /// Only in these frames of the wall, of the picture what lies in the window (canvas coordinates).
  struct Span {
    std::int64_t from = 0;
    std::int64_t until = std::numeric_limits<std::int64_t>::max();
  };
  void placeDuring(const Span& span, graphics::ImagePtr image, geometry::Point at, const geometry::Rect& window) {
    sprites_.push_back({std::move(image), at, Entry::Complete, span, window});
  }

  bool workNext();
  void draw(std::int64_t frame, int revealFrames, graphics::Layer& out) const;

 private:
  struct Sprite {
    graphics::ImagePtr image;
    geometry::Point at;
    Entry entry;
    Span span = {};
    geometry::Rect window = {};  ///< empty: all of it
  };
  std::vector<Work> work_;
  std::size_t done_ = 0;
  std::vector<Sprite> sprites_;
};

/// A page whose pictures stand still once they are in.
class StillPage : public Page {
 public:
  StillPage(const Stage& stage, Content content) : stage_(stage), content_(std::move(content)) {}

  bool prepareNext(std::int64_t) override { return easel_.workNext(); }
  void draw(std::int64_t frame, graphics::Layer& body) const override {
    easel_.draw(frame, stage_.moves() ? stage_.frames(36) : 1, body);
  }
  const Heading& heading() const override { return heading_; }
  std::size_t panesTaken() const override { return composed_.panesTaken; }
  /// What the wall has no room for, by name.
  const std::vector<std::string>& dropped() const { return composed_.dropped; }

 protected:
  const Stage stage_;
  const Content content_;
  Heading heading_;
  Composed composed_{{}, static_cast<std::size_t>(-1)};  ///< what `arrange` or `flow` answered
  Easel easel_;
};

}  // namespace lobbyboard::pages
