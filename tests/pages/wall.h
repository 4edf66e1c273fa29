#pragma once

#include <memory>
#include <string>

#include "graphics/typesetter.h"
#include "pages/stage.h"
#include "show/setup.h"

namespace lobbyboard::test {

/// A wall as it comes out of the box, in one language: settings, theme, texts, fonts.
class Wall {
 public:
  explicit Wall(const std::string& language, geometry::Size canvas = {1920, 1080});

  const std::shared_ptr<const show::Setup>& setup() const { return setup_; }
  const config::Strings& strings() const { return setup_->strings; }
  graphics::Typesetter& typesetter() { return typesetter_; }
  pages::Stage stage() { return stage(canvas_); }
  /// The same wall with another canvas.
  pages::Stage stage(geometry::Size canvas);

 private:
  std::shared_ptr<const show::Setup> setup_;
  geometry::Size canvas_;
  graphics::Typesetter typesetter_;
};

}  // namespace lobbyboard::test
