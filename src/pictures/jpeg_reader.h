#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

#include "base/result.h"
#include "pictures/raster.h"

namespace lobbyboard::pictures {

/// Reads a JPEG row by row, so that whoever reads may pause between rows. A picture that ends early or whose code is
/// damaged is an error, never a grey field.
class JpegReader {
 public:
  /// `bytes` outlive the reader. Refuses more than `mostPixels` before anything is decoded.
  static base::Result<JpegReader> open(std::string_view bytes, std::int64_t mostPixels);
  ~JpegReader();
  JpegReader(JpegReader&&) noexcept;
  JpegReader& operator=(JpegReader&&) noexcept;

  Extent size() const;
  /// Before the first row: decodes to a half, a quarter or an eighth, as long as neither side falls below this.
  void reduceTowards(Extent least);
  /// The next row, three bytes a pixel; `rgb` has room for exactly one.
  base::Result<void> readRow(std::span<std::uint8_t> rgb);

 private:
  struct Codec;
  explicit JpegReader(std::unique_ptr<Codec> codec);

  std::unique_ptr<Codec> codec_;
};

}  // namespace lobbyboard::pictures
