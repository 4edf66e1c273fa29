#pragma once

#include <string_view>

#include "pictures/raster.h"

namespace lobbyboard::pictures {

/// How a camera held the picture: 1 (upright) to 8, as Exif counts them. Cameras write pixels as the sensor lies and
/// only say which way is up.
/// Of a JPEG's bytes; 1 where it says nothing that makes sense.
int orientationOf(std::string_view jpeg);

/// The picture upright.
Raster upright(Raster raster, int orientation);

}  // namespace lobbyboard::pictures
