#pragma once

#include <filesystem>

#include "base/result.h"
#include "graphics/canvas.h"

namespace lobbyboard::graphics {

/// Writes the canvas as an opaque RGB picture; the same pixels give the same bytes.
base::Result<void> writePng(const Canvas& canvas, const std::filesystem::path& file);

/// Reads an RGB picture into a canvas of its size.
base::Result<Canvas> readPng(const std::filesystem::path& file);

/// The canvas at a smaller size, averaged.
Canvas shrunk(const Canvas& canvas, geometry::Size size);

}  // namespace lobbyboard::graphics
