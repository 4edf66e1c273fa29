#include "pictures/orientation.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace lobbyboard::pictures {
namespace {

/// Numbers in bytes that may end anywhere.
struct Bytes {
  std::string_view data;
  bool bigEndian = true;

  std::optional<unsigned> number(std::size_t at, std::size_t size) const {
    if (at > data.size() || data.size() - at < size) return std::nullopt;
    unsigned out = 0;
    for (std::size_t i = 0; i < size; ++i)
      out = out << 8U | static_cast<unsigned char>(data[at + (bigEndian ? i : size - 1 - i)]);
    return out;
  }
};

/// In a TIFF header, as Exif has it.
int orientationInTiff(std::string_view tiff) {
  constexpr unsigned kOrientation = 0x0112, kMostEntries = 512;
  if (!tiff.starts_with("II") && !tiff.starts_with("MM")) return 1;
  const Bytes bytes{tiff, tiff.starts_with("MM")};
  const auto table = bytes.number(4, 4);
  const auto count = table ? bytes.number(*table, 2) : std::nullopt;
  if (!count) return 1;
  for (unsigned i = 0; i < std::min(*count, kMostEntries); ++i) {
    const std::size_t entry = std::size_t{*table} + 2 + std::size_t{i} * 12;
    const auto tag = bytes.number(entry, 2);
    if (!tag) return 1;
    if (*tag != kOrientation) continue;
    const auto value = bytes.number(entry + 8, 2);
    return value && *value >= 1 && *value <= 8 ? static_cast<int>(*value) : 1;
  }
  return 1;
}

}  // namespace

int orientationOf(std::string_view jpeg) {
  constexpr unsigned kStart = 0xFFD8, kExif = 0xFFE1, kScan = 0xFFDA;
  constexpr std::string_view kName("Exif\0\0", 6);
  const Bytes bytes{jpeg, true};
  if (bytes.number(0, 2) != kStart) return 1;
  for (std::size_t at = 2;;) {
    const auto marker = bytes.number(at, 2);
    const auto size = bytes.number(at + 2, 2);
    if (!marker || !size || *marker < 0xFFC0 || *marker == kScan || *size < 2) return 1;
    const std::string_view body = jpeg.substr(at + 4, *size - 2);
    if (*marker == kExif && body.starts_with(kName)) return orientationInTiff(body.substr(kName.size()));
    at += 2 + *size;
  }
}

Raster upright(Raster raster, int orientation) {
  if (orientation <= 1 || orientation > 8) return raster;
  const bool lies = orientation >= 5;
  const int w = raster.width, h = raster.height;
  Raster out(lies ? h : w, lies ? w : h);
  for (int y = 0; y < out.height; ++y)
    for (int x = 0; x < out.width; ++x) {
      int fromX = lies ? y : x, fromY = lies ? x : y;
      if (orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8) fromX = w - 1 - fromX;
      if (orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7) fromY = h - 1 - fromY;
      std::copy_n(raster.rgb.begin() + (static_cast<std::ptrdiff_t>(fromY) * w + fromX) * 3, 3,
                  out.rgb.begin() + (static_cast<std::ptrdiff_t>(y) * out.width + x) * 3);
    }
  return out;
}

}  // namespace lobbyboard::pictures
