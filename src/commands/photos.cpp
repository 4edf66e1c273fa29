#include "commands/photos.h"

#include "agent/picture_source.h"
#include "base/log.h"
#include "demo/demo_photos.h"
#include "feed/photo_store.h"
#include "model/photo_pair.h"
#include "pictures/take_in.h"

namespace lobbyboard::commands {
namespace {

base::Result<std::string> takenIn(agent::PictureSource& beneath, const std::string& address) {
  agent::Answer answer = beneath.read(address, {}, {});
  if (const auto* failed = std::get_if<agent::Failed>(&answer)) return base::failure(failed->reason);
  const auto* body = std::get_if<agent::Body>(&answer);
  if (body == nullptr) return base::failure("it was not read");
  return pictures::takenInAsJpeg(body->bytes);
}

}  // namespace

std::shared_ptr<const pictures::Photos> photosFor(const DocumentSource& source, const model::Snapshot& snapshot) {
  if (source.file.empty()) return std::make_shared<const pictures::Photos>(demo::photosOf(snapshot));
  auto out = std::make_shared<pictures::Photos>();
  agent::FilePictureSource beneath{std::filesystem::path(source.file)};
  for (const std::string& address : model::photoAddresses(snapshot, feed::kMostPhotos)) {
    auto jpeg = takenIn(beneath, address);
    if (jpeg)
      out->add(address, pictures::photoOf(address, std::move(*jpeg)));
    else
      base::log::warning("photos", "{}: left out: {}", address, jpeg.error().what);
  }
  return out;
}

}  // namespace lobbyboard::commands
