#include "base/file.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>

#include "base/descriptor.h"
#include "base/lock.h"
#include "base/resources.h"
#include "base/temp_folder.h"

using namespace lobbyboard;
using Catch::Contains;
namespace fs = std::filesystem;

TEST_CASE("a file is read whole, up to its limit") {
  const test::TempFolder folder;
  const std::string large(200'000, 'x');
  CHECK(base::readFile(folder.write("empty", ""), 0).value() == "");
  CHECK(base::readFile(folder.write("f", large), 200'000).value() == large);
  CHECK_THAT(base::readFile(folder / "f", 199'999).error().what, Contains("larger than 199999 bytes"));
  CHECK(base::readFile(folder.write("nul", std::string("a\0b", 3)), 3).value() == std::string("a\0b", 3));
}

TEST_CASE("what is no regular file is refused without waiting") {
  const test::TempFolder folder;
  REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
  CHECK_THAT(base::readFile(folder / "pipe", 10).error().what, Contains("not a regular file"));
  CHECK_THAT(base::readFile(folder.path(), 10).error().what, Contains("not a regular file"));
  CHECK_THAT(base::readFile("/dev/zero", 10).error().what, Contains("not a regular file"));
  CHECK_THAT(base::readFile(folder / "absent", 10).error().what,
             Contains((folder / "absent").string()) && Contains("No such file"));
}

TEST_CASE("a durable write replaces the file and leaves nothing beside it") {
  const test::TempFolder folder;
  const fs::path file = folder.write("f", "old");
  REQUIRE(base::writeFileDurably(file, "new"));
  CHECK(test::bytesOf(file) == "new");
  CHECK(std::distance(fs::directory_iterator(folder.path()), {}) == 1);
  struct stat status {};
  REQUIRE(::stat(file.c_str(), &status) == 0);
  CHECK((status.st_mode & 0777 & ~0644U) == 0);

  // A reader that has the old file open keeps reading the old content.
  const base::Descriptor reader(::open(file.c_str(), O_RDONLY));
  REQUIRE(base::writeFileDurably(file, "newer"));
  char text[8] = {};
  REQUIRE(::read(reader.value(), text, sizeof text) == 3);
  CHECK(std::string(text) == "new");
}

TEST_CASE("a write that cannot be is an error, and the old content stays") {
  const test::TempFolder folder;
  const fs::path file = folder.write("f", "old");
  fs::create_symlink(folder / "elsewhere", folder / "f.new");  // a trap for the temporary file
  CHECK_THAT(base::writeFileDurably(file, "new").error().what, Contains("f.new"));
  CHECK(test::bytesOf(file) == "old");
  CHECK_FALSE(fs::exists(folder / "elsewhere"));
  CHECK_FALSE(base::writeFileDurably(folder / "no/such/folder", "x"));
}

TEST_CASE("a descriptor is closed once, by its last owner") {
  int fd = ::dup(0);
  if (fd < 0) fd = ::open("/dev/null", O_RDONLY);
  {
    base::Descriptor first(fd);
    base::Descriptor second(std::move(first));
    CHECK_FALSE(first);
    CHECK(second.value() == fd);
    CHECK(::fcntl(fd, F_GETFD) >= 0);
  }
  CHECK(::fcntl(fd, F_GETFD) < 0);
  CHECK_FALSE(base::Descriptor());
}

TEST_CASE("a lock has one holder, who is named to the next") {
  const test::TempFolder folder;
  const fs::path file = folder / "lock";
  {
    const auto lock = base::FileLock::take(file);
    REQUIRE(lock);
    const auto second = base::FileLock::take(file);
    REQUIRE_FALSE(second);
    CHECK_THAT(second.error().what, Contains("process " + std::to_string(::getpid())));
  }
  CHECK(base::FileLock::take(file));
  CHECK_FALSE(base::FileLock::take(folder / "no/such/lock"));
}

TEST_CASE("a lock is free again when its process is killed") {
  const test::TempFolder folder;
  int pipe[2];
  REQUIRE(::pipe(pipe) == 0);
  const pid_t child = ::fork();
  if (child == 0) {
    const auto lock = base::FileLock::take(folder / "lock");
    if (!lock || ::write(pipe[1], "x", 1) != 1) ::_exit(1);
    ::pause();
  }
  char taken = 0;
  REQUIRE(::read(pipe[0], &taken, 1) == 1);
  CHECK_FALSE(base::FileLock::take(folder / "lock"));
  ::kill(child, SIGKILL);
  ::waitpid(child, nullptr, 0);
  CHECK(base::FileLock::take(folder / "lock"));
  ::close(pipe[0]);
  ::close(pipe[1]);
}

TEST_CASE("the program's own files are where LOBBYBOARD_ROOT says, or nowhere") {
  const test::TempFolder folder;
  for (const char* name : {"assets", "fonts", "config"}) fs::create_directory(folder / name);
  ::setenv("LOBBYBOARD_ROOT", folder.path().c_str(), 1);
  const auto found = base::findResources();
  fs::remove(folder / "fonts");
  const auto lacking = base::findResources();
  ::unsetenv("LOBBYBOARD_ROOT");
  REQUIRE(found);
  CHECK(found->assets() == folder / "assets");
  CHECK(found->fonts() == folder / "fonts");
  CHECK(found->config() == folder / "config");
  CHECK_THAT(lacking.error().what, Contains("does not hold assets, fonts and config"));
}
