#include "base/log.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <catch2/catch.hpp>

#include "base/temp_folder.h"

using namespace lobbyboard;

namespace {

/// What is written to standard error meanwhile.
template <typename Act>
std::string errorsOf(Act act) {
  const test::TempFolder folder;
  const int before = ::dup(STDERR_FILENO);
  const int file = ::open((folder / "err").c_str(), O_WRONLY | O_CREAT, 0600);
  ::dup2(file, STDERR_FILENO);
  act();
  ::dup2(before, STDERR_FILENO);
  ::close(file);
  ::close(before);
  return test::bytesOf(folder / "err");
}

auto lines(const std::string& text) { return std::count(text.begin(), text.end(), '\n'); }

}  // namespace

TEST_CASE("a line says when, how grave, what about and what") {
  const std::string text = errorsOf([] { base::log::warning("feed", "answered {} in {} ms", 503, 12); });
  CHECK(lines(text) == 1);
  CHECK_THAT(text, Catch::Contains("warning") && Catch::EndsWith("feed: answered 503 in 12 ms\n"));
}

TEST_CASE("the same line is not repeated within a minute, however often it is written") {
  const std::string text = errorsOf([] {
    for (int i = 0; i < 100'000; ++i) base::log::error("flood", "the same again");
    base::log::error("flood", "something else");
    base::log::error("other", "the same again");
  });
  CHECK(lines(text) == 3);
}
