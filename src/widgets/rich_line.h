#pragma once

#include <string_view>

#include "graphics/painter.h"

namespace lobbyboard::widgets {

/// One line in two voices: what stands between asterisks is strong. "应开复工 *296* 个"
struct RichStyle {
  graphics::TextStyle plain;
  graphics::TextStyle strong;
};

int richWidth(graphics::Typesetter& typesetter, std::string_view text, const RichStyle& style);
/// Returns the advance.
int drawRich(graphics::Painter& painter, std::string_view text, int x, int baseline, const RichStyle& style,
             graphics::Align align = graphics::Align::Left);

}  // namespace lobbyboard::widgets
