// Pictures from the feed: taken in when they are sound, refused with a reason when they are not; what was there stays.

#include "agent/photo_keeper.h"

#include <catch2/catch.hpp>
#include <filesystem>

#include "agent/http_answers.h"
#include "base/temp_folder.h"
#include "pictures/jpeg_writer.h"
#include "pictures/png_file.h"

namespace {

using namespace lobbyboard;
using namespace lobbyboard::agent;
using namespace lobbyboard::test;
using namespace std::chrono_literals;
using Catch::Matchers::Contains;

pictures::Raster field(std::uint8_t value, int side = 40) {
  pictures::Raster out(side, side);
  std::ranges::fill(out.rgb, value);
  return out;
}
std::string png(std::uint8_t value, int side = 40) { return pictures::pngOf(field(value, side)).value(); }
std::string jpeg(std::uint8_t value) { return pictures::jpegOf(field(value), 90).value(); }

model::Snapshot naming(const std::vector<std::string>& addresses) {
  model::Snapshot out;
  for (const std::string& address : addresses) {
    model::Project project;
    project.code = "P-" + std::to_string(out.projects.size());
    model::Photo photo;
    (address.find("://") == std::string::npos ? photo.file : photo.url) = address;
    project.photos.push_back(photo);
    out.projects.push_back(std::move(project));
  }
  return out;
}

struct Fixture {
  TempFolder folder;
  FaultServer server;
  CurlLibrary curl;
  time::ManualClock clock{time::parseInstant("2023-05-21T09:00:00+08:00").value()};
  config::FeedSettings settings = settingsOf(server);
  HttpPictureSource source{curl, settings};
  PhotoKeeper keeper{folder.path()};

  static config::FeedSettings settingsOf(const FaultServer& server) {
    config::FeedSettings settings;
    settings.url = server.url("/feeds/feed.json?token=secret");
    settings.totalTimeout = 1500ms;
    return settings;
  }
  void want(const std::vector<std::string>& addresses) { keeper.want(naming(addresses), clock.steady()); }
  void step() {
    REQUIRE(keeper.due());
    const auto left = *keeper.due() - clock.steady();
    if (left.count() > 0) clock.advance(std::chrono::ceil<std::chrono::milliseconds>(left));
    REQUIRE(keeper.step(source, clock, {}));
  }
  void step(Script script) {
    server.then(std::move(script));
    step();
  }
  /// As the show reads it.
  std::shared_ptr<const pictures::Photo> shown(const std::string& address) const {
    const std::vector<std::string> addresses{address};
    return feed::PhotoStore(folder.path()).load(addresses, {}).find(address);
  }
  std::size_t files() const {
    std::size_t out = 0;
    std::error_code error;
    for (std::filesystem::directory_iterator file(folder.path() / "photos", error), end; !error && file != end; ++file)
      ++out;
    return out;
  }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "a picture beneath the feed is taken in, and asked for again only if it changed") {
  want({"photos/a b.png"});
  step(ok(png(90), "ETag: \"one\"\r\n"));
  REQUIRE(shown("photos/a b.png"));
  CHECK(shown("photos/a b.png")->size == pictures::Extent{40, 40});
  CHECK(server.seen()[0].target == "/feeds/photos/a%20b.png");
  CHECK_THAT(server.seen()[0].headers.at("accept"), Contains("image/jpeg"));
  const std::string name = shown("photos/a b.png")->name;
  step(notModified());
  CHECK(server.seen()[1].headers.at("if-none-match") == "\"one\"");
  CHECK(shown("photos/a b.png")->name == name);
  step(ok(jpeg(200)));
  CHECK(shown("photos/a b.png")->name != name);
  CHECK(files() == 1);
}

TEST_CASE_METHOD(Fixture, "whatever comes in place of a picture, the old one stays") {
  want({"p.jpg"});
  step(ok(jpeg(120)));
  const auto before = shown("p.jpg");
  REQUIRE(before);
  const std::string sound = jpeg(10);
  std::string huge = png(1);
  huge[16] = huge[20] = '\x7f';
  for (const Script& script :
       std::vector<Script>{ok("<html>log in</html>"),
                           ok(sound.substr(0, sound.size() / 2)),
                           ok(huge),
                           ok(""),
                           ok("GIF89a"),
                           status("404 Not Found"),
                           {Send{"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\nabc"}, Close{}},
                           {Hang{}},
                           redirect("http://127.0.0.1:1/p.jpg"),
                           redirect("file:///etc/passwd"),
                           {Send{"HTTP/1.1 200 OK\r\n\r\n"}, Flood{std::string(1 << 16, 'x')}}}) {
    step(script);
    REQUIRE(shown("p.jpg"));
    CHECK(shown("p.jpg")->name == before->name);
  }
  step(ok(sound));
  CHECK(shown("p.jpg")->name != before->name);
}

TEST_CASE_METHOD(Fixture, "a picture that fails is asked for ever more seldom, and one due does not wait for it") {
  want({"bad.png"});
  step(ok("no picture"));
  auto last = clock.steady();
  std::vector<std::chrono::minutes> waits;
  for (int i = 0; i < 8; ++i) {
    waits.push_back(std::chrono::round<std::chrono::minutes>(*keeper.due() - last));
    step(ok("no picture"));
    last = clock.steady();
  }
  CHECK(waits == std::vector<std::chrono::minutes>{1min, 2min, 4min, 8min, 16min, 32min, 60min, 60min});
  want({"bad.png", "good.png"});
  CHECK(*keeper.due() <= clock.steady());
  step(ok(png(3)));
  CHECK(shown("good.png"));
}

TEST_CASE_METHOD(Fixture, "what the document no longer names goes, and a restart keeps the rest") {
  want({"a.png", "b.png"});
  step(ok(png(1)));
  step(ok(png(2)));
  CHECK(files() == 2);
  want({"b.png"});
  CHECK(files() == 1);
  CHECK_FALSE(shown("a.png"));
  PhotoKeeper again(folder.path());
  again.want(naming({"b.png"}), clock.steady());
  CHECK(shown("b.png"));
}

TEST_CASE("a picture's address is of the feed's own host, or beneath it") {
  const std::string feed = "https://board.example:8443/data/feed.json?key=1";
  CHECK(pictureUrl(feed, "photos/x.jpg").value() == "https://board.example:8443/data/photos/x.jpg");
  CHECK(pictureUrl(feed, "塔 1.png").value() == "https://board.example:8443/data/%E5%A1%94%201.png");
  CHECK(pictureUrl(feed, "https://board.example:8443/x.jpg").value() == "https://board.example:8443/x.jpg");
  for (const char* elsewhere :
       {"https://other.example/x.jpg", "https://board.example/x.jpg", "http://board.example:8443/x.jpg",
        "ftp://board.example:8443/x.jpg", "file:///etc/passwd", "https://board.example.evil.example:8443/x.jpg"})
    CHECK_FALSE(pictureUrl(feed, elsewhere));
  CHECK(pictureUrl(feed, "//evil.example/x.jpg")
            .value_or("https://board.example:8443/")
            .starts_with("https://board.example:8443/"));
}

TEST_CASE("a feed on disk has its pictures beneath its folder only") {
  const TempFolder outside, folder;
  outside.write("secret.png", png(9));
  folder.write("in.png", png(1));
  std::filesystem::create_directory(folder.path() / "photos");
  folder.write("photos/deep.png", png(2));
  std::filesystem::create_symlink(outside.path() / "secret.png", folder.path() / "link.png");
  std::filesystem::create_directory_symlink(outside.path(), folder.path() / "away");
  FilePictureSource source(folder.path() / "feed.json");
  const auto read = [&](const std::string& address) { return source.read(address, {}, {}); };
  CHECK(std::holds_alternative<Body>(read("in.png")));
  CHECK(std::holds_alternative<Body>(read("photos/deep.png")));
  const auto body = std::get<Body>(read("in.png"));
  CHECK(std::holds_alternative<NotModified>(source.read("in.png", body.validators, {})));
  for (const char* out :
       {"link.png", "away/secret.png", "../x.png", "/etc/hostname", "photos", "missing.png", "http://127.0.0.1/x.png"})
    CHECK(std::holds_alternative<Failed>(read(out)));
}
