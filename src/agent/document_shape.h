#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace lobbyboard::agent {

/// Why these bytes can be no feed at a first look, in words that help more than a parser's: nothing came, or an HTML
/// page (a login page, a captive portal). Nothing when they may be one.
std::optional<std::string> unlikeFeed(std::string_view bytes);

}  // namespace lobbyboard::agent
