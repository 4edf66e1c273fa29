#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"
#include "pictures/raster.h"

namespace lobbyboard::pictures {

/// What a picture from outside may cost, and how large it is kept.
struct TakeInLimits {
  std::int64_t mostPixels = 40'000'000;     ///< of a JPEG, which is decoded row by row
  std::int64_t mostPngPixels = 20'000'000;  ///< of a PNG, which is decoded whole
  Extent keep{1792, 1008};                  ///< the most that a wall can show; larger ones are scaled down
  std::size_t mostBytes = 1'500'000;        ///< as it is kept
};

/// Takes in a picture from outside: JPEG or PNG by its first bytes, bounded, upright, scaled down.
base::Result<Raster> takeIn(std::string_view bytes, const TakeInLimits& limits = {});

/// The same as a JPEG of this program's own making, of at most `mostBytes`.
base::Result<std::string> takenInAsJpeg(std::string_view bytes, const TakeInLimits& limits = {});

/// As a JPEG of at most `mostBytes`, at a lesser quality where it must be.
base::Result<std::string> keptJpeg(const Raster& raster, const TakeInLimits& limits = {});

}  // namespace lobbyboard::pictures
