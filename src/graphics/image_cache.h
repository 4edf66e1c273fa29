#pragma once

#include <cstddef>
#include <cstdint>
#include <list>
#include <string>
#include <unordered_map>

#include "graphics/image.h"

namespace lobbyboard::graphics {

/// Pictures by what they show, the least used going first once the bound is reached. A picture that somebody still
/// holds lives on outside the cache.
class ImageCache {
 public:
  explicit ImageCache(std::size_t mostBytes) : most_(mostBytes) {}

  struct Entry {
    ImagePtr image;
    int baseline = 0;
    int advance = 0;
  };
  /// Null when it is not there. The pointer holds until the next put().
  const Entry* find(const std::string& key);
  void put(const std::string& key, Entry entry);

  std::size_t bytes() const { return bytes_; }
  std::size_t most() const { return most_; }

 private:
  struct Kept {
    std::string key;
    Entry entry;
    std::size_t cost = 0;
  };
  std::size_t most_;
  std::size_t bytes_ = 0;
  std::list<Kept> kept_;  ///< most recently used first
  std::unordered_map<std::string, std::list<Kept>::iterator> byKey_;
};

}  // namespace lobbyboard::graphics
