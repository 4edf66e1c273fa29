#include "pictures/jpeg_reader.h"

#include <utility>

#include "pictures/jpeg_error.h"

namespace lobbyboard::pictures {
namespace {

constexpr long kMostMemory = 192L << 20;
constexpr int kMostScans = 100;  ///< of a progressive picture; each costs a pass over all of it

void judgeScans(j_common_ptr info) {
  const auto* const reader = reinterpret_cast<j_decompress_ptr>(info);
  if (reader->input_scan_number <= kMostScans) return;
  auto& error = *static_cast<JpegError*>(info->client_data);
  std::snprintf(error.text, sizeof error.text, "more than %d scans", kMostScans);
  std::longjmp(error.back, 1);
}

}  // namespace

struct JpegReader::Codec {
  explicit Codec(std::string_view from) : bytes(from) {
    info.err = error.prepare();
    info.client_data = &error;
  }
  ~Codec() {
    if (made) ::jpeg_destroy_decompress(&info);
  }
  Codec(const Codec&) = delete;
  Codec& operator=(const Codec&) = delete;

  // Each returns false where libjpeg broke off; no object with a destructor lives across the jump.
  bool readHeader() {
    if (setjmp(error.back) != 0) return false;
    ::jpeg_create_decompress(&info);
    made = true;
    info.client_data = &error;
    info.mem->max_memory_to_use = kMostMemory;
    progress.progress_monitor = judgeScans;
    info.progress = &progress;
    ::jpeg_mem_src(&info, reinterpret_cast<const unsigned char*>(bytes.data()),
                   static_cast<unsigned long>(bytes.size()));
    return ::jpeg_read_header(&info, TRUE) == JPEG_HEADER_OK;
  }
  bool start() {
    if (setjmp(error.back) != 0) return false;
    info.out_color_space = JCS_RGB;
    started = ::jpeg_start_decompress(&info) == TRUE;
    return started;
  }
  bool next(JSAMPROW row) {
    if (setjmp(error.back) != 0) return false;
    return ::jpeg_read_scanlines(&info, &row, 1) == 1;
  }
  base::Result<void> failure() const { return base::failure("no sound JPEG: " + error.said()); }

  std::string_view bytes;
  JpegError error;
  jpeg_progress_mgr progress{};
  jpeg_decompress_struct info{};
  bool made = false, started = false;
  unsigned scale = 1;
};

JpegReader::JpegReader(std::unique_ptr<Codec> codec) : codec_(std::move(codec)) {}
JpegReader::~JpegReader() = default;
JpegReader::JpegReader(JpegReader&&) noexcept = default;
JpegReader& JpegReader::operator=(JpegReader&&) noexcept = default;

base::Result<JpegReader> JpegReader::open(std::string_view bytes, std::int64_t mostPixels) {
  auto codec = std::make_unique<Codec>(bytes);
  if (!codec->readHeader()) return base::failure("no sound JPEG: " + codec->error.said());
  const jpeg_decompress_struct& info = codec->info;
  if (info.image_width == 0 || info.image_height == 0) return base::failure("a JPEG of no size");
  const std::int64_t pixels = std::int64_t{info.image_width} * info.image_height;
  if (pixels > mostPixels)
    return base::failure("a JPEG of " + std::to_string(info.image_width) + " by " + std::to_string(info.image_height) +
                         " pixels; at most " + std::to_string(mostPixels) + " are taken");
  if (info.jpeg_color_space == JCS_CMYK || info.jpeg_color_space == JCS_YCCK)
    return base::failure("a JPEG in the colours of print (CMYK); RGB is needed");
  return JpegReader(std::move(codec));
}

Extent JpegReader::size() const {
  const auto part = [this](unsigned side) { return static_cast<int>((side + codec_->scale - 1) / codec_->scale); };
  return {part(codec_->info.image_width), part(codec_->info.image_height)};
}

void JpegReader::reduceTowards(Extent least) {
  if (codec_->started) return;
  while (codec_->scale < 8 && size().width / 2 >= least.width && size().height / 2 >= least.height) codec_->scale *= 2;
  codec_->info.scale_num = 1;
  codec_->info.scale_denom = codec_->scale;
}

base::Result<void> JpegReader::readRow(std::span<std::uint8_t> rgb) {
  if (!codec_->started && !codec_->start()) return codec_->failure();
  const jpeg_decompress_struct& info = codec_->info;
  if (info.output_components != 3 || rgb.size() != std::size_t{info.output_width} * 3)
    return base::failure("a JPEG row of another width than its header said");
  if (info.output_scanline >= info.output_height) return base::failure("all rows of the JPEG were read");
  if (!codec_->next(rgb.data()) || codec_->error.damaged) return codec_->failure();
  return {};
}

}  // namespace lobbyboard::pictures
