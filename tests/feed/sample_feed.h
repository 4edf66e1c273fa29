#pragma once

#include <string>
#include <string_view>

#include "feed/decode.h"

// Documents for the tests of this room.

namespace lobbyboard::feed {

/// A whole valid feed of one project with two periods, two districts and a notice.
std::string smallFeed();
/// A valid feed of ten faultless projects P0 … P9 and, as number 10, {"code": "X", "name": "x"} with `members` behind.
std::string feedWithProject(std::string_view members);
/// A valid feed without projects, with `members` behind the required ones.
std::string feedWith(std::string_view members);
/// Every key that a feed may hold, each with a value of its own.
std::string maximalFeed();

/// The text with its first `from` replaced; fails the test when there is none.
std::string replaced(std::string text, std::string_view from, std::string_view to);

/// Decodes what must be accepted; fails the test with the reason when it is not.
Decoded accepted(std::string_view document);
/// The project number 10 of feedWithProject(members).
model::Project projectWith(std::string_view members);

}  // namespace lobbyboard::feed
