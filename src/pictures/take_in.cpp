#include "pictures/take_in.h"

#include <algorithm>
#include <cmath>

#include "pictures/jpeg_reader.h"
#include "pictures/jpeg_writer.h"
#include "pictures/orientation.h"
#include "pictures/png_file.h"
#include "pictures/row_scaler.h"

namespace lobbyboard::pictures {
namespace {

/// The picture's shape within `room`; never larger than it is, never less than a pixel.
Extent within(Extent picture, Extent room) {
  const double scale = std::min(
      {1.0, static_cast<double>(room.width) / picture.width, static_cast<double>(room.height) / picture.height});
  const auto side = [scale](int length) { return std::max(1, static_cast<int>(std::lround(length * scale))); };
  return {side(picture.width), side(picture.height)};
}

base::Result<Raster> fromJpeg(std::string_view bytes, const TakeInLimits& limits) {
  auto reader = JpegReader::open(bytes, limits.mostPixels);
  if (!reader) return tl::unexpected(reader.error());
  const int orientation = orientationOf(bytes);
  const Extent room = orientation >= 5 ? Extent{limits.keep.height, limits.keep.width} : limits.keep;
  const Extent kept = within(reader->size(), room);
  reader->reduceTowards(kept);
  const Extent read = reader->size();
  Raster out(kept.width, kept.height);
  RowScaler scaler(read, {0, 0, static_cast<double>(read.width), static_cast<double>(read.height)}, kept,
                   [&out](int y, std::span<const std::uint8_t> rgb) { std::ranges::copy(rgb, out.row(y).begin()); });
  std::vector<std::uint8_t> row(static_cast<std::size_t>(read.width) * 3);
  for (int y = 0; y < read.height; ++y) {
    if (const auto got = reader->readRow(row); !got) return tl::unexpected(got.error());
    scaler.push(row);
  }
  return upright(std::move(out), orientation);
}

base::Result<Raster> fromPng(std::string_view bytes, const TakeInLimits& limits) {
  auto raster = readPng(bytes, limits.mostPngPixels);
  if (!raster) return raster;
  const Extent size{raster->width, raster->height};
  const Extent kept = within(size, limits.keep);
  return kept == size ? std::move(*raster) : scaled(*raster, kept);
}

}  // namespace

base::Result<Raster> takeIn(std::string_view bytes, const TakeInLimits& limits) {
  if (bytes.starts_with("\xFF\xD8\xFF")) return fromJpeg(bytes, limits);
  if (bytes.starts_with("\x89PNG\r\n\x1A\n")) return fromPng(bytes, limits);
  return base::failure(bytes.empty() ? "the picture is empty" : "neither a JPEG nor a PNG");
}

base::Result<std::string> keptJpeg(const Raster& raster, const TakeInLimits& limits) {
  for (const int quality : {88, 75, 60, 40}) {
    auto jpeg = jpegOf(raster, quality);
    if (!jpeg || jpeg->size() <= limits.mostBytes) return jpeg;
  }
  return base::failure("the picture takes more than " + std::to_string(limits.mostBytes) + " bytes however it is kept");
}

base::Result<std::string> takenInAsJpeg(std::string_view bytes, const TakeInLimits& limits) {
  const auto raster = takeIn(bytes, limits);
  if (!raster) return tl::unexpected(raster.error());
  return keptJpeg(*raster, limits);
}

}  // namespace lobbyboard::pictures
