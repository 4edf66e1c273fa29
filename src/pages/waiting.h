#pragma once

#include "graphics/display_list.h"
#include "pages/stage.h"

namespace lobbyboard::pages {

/// What stands before there is anything to show: never a black wall, never an invented figure.
class Waiting {
 public:
  enum class Reason { NoData, NoPage };
  Waiting(const Stage& stage, Reason reason);
  void draw(graphics::DisplayList& out) const;

 private:
  geometry::Size canvas_;
  graphics::Rgb ground_;
  graphics::ImagePtr words_;
};

}  // namespace lobbyboard::pages
