#pragma once

#include "graphics/painter.h"

namespace lobbyboard::widgets {

/// The shapes that carry a state beside its colour, so that it reads in grey and to every eye.
enum class Shape { Disc, Ring, Triangle, Square, Pause, Dash, Question, Tick };

/// Draws the shape in a square box of `side` pixels around `center`. `frame` is the border of a Square: a red square in
/// a white frame keeps its edge where red alone would sink into black.
struct Mark {
  Shape shape = Shape::Disc;
  graphics::Rgb color = 0xFFFFFF;
  graphics::Rgb frame = 0xFFFFFF;
};

void draw(graphics::Painter& painter, const Mark& mark, graphics::Corner center, double side);

}  // namespace lobbyboard::widgets
