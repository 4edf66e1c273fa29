#pragma once

#include <catch2/catch.hpp>

#include "config/fonts.h"
#include "graphics/typesetter.h"
#include "pages/fonts.h"

namespace lobbyboard::test {

/// The fonts that the wall comes with.
inline graphics::FontList wallFonts() {
  const auto files = config::loadFonts(LOBBYBOARD_SOURCE_DIR "/fonts/fonts.toml");
  if (!files) FAIL(config::toString(files.error().front()));
  return pages::fontList(*files);
}

/// A typesetter over them, for one test.
struct WallType {
  explicit WallType(std::size_t cacheBytes = 16U << 20) : typesetter(wallFonts(), cacheBytes) {}
  graphics::Typesetter typesetter;
};

}  // namespace lobbyboard::test
