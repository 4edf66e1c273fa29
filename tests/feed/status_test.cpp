#include "feed/status.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "base/file.h"

namespace lobbyboard::feed {
namespace {

std::filesystem::path emptyFolder() {
  std::string name = (std::filesystem::temp_directory_path() / "lobbyboard-status-XXXXXX").string();
  REQUIRE(::mkdtemp(name.data()) != nullptr);
  return name;
}

TEST_CASE("the agent's word is read back as it was written") {
  const auto folder = emptyFolder();
  CHECK_FALSE(readStatus(folder));
  const auto moment = time::Instant{std::chrono::microseconds{1'718'065'800'000'042}};
  FeedStatus bare;
  FeedStatus full{moment, moment - std::chrono::hours{3}, 12, "HTTP 503: \"busy\" \\ 忙", 9'007'199'254'740'993, 17, 3};
  FeedStatus early{time::Instant{std::chrono::microseconds{-1}}, time::Instant{}, 0, "", 0, 0, 0};
  for (const FeedStatus& status : {bare, full, early}) {
    REQUIRE(writeStatus(folder, status));
    const auto read = readStatus(folder);
    INFO((read ? "" : read.error().what));
    REQUIRE(read.has_value());
    CHECK(*read == status);
  }
  std::filesystem::remove_all(folder);
}

TEST_CASE("a reason from outside is cleaned on its way to the screen") {
  const auto folder = emptyFolder();
  FeedStatus status;
  status.reason = "bad \xFF\x1b[0m\nreply\u202E";
  REQUIRE(writeStatus(folder, status));
  CHECK(readStatus(folder)->reason == "bad [0m reply");
  std::filesystem::remove_all(folder);
}

TEST_CASE("a damaged word is refused with its reason") {
  const auto folder = emptyFolder();
  REQUIRE(writeStatus(folder, {}));
  const std::string whole = *base::readFile(statusFile(folder), 1U << 16);
  const auto complaintOf = [&folder](const std::string& bytes) {
    std::ofstream(statusFile(folder), std::ios::binary) << bytes;
    const auto read = readStatus(folder);
    return read ? std::string("accepted") : read.error().what;
  };
  CHECK(complaintOf(whole) == "accepted");
  for (std::size_t size = 0; size < whole.size(); ++size) REQUIRE(complaintOf(whole.substr(0, size)) != "accepted");
  CHECK_THAT(complaintOf("{}"), Catch::Contains("/format: the key"));
  CHECK_THAT(complaintOf("[]"), Catch::Contains("must be an object"));
  std::string wrong = whole;
  wrong.replace(wrong.find("\"failures\":0"), 12, "\"failures\":-1");
  CHECK_THAT(complaintOf(wrong), Catch::Contains("/failures: must not be below 0"));
  CHECK_THAT(complaintOf(std::string(70'000, ' ')), Catch::Contains("larger than"));
  std::filesystem::remove_all(folder);
}

}  // namespace
}  // namespace lobbyboard::feed
