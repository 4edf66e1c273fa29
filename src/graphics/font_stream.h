#pragma once

#include <filesystem>

struct SDL_RWops;

namespace lobbyboard::graphics {

/// A font file as SDL reads it, through a PagedFile; whoever gets it closes it. Null when it cannot be opened, and
/// SDL's error says why. SDL's own would ask the system for every seek, some forty times for a line of text.
SDL_RWops* openFontStream(const std::filesystem::path& path);

}  // namespace lobbyboard::graphics
