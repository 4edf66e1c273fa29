#include "base/folder_watch.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <catch2/catch.hpp>

#include "base/temp_folder.h"

using namespace lobbyboard;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

/// A watch with its own time, which only the test moves.
struct Watching {
  base::FolderWatch::Moment now{1000h};
  base::FolderWatch watch;

  explicit Watching(std::vector<fs::path> files) : watch(std::move(files), now) {}

  bool after(std::chrono::milliseconds span) {
    now += span;
    return watch.changed(now);
  }
  /// Whether what was done until now is told: not at once, but when it has settled, and once only.
  bool tells() {
    if (after(0ms)) return false;
    if (after(299ms)) return false;
    const bool told = after(1ms);
    return told && !after(300ms) && !after(1s);
  }
  bool readable() const {
    pollfd waiting{watch.descriptor(), POLLIN, 0};
    return ::poll(&waiting, 1, 0) == 1;
  }
};

/// A file that a slow writer holds open.
struct SlowWriter {
  explicit SlowWriter(const fs::path& file) : fd(::open(file.c_str(), O_WRONLY | O_TRUNC | O_CREAT, 0600)) {
    REQUIRE(fd >= 0);
  }
  void add(std::string_view text) const {
    REQUIRE(::write(fd, text.data(), text.size()) == static_cast<ssize_t>(text.size()));
  }
  void close() const { ::close(fd); }
  int fd;
};

}  // namespace

TEST_CASE("nothing happens, nothing is told") {
  const test::TempFolder folder;
  Watching watching({folder.write("a.toml", "1")});
  CHECK_FALSE(watching.readable());
  CHECK_FALSE(watching.after(0ms));
  CHECK_FALSE(watching.after(1s));
  CHECK_FALSE(watching.after(2h));
}

TEST_CASE("each way in which editors save is told once, 300 ms after the last of it") {
  const test::TempFolder folder;
  const fs::path file = folder.write("a.toml", "1");
  Watching watching({file});

  SECTION("written in place") {
    folder.write("a.toml", "2");
    CHECK(watching.readable());
  }
  SECTION("emptied, then written") {
    folder.write("a.toml", "");
    folder.write("a.toml", "22");
  }
  SECTION("another file renamed over it") {
    folder.write("a.toml.new", "2");
    fs::rename(folder / "a.toml.new", file);
  }
  SECTION("kept as a backup and written anew") {
    fs::rename(file, folder / "a.toml~");
    folder.write("a.toml", "2");
    fs::remove(folder / "a.toml~");
  }
  SECTION("the same bytes again: whether they differ is for the caller to see") { folder.write("a.toml", "1"); }
  SECTION("deleted") { fs::remove(file); }
  CHECK(watching.tells());

  folder.write("a.toml", "once more");
  CHECK(watching.tells());
}

TEST_CASE("other files of the folder are none of its business") {
  const test::TempFolder folder;
  Watching watching({folder.write("a.toml", "1")});
  folder.write(".a.toml.swp", "noise");
  folder.write("b.toml", "noise");
  fs::remove(folder / "b.toml");
  CHECK(watching.readable());
  CHECK_FALSE(watching.after(0ms));
  CHECK_FALSE(watching.readable());
  CHECK_FALSE(watching.after(1s));
}

TEST_CASE("a half-written file is told when the rest has come") {
  const test::TempFolder folder;
  const fs::path file = folder.write("a.toml", "whole");
  Watching watching({file});
  const SlowWriter writer(file);
  writer.add("ha");
  CHECK_FALSE(watching.after(0ms));
  CHECK_FALSE(watching.after(1s));  // still open
  writer.add("lf");
  writer.close();
  CHECK(watching.tells());
}

TEST_CASE("changes that go on are told at the latest after two seconds") {
  const test::TempFolder folder;
  Watching watching({folder.write("a.toml", "1")});
  std::vector<std::chrono::milliseconds> told;
  const auto start = watching.now;
  for (int i = 0; i < 50; ++i) {
    folder.write("a.toml", std::to_string(i));
    if (watching.after(100ms))
      told.push_back(std::chrono::duration_cast<std::chrono::milliseconds>(watching.now - start));
  }
  CHECK(told == std::vector{2100ms, 4200ms});
}

TEST_CASE("a symlink is followed, and followed again after it was turned") {
  const test::TempFolder folder;
  const fs::path first = folder.write("one/a.toml", "1");
  const fs::path second = folder.write("two/a.toml", "2");
  fs::create_directory(folder / "etc");
  fs::create_symlink(first, folder / "etc/a.toml");
  Watching watching({folder / "etc/a.toml"});

  folder.write("one/a.toml", "11");
  CHECK(watching.tells());

  fs::create_symlink("../two/a.toml", folder / "etc/a.toml.new");
  fs::rename(folder / "etc/a.toml.new", folder / "etc/a.toml");
  CHECK(watching.tells());

  folder.write("two/a.toml", "22");
  CHECK(watching.tells());
  folder.write("one/a.toml", "nobody looks here any more");
  CHECK_FALSE(watching.after(0ms));
  CHECK_FALSE(watching.after(1s));
}

TEST_CASE("a folder that is swapped behind a link, as mounted configuration is, counts") {
  const test::TempFolder folder;
  folder.write("v1/a.toml", "1");
  folder.write("v2/a.toml", "2");
  fs::create_symlink("v1", folder / "..data");
  fs::create_symlink("..data/a.toml", folder / "a.toml");
  Watching watching({folder / "a.toml"});
  fs::create_symlink("v2", folder / "..data_tmp");
  fs::rename(folder / "..data_tmp", folder / "..data");
  CHECK(watching.tells());
  CHECK(test::bytesOf(folder / "a.toml") == "2");
}

TEST_CASE("a folder may vanish and come back") {
  const test::TempFolder folder;
  folder.write("etc/board/a.toml", "1");
  Watching watching({folder / "etc/board/a.toml"});

  fs::remove_all(folder / "etc");
  CHECK(watching.tells());
  folder.write("etc/board/a.toml", "2");
  CHECK(watching.tells());
  folder.write("etc/board/a.toml", "3");
  CHECK(watching.tells());

  fs::rename(folder / "etc/board", folder / "etc/old");
  CHECK(watching.tells());
  folder.write("etc/old/a.toml", "not ours while it has another name");
  CHECK_FALSE(watching.after(0ms));
  CHECK_FALSE(watching.after(1s));
  fs::rename(folder / "etc/old", folder / "etc/board");
  CHECK(watching.tells());
}

TEST_CASE("a file that is not there yet is awaited, one of several is enough, and links in a ring do no harm") {
  const test::TempFolder folder;
  fs::create_symlink("ring", folder / "ring");
  Watching watching({folder / "late.toml", folder / "deep/er/late.toml", folder / "ring", "/no/such/folder/x"});
  CHECK_FALSE(watching.after(1s));
  folder.write("late.toml", "1");
  CHECK(watching.tells());
  folder.write("deep/er/late.toml", "1");
  CHECK(watching.tells());
}

TEST_CASE("every 30 s it looks for itself, for folders that tell nobody") {
  const test::TempFolder folder;
  const fs::path file = folder.write("a.toml", "1");
  Watching watching({file});
  CHECK(watching.watch.due() == watching.now + 30s);
  // A file that is only grown and never closed sends no event that is watched for.
  const SlowWriter writer(file);
  writer.add("grown");
  CHECK_FALSE(watching.after(29999ms));
  CHECK_FALSE(watching.after(1ms));
  CHECK(watching.watch.due() == watching.now + 300ms);
  CHECK(watching.after(300ms));
  CHECK(watching.watch.due() == watching.now + 29700ms);
  CHECK_FALSE(watching.after(30s));
  writer.close();
}

TEST_CASE("more events than the kernel keeps are a change") {
  const test::TempFolder folder;
  Watching watching({folder.write("a.toml", "1")});
  std::size_t limit = std::stoul(test::bytesOf("/proc/sys/fs/inotify/max_queued_events"));
  if (limit > 100'000) {
    WARN("the kernel keeps " << limit << " events; too many to overflow here");
    return;
  }
  for (std::size_t i = 0; i <= limit; i += 2) {  // two events each, never the same twice running
    fs::create_symlink("x", folder / "noise");
    fs::remove(folder / "noise");
  }
  CHECK(watching.tells());
}
