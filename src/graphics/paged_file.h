#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <vector>

#include "base/descriptor.h"

namespace lobbyboard::graphics {

/// A file that is read a few bytes here and a few there, as a typesetter reads a font for every glyph. What was read is
/// kept in blocks, so that most reads cost no call to the system. Not for two threads.
class PagedFile {
 public:
  static constexpr std::size_t kBlock = 4096;
  static constexpr std::size_t kBlocks = 64;  ///< kept at most

  /// Throws std::system_error when it cannot be opened.
  explicit PagedFile(const std::filesystem::path& path);

  std::int64_t size() const { return size_; }
  /// Bytes that were there to read: fewer than asked at the file's end, or when it cannot be read.
  std::size_t read(std::int64_t offset, void* to, std::size_t bytes);

 private:
  struct Block {
    std::int64_t number = -1;
    std::vector<char> bytes;
  };
  const Block& block(std::int64_t number);

  base::Descriptor file_;
  std::int64_t size_ = 0;
  std::array<Block, kBlocks> blocks_;  ///< a block has one place: its number modulo their count
};

}  // namespace lobbyboard::graphics
