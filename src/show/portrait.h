#pragma once

#include <optional>
#include <vector>

#include "graphics/canvas.h"
#include "pages/header.h"
#include "show/program.h"

namespace lobbyboard::show {

/// The page at a place in the loop as it looks once it has come to rest, as if its turn had begun at `at`.
graphics::Canvas portrait(const Program& program, std::size_t place, time::Instant at,
                          const std::optional<pages::Staleness>& stale = std::nullopt);

/// Whatever stands on the wall at an instant.
graphics::Canvas frameAt(const std::shared_ptr<const Setup>& setup,
                         const std::shared_ptr<const pages::Content>& content, graphics::Typesetter& typesetter,
                         time::Instant at);

/// All pages of the loop on one sheet, three in a row, each 640 pixels wide with its number, type and dwell below.
graphics::Canvas contactSheet(const Program& program, graphics::Typesetter& typesetter, time::Instant at);

}  // namespace lobbyboard::show
