#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lobbyboard::config {

/// The word that was most likely meant: the nearest one, at most a third of its letters away; nothing when none is
/// near.
std::optional<std::string> nearest(std::string_view written, const std::vector<std::string>& words);

/// "'a', 'b' or 'c'".
std::string listed(const std::vector<std::string>& words);

}  // namespace lobbyboard::config
