#include "pictures/photos.h"

#include "pictures/jpeg_reader.h"

namespace lobbyboard::pictures {

std::shared_ptr<const Photo> photoOf(std::string name, std::string jpeg) {
  constexpr std::int64_t kMostPixels = 8'000'000;
  const auto reader = JpegReader::open(jpeg, kMostPixels);
  if (!reader) return nullptr;
  const Extent size = reader->size();
  return std::make_shared<const Photo>(Photo{std::move(name), std::move(jpeg), size});
}

}  // namespace lobbyboard::pictures
