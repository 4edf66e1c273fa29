// Bytes come out as they lie in the file, however they are asked for, and few of them are asked of the system.
#include <catch2/catch.hpp>

#include <SDL2/SDL_rwops.h>

#include <algorithm>
#include <array>
#include <random>
#include <string>

#include "base/temp_folder.h"
#include "graphics/font_stream.h"
#include "graphics/paged_file.h"

namespace {

using namespace lobbyboard;
using graphics::PagedFile;

std::string bytesFrom(std::mt19937& random, std::size_t count) {
  std::string out(count, '\0');
  for (char& c : out) c = static_cast<char>(random());
  return out;
}

}  // namespace

TEST_CASE("any part of a file of any length comes out as it lies there") {
  std::mt19937 random(7);
  const test::TempFolder folder;
  for (const std::size_t length : {std::size_t{0}, std::size_t{1}, PagedFile::kBlock - 1, PagedFile::kBlock,
                                   PagedFile::kBlock + 1, PagedFile::kBlock * (PagedFile::kBlocks + 3) + 17}) {
    const std::string all = bytesFrom(random, length);
    PagedFile file(folder.write("font", all));
    CHECK(file.size() == static_cast<std::int64_t>(length));
    for (int i = 0; i < 2000; ++i) {
      const std::size_t from = random() % (length + 10);
      const std::size_t count = random() % (3 * PagedFile::kBlock);
      std::string part(count, '?');
      const std::size_t got = file.read(static_cast<std::int64_t>(from), part.data(), count);
      const std::string expected = from < length ? all.substr(from, count) : std::string();
      if (got != expected.size() || part.compare(0, got, expected) != 0) FAIL(length << ": " << from << ", " << count);
    }
    char none = '?';
    CHECK(file.read(-1, &none, 1) == 0);
  }
}

TEST_CASE("what was read is kept: a file that shrinks meanwhile gives what it gave, and no more than it has") {
  std::mt19937 random(8);
  const test::TempFolder folder;
  const std::string all = bytesFrom(random, 3 * PagedFile::kBlock);
  const std::filesystem::path path = folder.write("font", all);
  PagedFile file(path);
  std::string part(10, '?');
  REQUIRE(file.read(5, part.data(), part.size()) == part.size());
  std::filesystem::resize_file(path, 0);
  CHECK(file.read(7, part.data(), part.size()) == part.size());
  CHECK(part == all.substr(7, 10));
  CHECK(file.read(static_cast<std::int64_t>(2 * PagedFile::kBlock), part.data(), part.size()) == 0);
}

TEST_CASE("SDL seeks and reads in it as in its own") {
  std::mt19937 random(10);
  const test::TempFolder folder;
  const std::filesystem::path path = folder.write("font", bytesFrom(random, 20000));
  SDL_RWops* const ours = graphics::openFontStream(path);
  SDL_RWops* const theirs = SDL_RWFromFile(path.c_str(), "rb");
  REQUIRE(ours);
  REQUIRE(theirs);
  CHECK(SDL_RWsize(ours) == SDL_RWsize(theirs));
  for (int i = 0; i < 1000; ++i) {
    const int whence = std::array{RW_SEEK_SET, RW_SEEK_CUR, RW_SEEK_END}[random() % 3];
    const auto by = static_cast<Sint64>(random() % 20000) - (whence == RW_SEEK_SET   ? 0
                                                             : whence == RW_SEEK_END ? 20000
                                                                                     : 9000);
    if (whence != RW_SEEK_CUR || SDL_RWtell(theirs) + by >= 0)
      CHECK(SDL_RWseek(ours, by, whence) == SDL_RWseek(theirs, by, whence));
    std::string a(500, '?'), b(500, '?');
    const std::size_t size = 1 + random() % 4;
    CHECK(SDL_RWread(ours, a.data(), size, 100) == SDL_RWread(theirs, b.data(), size, 100));
    const auto whole = static_cast<std::size_t>(std::max<Sint64>(0, SDL_RWtell(ours)));
    if (whole < 20000) CHECK(a == b);  // of a last part that is no whole one SDL leaves more behind
  }
  SDL_RWclose(ours);
  SDL_RWclose(theirs);
}

TEST_CASE("what is not there is named") {
  CHECK_FALSE(graphics::openFontStream("/nowhere/font.ttf"));
  CHECK(std::string(SDL_GetError()).find("/nowhere/font.ttf") != std::string::npos);
}
