#pragma once

#include <filesystem>
#include <optional>

namespace lobbyboard::display {

/// The number of the first graphics card with an output that something is connected to: N of cardN-HDMI-A-1, by the
/// `status` files below `folder` (/sys/class/drm). Nothing without one.
std::optional<int> connectedCard(const std::filesystem::path& folder);

}  // namespace lobbyboard::display
