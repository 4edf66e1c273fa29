#include "graphics/paged_file.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>

namespace lobbyboard::graphics {

PagedFile::PagedFile(const std::filesystem::path& path) : file_(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {
  struct stat found {};
  if (!file_ || ::fstat(file_.value(), &found) != 0)
    throw std::system_error(errno, std::generic_category(), "cannot open " + path.string());
  size_ = found.st_size;
}

const PagedFile::Block& PagedFile::block(std::int64_t number) {
  Block& place = blocks_[static_cast<std::size_t>(number) % kBlocks];
  if (place.number == number) return place;
  place.number = -1;
  place.bytes.resize(kBlock);
  const ssize_t got = ::pread(file_.value(), place.bytes.data(), kBlock, number * static_cast<std::int64_t>(kBlock));
  place.bytes.resize(static_cast<std::size_t>(std::max<ssize_t>(0, got)));
  const std::int64_t end = number * static_cast<std::int64_t>(kBlock) + got;
  if (got == static_cast<ssize_t>(kBlock) || (got > 0 && end == size_)) place.number = number;  // else cut short
  return place;
}

std::size_t PagedFile::read(std::int64_t offset, void* to, std::size_t bytes) {
  std::size_t done = 0;
  while (done < bytes && offset >= 0) {
    const Block& from = block(offset / static_cast<std::int64_t>(kBlock));
    const auto begin = static_cast<std::size_t>(offset) % kBlock;
    if (begin >= from.bytes.size()) break;
    const std::size_t part = std::min(bytes - done, from.bytes.size() - begin);
    std::memcpy(static_cast<char*>(to) + done, from.bytes.data() + begin, part);
    done += part;
    offset += static_cast<std::int64_t>(part);
  }
  return done;
}

}  // namespace lobbyboard::graphics
