#include "feed/photo_store.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "base/file.h"
#include "model/photo_pair.h"
#include "pictures/jpeg_writer.h"

using namespace lobbyboard;
using feed::PhotoStore;

namespace {

struct Folder {
  std::filesystem::path path;
  Folder() {
    std::string name = (std::filesystem::temp_directory_path() / "lobbyboard-photos-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    path = name;
  }
  ~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
};

std::string jpeg(std::uint8_t value) {
  pictures::Raster raster(64, 64);
  std::ranges::fill(raster.rgb, value);
  return pictures::jpegOf(raster, 90).value();
}

using Addresses = std::vector<std::string>;

}  // namespace

TEST_CASE("photos come back by their addresses, after a restart too") {
  const Folder folder;
  const Addresses both{"a.jpg", "https://x.example/b.jpg?key=secret"};
  PhotoStore writer(folder.path);
  REQUIRE(writer.put(both[0], jpeg(10), both));
  REQUIRE(writer.put(both[1], jpeg(20), both));
  for (const PhotoStore& store : {writer, PhotoStore(folder.path)}) {
    CHECK(store.holds("a.jpg"));
    const pictures::Photos photos = store.load(both, {});
    CHECK(photos.size() == 2);
    CHECK(photos.find(both[1])->jpeg == jpeg(20));
    CHECK(photos.find("c.jpg") == nullptr);
  }
  CHECK(base::readFile(writer.indexFile(), 10'000)->find("secret") == std::string::npos);
}

TEST_CASE("a photo whose file is not what its name says is not shown") {
  const Folder folder;
  const Addresses one{"a.jpg"};
  PhotoStore store(folder.path);
  REQUIRE(store.put("a.jpg", jpeg(10), one));
  const auto file = std::filesystem::directory_iterator(folder.path / "photos")->path();
  std::ofstream(file, std::ios::binary) << jpeg(11);
  CHECK(store.load(one, {}).size() == 0);
  const auto known = PhotoStore(folder.path).load(one, {});
  CHECK(known.size() == 0);
}

TEST_CASE("a damaged index is an empty one, and strays go") {
  const Folder folder;
  const Addresses one{"a.jpg"};
  {
    PhotoStore store(folder.path);
    REQUIRE(store.put("a.jpg", jpeg(10), one));
  }
  for (const char* text : {"", "lobbyboard-photos/1\n../../etc/passwd ../../../../../../etc/passwd....\n",
                           "lobbyboard-photos/2\n", "\xFF\xFF"}) {
    std::ofstream(folder.path / "photos.index", std::ios::binary) << text;
    CHECK(PhotoStore(folder.path).load(one, {}).size() == 0);
  }
  PhotoStore store(folder.path);
  REQUIRE(store.put("b.jpg", jpeg(30), one));
  CHECK(std::distance(std::filesystem::directory_iterator(folder.path / "photos"), {}) == 1);
}

TEST_CASE("over the bound what nobody wants goes first, and what is wanted is not lost to something new") {
  const Folder folder;
  const std::size_t size = jpeg(1).size();
  PhotoStore store(folder.path, 2 * size + size / 2);
  REQUIRE(store.put("old.jpg", jpeg(1), Addresses{"old.jpg"}));
  REQUIRE(store.put("a.jpg", jpeg(2), Addresses{"a.jpg"}));
  const Addresses wanted{"a.jpg", "b.jpg", "c.jpg"};
  REQUIRE(store.put("b.jpg", jpeg(3), wanted));
  CHECK_FALSE(store.holds("old.jpg"));
  CHECK_FALSE(store.put("c.jpg", jpeg(4), wanted));
  CHECK(store.holds("a.jpg"));
  CHECK(store.holds("b.jpg"));
  CHECK(store.bytes() <= 2 * size + size / 2);
  CHECK(store.load(wanted, {}).size() == 2);
}

TEST_CASE("before and after are the earliest and the latest, undated ones before dated") {
  const auto photo = [](const char* file, const char* day) {
    model::Photo out;
    out.file = file;
    out.taken = time::parseDay(day);
    return out;
  };
  const std::vector<model::Photo> photos{photo("b", "2023-03-01"), photo("c", "2023-05-01"), photo("a", "")};
  CHECK(model::pairOf(photos).latest->file == "c");
  CHECK(model::pairOf(photos).before->file == "a");
  CHECK(model::pairOf({photo("x", "2023-03-01")}).before == nullptr);
  CHECK(model::pairOf({}).latest == nullptr);
}

TEST_CASE("addresses are named once, hidden projects have none, and there are never too many") {
  model::Snapshot snapshot;
  for (int i = 0; i < 100; ++i) {
    model::Project project;
    project.hidden = i == 0;
    for (int k = 0; k < 3; ++k) {
      model::Photo photo;
      photo.file = std::to_string(i) + "-" + std::to_string(k);
      photo.taken = time::parseDay("2023-01-0" + std::to_string(k + 1));
      project.photos.push_back(photo);
    }
    snapshot.projects.push_back(std::move(project));
    snapshot.events.push_back({time::parseDay("2023-02-01"), {}, {}, "event"});
  }
  const auto addresses = model::photoAddresses(snapshot, 30);
  CHECK(addresses.size() == 30);
  CHECK(addresses[0] == "event");
  CHECK(addresses[1] == "1-2");
  CHECK(addresses[2] == "1-0");
  CHECK(std::find(addresses.begin(), addresses.end(), "1-1") == addresses.end());
}
