#include "pictures/png_file.h"

#include <png.h>

namespace lobbyboard::pictures {
namespace {

struct Picture {
  png_image info{};
  Picture() { info.version = PNG_IMAGE_VERSION; }
  ~Picture() { ::png_image_free(&info); }
  Picture(const Picture&) = delete;
  Picture& operator=(const Picture&) = delete;

  std::string said() const { return std::string("no sound PNG: ") + static_cast<const char*>(info.message); }
};

}  // namespace

base::Result<Raster> readPng(std::string_view bytes, std::int64_t mostPixels) {
  Picture picture;
  if (::png_image_begin_read_from_memory(&picture.info, bytes.data(), bytes.size()) == 0)
    return base::failure(picture.said());
  const std::int64_t pixels = std::int64_t{picture.info.width} * picture.info.height;
  if (pixels < 1 || pixels > mostPixels)
    return base::failure("a PNG of " + std::to_string(picture.info.width) + " by " +
                         std::to_string(picture.info.height) + " pixels; at most " + std::to_string(mostPixels) +
                         " are taken");
  picture.info.format = PNG_FORMAT_RGB;
  const png_color ground{0, 0, 0};
  Raster out(static_cast<int>(picture.info.width), static_cast<int>(picture.info.height));
  if (::png_image_finish_read(&picture.info, &ground, out.rgb.data(), static_cast<png_int_32>(out.stride()), nullptr) ==
      0)
    return base::failure(picture.said());
  return out;
}

base::Result<std::string> pngOf(const Raster& raster) {
  Picture picture;
  picture.info.width = static_cast<png_uint_32>(raster.width);
  picture.info.height = static_cast<png_uint_32>(raster.height);
  picture.info.format = PNG_FORMAT_RGB;
  const auto stride = static_cast<png_int_32>(raster.stride());
  png_alloc_size_t size = 0;
  if (::png_image_write_to_memory(&picture.info, nullptr, &size, 0, raster.rgb.data(), stride, nullptr) == 0)
    return base::failure("a PNG cannot be written: " + picture.said());
  std::string out(size, '\0');
  if (::png_image_write_to_memory(&picture.info, out.data(), &size, 0, raster.rgb.data(), stride, nullptr) == 0)
    return base::failure("a PNG cannot be written: " + picture.said());
  out.resize(size);
  return out;
}

}  // namespace lobbyboard::pictures
