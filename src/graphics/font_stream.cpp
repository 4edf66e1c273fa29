#include "graphics/font_stream.h"

#include <SDL2/SDL_ttf.h>

#include <algorithm>
#include <exception>
#include <memory>
#include <new>

#include "graphics/paged_file.h"

namespace lobbyboard::graphics {
namespace {

struct Stream {
  PagedFile file;
  std::int64_t at = 0;
};

Stream& streamOf(SDL_RWops* ops) { return *static_cast<Stream*>(ops->hidden.unknown.data1); }

Sint64 sizeOf(SDL_RWops* ops) { return streamOf(ops).file.size(); }

Sint64 seek(SDL_RWops* ops, Sint64 offset, int whence) {
  Stream& stream = streamOf(ops);
  const Sint64 from = whence == RW_SEEK_SET ? 0 : whence == RW_SEEK_CUR ? stream.at : stream.file.size();
  stream.at = std::max<Sint64>(0, from + offset);
  return stream.at;
}

/// Nothing may be thrown through C.
std::size_t read(SDL_RWops* ops, void* to, std::size_t size, std::size_t count) try {
  if (size == 0) return 0;
  Stream& stream = streamOf(ops);
  const std::size_t bytes = stream.file.read(stream.at, to, size * count);
  stream.at += static_cast<std::int64_t>(bytes);
  return bytes / size;
} catch (const std::bad_alloc&) {
  return 0;
}

std::size_t write(SDL_RWops*, const void*, std::size_t, std::size_t) { return 0; }

int close(SDL_RWops* ops) {
  delete &streamOf(ops);
  SDL_FreeRW(ops);
  return 0;
}

}  // namespace

SDL_RWops* openFontStream(const std::filesystem::path& path) try {
  auto stream = std::make_unique<Stream>(Stream{PagedFile(path)});
  SDL_RWops* const ops = SDL_AllocRW();
  if (!ops) return nullptr;
  ops->type = SDL_RWOPS_UNKNOWN;
  ops->size = sizeOf;
  ops->seek = seek;
  ops->read = read;
  ops->write = write;
  ops->close = close;
  ops->hidden.unknown.data1 = stream.release();
  return ops;
} catch (const std::exception& error) {
  SDL_SetError("%s", error.what());
  return nullptr;
}

}  // namespace lobbyboard::graphics
