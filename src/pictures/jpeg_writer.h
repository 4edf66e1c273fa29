#pragma once

#include <string>

#include "base/result.h"
#include "pictures/raster.h"

namespace lobbyboard::pictures {

/// The picture as a baseline JPEG; quality 1 to 100. The same pixels give the same bytes.
base::Result<std::string> jpegOf(const Raster& raster, int quality);

}  // namespace lobbyboard::pictures
