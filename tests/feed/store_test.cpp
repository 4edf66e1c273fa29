#include "feed/store.h"

#include <sys/resource.h>
#include <sys/stat.h>

#include <catch2/catch.hpp>
#include <csignal>
#include <filesystem>
#include <fstream>

#include "base/file.h"
#include "base/temp_folder.h"
#include "feed/snapshot_file.h"

namespace lobbyboard::feed {
namespace {

/// Where a store keeps its generations.
struct Folder : test::TempFolder {
  std::filesystem::path newest() const { return path() / "snapshot.lbs"; }
  std::filesystem::path previous() const { return path() / "snapshot.previous.lbs"; }
};

Stored generation(int number) {
  return {"{\"n\": " + std::to_string(number) + ", \"text\": \"一\\n\"}\n",
          time::Instant{std::chrono::microseconds{1'700'000'000'123'456 + number}}};
}

void put(const std::filesystem::path& file, std::string_view bytes) {
  std::filesystem::remove(file);
  std::ofstream stream(file, std::ios::binary);
  stream << bytes;
  REQUIRE(stream.good());
}

using test::bytesOf;

TEST_CASE("an empty folder holds nothing") {
  const Folder folder;
  CHECK_FALSE(SnapshotStore(folder.path()).load());
  CHECK_FALSE(SnapshotStore(folder.path()).loadPrevious());
  CHECK_FALSE(SnapshotStore(folder.path() / "missing").publish(generation(1)));
}

TEST_CASE("the two newest generations are kept") {
  const Folder folder;
  const SnapshotStore store(folder.path());
  for (int number = 1; number <= 4; ++number) {
    REQUIRE(store.publish(generation(number)));
    const auto found = store.load();
    REQUIRE(found);
    CHECK(found->stored == generation(number));
    CHECK_FALSE(found->previousGeneration);
    CHECK(found->complaint.empty());
    CHECK(store.loadPrevious() == (number == 1 ? std::nullopt : std::optional(generation(number - 1))));
  }
  CHECK(store.newestFile() == folder.newest());
  std::size_t files = 0;
  for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(folder.path())) ++files;
  CHECK(files == 2);
}

TEST_CASE("any bytes are a document") {
  const Folder folder;
  const SnapshotStore store(folder.path());
  for (const std::string& document :
       {std::string(), std::string("\n"), std::string("\0\xFF\n", 3), std::string(1 << 20, 'x')}) {
    const Stored stored{document, time::Instant{std::chrono::microseconds{-5}}, "http://feed.example/a b"};
    REQUIRE(store.publish(stored));
    CHECK(store.load()->stored == stored);
  }
}

TEST_CASE("a newest file cut anywhere gives way to the previous generation") {
  const Folder folder;
  const SnapshotStore store(folder.path());
  REQUIRE(store.publish(generation(1)));
  REQUIRE(store.publish(generation(2)));
  const std::string whole = bytesOf(folder.newest());
  for (std::size_t size = 0; size < whole.size(); ++size) {
    put(folder.newest(), std::string_view(whole).substr(0, size));
    const auto found = store.load();
    REQUIRE(found);
    REQUIRE(found->stored == generation(1));
    REQUIRE(found->previousGeneration);
    REQUIRE_FALSE(found->complaint.empty());
  }
  put(folder.newest(), whole + "x");
  CHECK(store.load()->stored == generation(1));
}

TEST_CASE("a flip of any bit is noticed") {
  const Folder folder;
  const SnapshotStore store(folder.path());
  REQUIRE(store.publish(generation(1)));
  REQUIRE(store.publish(generation(2)));
  const std::string whole = bytesOf(folder.newest());
  for (std::size_t bit = 0; bit < whole.size() * 8; ++bit) {
    std::string flipped = whole;
    flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
    REQUIRE_FALSE(fromSnapshotFile(flipped));
    put(folder.newest(), flipped);
    REQUIRE(store.load()->stored == generation(1));
  }
  put(folder.previous(), whole.substr(1));
  CHECK_FALSE(store.load());
}

TEST_CASE("what is no file is no generation, and blocks nobody") {
  const Folder folder;
  const SnapshotStore store(folder.path());
  REQUIRE(store.publish(generation(1)));
  REQUIRE(store.publish(generation(2)));
  std::filesystem::remove(folder.newest());
  CHECK(store.load()->stored == generation(1));
  REQUIRE(::mkfifo(folder.newest().c_str(), 0600) == 0);
  CHECK(store.load()->stored == generation(1));
  REQUIRE(store.publish(generation(3)));
  CHECK(store.load()->stored == generation(3));
  CHECK(store.loadPrevious() == generation(1));
}

TEST_CASE("a damaged newest file never takes the place of the previous one") {
  const Folder folder;
  const SnapshotStore store(folder.path());
  REQUIRE(store.publish(generation(1)));
  REQUIRE(store.publish(generation(2)));
  put(folder.newest(), "rubbish");
  REQUIRE(store.publish(generation(3)));
  CHECK(store.load()->stored == generation(3));
  CHECK(store.loadPrevious() == generation(1));
}

// The states that a power cut between two steps of publish() can leave, in order.
TEST_CASE("every state that a power cut leaves is whole, and the next publication goes on from it") {
  const std::string one = toSnapshotFile(generation(1)), two = toSnapshotFile(generation(2)),
                    three = toSnapshotFile(generation(3));
  for (int steps = 0; steps <= 6; ++steps) {
    INFO(steps);
    const Folder folder;
    const SnapshotStore store(folder.path());
    const auto next = folder.path() / "snapshot.next.lbs";
    const auto link = folder.path() / "snapshot.previous.lbs.link";
    put(folder.previous(), one);
    put(folder.newest(), two);
    if (steps >= 1) put(next.string() + ".new", three.substr(0, three.size() / 2));
    if (steps >= 2) std::filesystem::rename(next.string() + ".new", next);
    if (steps >= 2) put(next, three);
    if (steps >= 3) std::filesystem::create_hard_link(folder.newest(), link);
    if (steps >= 4) std::filesystem::rename(link, folder.previous());
    if (steps >= 5) std::filesystem::create_hard_link(folder.newest(), link);  // a second run came as far as this
    if (steps >= 6) std::filesystem::rename(next, folder.newest());

    CHECK(store.load()->stored == generation(steps < 6 ? 2 : 3));
    CHECK(store.loadPrevious() == generation(steps < 4 ? 1 : 2));
    REQUIRE(store.publish(generation(4)));
    CHECK(store.load()->stored == generation(4));
    CHECK(store.loadPrevious() == generation(steps < 6 ? 2 : 3));
    CHECK_FALSE(std::filesystem::exists(link));
  }
}

/// Lets this process write no file beyond so many bytes: what a full disk looks like to a writer.
class TinyDisk {
 public:
  explicit TinyDisk(rlim_t bytes) : handler_(std::signal(SIGXFSZ, SIG_IGN)) {
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &before_) == 0);
    const rlimit tiny{bytes, before_.rlim_max};
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &tiny) == 0);
  }
  ~TinyDisk() {
    ::setrlimit(RLIMIT_FSIZE, &before_);
    std::signal(SIGXFSZ, handler_);
  }
  TinyDisk(const TinyDisk&) = delete;
  TinyDisk& operator=(const TinyDisk&) = delete;

 private:
  rlimit before_{};
  void (*handler_)(int);
};

TEST_CASE("a full disk leaves both generations as they are") {
  const Folder folder;
  const SnapshotStore store(folder.path());
  REQUIRE(store.publish(generation(1)));
  REQUIRE(store.publish(generation(2)));
  bool published = true;
  {
    const TinyDisk disk(64);
    published = store.publish(generation(3)).has_value();
  }
  CHECK_FALSE(published);
  CHECK(store.load()->stored == generation(2));
  CHECK(store.loadPrevious() == generation(1));
  REQUIRE(store.publish(generation(3)));
  CHECK(store.loadPrevious() == generation(2));
}

}  // namespace
}  // namespace lobbyboard::feed
