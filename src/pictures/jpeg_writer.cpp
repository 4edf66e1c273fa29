#include "pictures/jpeg_writer.h"

#include <cstdlib>

#include "pictures/jpeg_error.h"

namespace lobbyboard::pictures {
namespace {

/// What libjpeg writes into; freed with this object.
struct Output {
  unsigned char* bytes = nullptr;
  unsigned long size = 0;
  JpegError error;
  jpeg_compress_struct info{};

  Output() {
    info.err = error.prepare();
    info.client_data = &error;
  }
  ~Output() {
    ::jpeg_destroy_compress(&info);
    std::free(bytes);
  }
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;
};

/// False where libjpeg broke off; no object with a destructor lives across the jump.
bool write(Output& out, const Raster& raster, int quality) {
  if (setjmp(out.error.back) != 0) return false;
  ::jpeg_create_compress(&out.info);
  out.info.client_data = &out.error;
  ::jpeg_mem_dest(&out.info, &out.bytes, &out.size);
  out.info.image_width = static_cast<JDIMENSION>(raster.width);
  out.info.image_height = static_cast<JDIMENSION>(raster.height);
  out.info.input_components = 3;
  out.info.in_color_space = JCS_RGB;
  ::jpeg_set_defaults(&out.info);
  ::jpeg_set_quality(&out.info, quality, TRUE);
  ::jpeg_start_compress(&out.info, TRUE);
  for (int y = 0; y < raster.height; ++y) {
    JSAMPROW row = const_cast<JSAMPROW>(raster.rgb.data() + static_cast<std::size_t>(y) * raster.stride());
    ::jpeg_write_scanlines(&out.info, &row, 1);
  }
  ::jpeg_finish_compress(&out.info);
  return true;
}

}  // namespace

base::Result<std::string> jpegOf(const Raster& raster, int quality) {
  if (raster.width < 1 || raster.height < 1) return base::failure("a picture of no size cannot be written");
  Output out;
  if (!write(out, raster, quality)) return base::failure("a JPEG cannot be written: " + out.error.said());
  return std::string(reinterpret_cast<const char*>(out.bytes), out.size);
}

}  // namespace lobbyboard::pictures
