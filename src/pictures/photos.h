#pragma once

#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "pictures/raster.h"

namespace lobbyboard::pictures {

/// A picture of the program's own making: a JPEG that was checked against its name.
struct Photo {
  std::string name;  ///< of its content
  std::string jpeg;
  Extent size;
};

/// Photos by the address that the feed gives them. Immutable once shared.
class Photos {
 public:
  void add(std::string address, std::shared_ptr<const Photo> photo) {
    byAddress_[std::move(address)] = std::move(photo);
  }
  /// Null when it is not there.
  std::shared_ptr<const Photo> find(std::string_view address) const {
    const auto found = byAddress_.find(address);
    return found == byAddress_.end() ? nullptr : found->second;
  }
  std::size_t size() const { return byAddress_.size(); }
  friend bool operator==(const Photos& a, const Photos& b) {
    return a.byAddress_.size() == b.byAddress_.size() &&
           std::equal(a.byAddress_.begin(), a.byAddress_.end(), b.byAddress_.begin(), [](const auto& x, const auto& y) {
             return x.first == y.first && x.second->name == y.second->name;
           });
  }

 private:
  std::map<std::string, std::shared_ptr<const Photo>, std::less<>> byAddress_;
};

/// A photo of these bytes; null when they are no JPEG. `name` is what they are called by.
std::shared_ptr<const Photo> photoOf(std::string name, std::string jpeg);

}  // namespace lobbyboard::pictures
