#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "demo/phrase.h"
#include "pictures/raster.h"

namespace lobbyboard::demo {

// The demonstration has no photos: it draws a building site in plain shapes, and says that it is an illustration.

enum class Motif { Plant, Building, Energy, Road, Garden, Start };
inline constexpr int kMotifs = 6;

/// How far the works are: 0 bare ground, 3 finished.
inline constexpr int kStages = 4;

/// Its path beneath the feed: "photos/plant-2-GX-007.png". What it is of makes one picture differ from the next.
std::string illustrationFile(Motif motif, int stage, std::string_view of);
/// "主装置区·示意图".
Phrase captionOf(Motif motif);

/// A story beside such a picture, which says what the picture is; empty for an empty one.
Sentence storyBeside(const Phrase& text, std::string_view picture);

/// The picture of such a path; nothing for any other.
std::optional<pictures::Raster> illustration(std::string_view file);

}  // namespace lobbyboard::demo
