#include "demo/demo_photos.h"

#include "demo/illustration.h"
#include "model/photo_pair.h"
#include "pictures/take_in.h"

namespace lobbyboard::demo {

pictures::Photos photosOf(const model::Snapshot& snapshot) {
  constexpr std::size_t kMost = 120;
  pictures::Photos out;
  for (const std::string& address : model::photoAddresses(snapshot, kMost)) {
    const auto raster = illustration(address);
    auto jpeg = raster ? pictures::keptJpeg(*raster) : base::Result<std::string>(base::failure("no illustration"));
    if (jpeg) out.add(address, pictures::photoOf(address, std::move(*jpeg)));
  }
  return out;
}

}  // namespace lobbyboard::demo
