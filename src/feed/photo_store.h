#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "pictures/photos.h"

namespace lobbyboard::feed {

/// Bounds of the photos that agent and show keep.
inline constexpr std::size_t kMostPhotos = 120;
inline constexpr std::size_t kMostPhotoBytes = std::size_t{64} << 20;

/// The photos in a state folder: photos/<hash of the content>.jpg, and photos.index, which says which address of the
/// feed each is of (by hash: an address may hold a secret). Every file is written whole and renamed into place; what is
/// read is held against its name.
class PhotoStore {
 public:
  /// Reads the index where there is one; throws nothing.
  explicit PhotoStore(std::filesystem::path folder, std::size_t mostBytes = kMostPhotoBytes);

  /// For the one who writes. Puts a picture (a JPEG of our own making) in the place of what the address had. What is
  /// over the bound goes, the oldest first of those that `wanted` does not name; where all are wanted it is refused.
  base::Result<void> put(std::string_view address, std::string_view jpeg, std::span<const std::string> wanted);
  /// Lets go of all that is not of one of these addresses, and of files that nothing names.
  base::Result<void> keepOnly(std::span<const std::string> wanted);
  bool holds(std::string_view address) const;
  std::size_t bytes() const;

  /// For the one who shows: those of these addresses that are there and whole, as the index now says. Pictures that
  /// `known` already has are not read again.
  pictures::Photos load(std::span<const std::string> addresses, const pictures::Photos& known) const;

  /// Renamed into place whenever something changes: what to watch.
  std::filesystem::path indexFile() const { return folder_ / "photos.index"; }

 private:
  struct Entry {
    std::string address, name;  ///< hashes, 32 hexadecimal digits
    std::size_t bytes = 0;
  };
  std::filesystem::path fileOf(const std::string& name) const { return folder_ / "photos" / (name + ".jpg"); }
  std::vector<Entry> readIndex() const;
  base::Result<void> writeIndex() const;
  void removeStrays() const;

  std::filesystem::path folder_;
  std::size_t mostBytes_;
  std::vector<Entry> entries_;  ///< oldest first
};

}  // namespace lobbyboard::feed
