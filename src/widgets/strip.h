#pragma once

#include <vector>

#include "widgets/mark.h"

namespace lobbyboard::widgets {

/// A row of marks, oldest left; the last one is underlined as the present one.
struct Strip {
  int pitch = 27;     ///< from mark to mark
  double side = 20;   ///< of a mark's box
  int underline = 4;  ///< thickness
  graphics::Rgb underlineColor = 0xFFFFFF;

  /// `left` is the centre of the first mark.
  void draw(graphics::Painter& painter, geometry::Point left, const std::vector<Mark>& marks) const;
};

}  // namespace lobbyboard::widgets
