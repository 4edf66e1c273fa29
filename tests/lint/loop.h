#pragma once

#include <memory>
#include <string>
#include <vector>

#include "lint/rehearsal.h"
#include "lint/standing_text.h"
#include "pages/wall.h"

namespace lobbyboard::test {

/// A wall whose pictures carry their inscriptions, with the canvas, theme and dwell of a test.
class Loop {
 public:
  explicit Loop(geometry::Size canvas, const std::string& theme = "ink", const std::string& language = "zh");

  config::Settings& settings() { return setup_->settings; }
  config::WallSettings& wall() { return setup_->settings.wall; }
  /// The pages that have something to show of this content. The loop outlives what it gives.
  std::unique_ptr<show::Program> program(const std::shared_ptr<const pages::Content>& content);
  graphics::Typesetter& typesetter() { return wall_.typesetter(); }
  const show::Setup& setup() const { return *setup_; }

 private:
  Wall wall_;
  std::shared_ptr<show::Setup> setup_;
};

/// What stands on the canvas at a frame of a page.
std::vector<lint::StandingText> textsAt(lint::Rehearsal& rehearsal, std::int64_t frame, geometry::Size canvas);

/// "progress 2: " and the like, for messages.
std::string nameOf(const show::Program& program, std::size_t place);

}  // namespace lobbyboard::test
