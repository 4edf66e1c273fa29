#pragma once

#include <string>

#include "graphics/canvas.h"

namespace lobbyboard::test {

/// Compares a picture with tests/golden/<name>.png, pixel for pixel. A missing golden fails. A difference fails and
/// leaves <name>.actual.png and <name>.diff.png (changed pixels in magenta over the dimmed golden) in the build
/// folder's golden/. With the environment's LOBBYBOARD_UPDATE_GOLDENS=1 the golden is written instead: look at what you
/// accept.
void checkGolden(const std::string& name, const graphics::Canvas& actual);

}  // namespace lobbyboard::test
