#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"
#include "pictures/raster.h"

namespace lobbyboard::pictures {

/// Reads a PNG of any kind; what is transparent lies on black. Refuses more than `mostPixels` before anything is
/// decoded, and a picture that ends early or is damaged.
base::Result<Raster> readPng(std::string_view bytes, std::int64_t mostPixels);

/// The picture as a PNG of three bytes a pixel.
base::Result<std::string> pngOf(const Raster& raster);

}  // namespace lobbyboard::pictures
