#include "graphics/image_cache.h"

namespace lobbyboard::graphics {
namespace {

constexpr std::size_t kOverhead = 160;  ///< of an entry without its pixels

}  // namespace

const ImageCache::Entry* ImageCache::find(const std::string& key) {
  const auto found = byKey_.find(key);
  if (found == byKey_.end()) return nullptr;
  kept_.splice(kept_.begin(), kept_, found->second);
  return &found->second->entry;
}

void ImageCache::put(const std::string& key, Entry entry) {
  if (byKey_.contains(key)) return;
  const std::size_t cost = kOverhead + key.size() + (entry.image ? entry.image->bytes() : 0);
  kept_.push_front({key, std::move(entry), cost});
  byKey_[key] = kept_.begin();
  bytes_ += cost;
  while (bytes_ > most_ && kept_.size() > 1) {
    bytes_ -= kept_.back().cost;
    byKey_.erase(kept_.back().key);
    kept_.pop_back();
  }
}

}  // namespace lobbyboard::graphics
