#include "graphics/image_cache.h"

#include <catch2/catch.hpp>

using namespace lobbyboard::graphics;

namespace {

/// About 4 KiB.
ImageCache::Entry picture() {
  return {std::make_shared<Image>(lobbyboard::geometry::Size{32, 32}, Alpha::Opaque), 3, 5};
}

}  // namespace

TEST_CASE("a picture comes back as it was put") {
  ImageCache cache(1U << 20);
  CHECK(cache.find("a") == nullptr);
  const auto entry = picture();
  cache.put("a", entry);
  const ImageCache::Entry* const found = cache.find("a");
  REQUIRE(found);
  CHECK(found->image == entry.image);
  CHECK(found->baseline == 3);
  CHECK(found->advance == 5);
  cache.put("empty", {nullptr, 0, 7});
  REQUIRE(cache.find("empty"));
  CHECK(cache.find("empty")->image == nullptr);
}

TEST_CASE("the least used picture goes first") {
  ImageCache cache(4 * 4400);
  for (const char* key : {"a", "b", "c", "d"}) cache.put(key, picture());
  CHECK(cache.find("a"));  // used again: b is now the oldest
  cache.put("e", picture());
  CHECK(cache.find("b") == nullptr);
  for (const char* key : {"a", "c", "d", "e"}) CHECK(cache.find(key));
  cache.put("f", picture());  // the order is now a, c, d, e: a goes
  CHECK(cache.find("a") == nullptr);
  CHECK(cache.find("c"));
}

TEST_CASE("the bound holds, and what somebody holds lives on") {
  ImageCache cache(20000);
  const auto held = picture();
  cache.put("held", held);
  for (int i = 0; i < 1000; ++i) {
    cache.put("key" + std::to_string(i), picture());
    CHECK(cache.bytes() <= cache.most());
  }
  CHECK(cache.find("held") == nullptr);
  CHECK(held.image->row(31)[31] == 0xFF000000U);
  CHECK(held.image.use_count() == 1);
}

TEST_CASE("putting a known key again keeps the first picture and counts it once") {
  ImageCache cache(1U << 20);
  const auto first = picture();
  cache.put("a", first);
  const std::size_t bytes = cache.bytes();
  cache.put("a", picture());
  CHECK(cache.bytes() == bytes);
  CHECK(cache.find("a")->image == first.image);
}

TEST_CASE("a picture larger than the bound stands alone until the next comes") {
  ImageCache cache(1000);
  cache.put("small", {nullptr, 0, 0});
  cache.put("huge", picture());
  CHECK(cache.find("small") == nullptr);
  CHECK(cache.find("huge"));
  cache.put("next", {nullptr, 0, 0});
  CHECK(cache.find("huge") == nullptr);
  CHECK(cache.bytes() <= cache.most());
}
