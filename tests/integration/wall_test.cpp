// A real show on a real (if invisible) display, and its word to the service manager.
#include <sys/socket.h>
#include <sys/un.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <csignal>

#include "agent/http_answers.h"
#include "base/descriptor.h"
#include "display/virtual_display.h"
#include "integration/house.h"

namespace {

using namespace lobbyboard;
using namespace lobbyboard::test;
using namespace std::chrono_literals;
using Catch::Contains;

/// A show on the whole of an X display of 640×360.
struct Lobby : House {
  std::unique_ptr<VirtualDisplay> screen = VirtualDisplay::start({640, 360});

  Lobby() {
    if (!screen) WARN("Xvfb is not installed: no screen is looked at");
  }

  std::unique_ptr<Process> hang(Process::Options options = {}) const {
    options.environment["DISPLAY"] = screen->name();
    return start("show", {"--size", "640x360"}, options);
  }
};

bool isBlack(const graphics::Canvas& canvas) {
  for (int y = 0; y < canvas.size().height; ++y)
    for (int x = 0; x < canvas.size().width; ++x)
      if ((canvas.row(y)[x] & 0xFFFFFFU) != 0) return false;
  return true;
}

/// Stands where systemd would.
class ServiceManager {
 public:
  explicit ServiceManager(const std::filesystem::path& folder)
      : path_(folder / "notify"), fd_(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0)) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    path_.string().copy(address.sun_path, sizeof address.sun_path - 1);
    REQUIRE(::bind(fd_.value(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
  }
  Process::Options options() const {
    Process::Options out;
    out.environment = {{"NOTIFY_SOCKET", path_.string()}, {"WATCHDOG_USEC", "400000"}};
    return out;
  }
  /// All words so far, in order.
  const std::vector<std::string>& words() {
    char buffer[4096];
    for (ssize_t got; (got = ::recv(fd_.value(), buffer, sizeof buffer, 0)) > 0;)
      words_.emplace_back(buffer, static_cast<std::size_t>(got));
    return words_;
  }
  long count(const std::string& word) {
    return std::count_if(words().begin(), words().end(),
                         [&](const auto& w) { return w.find(word) != std::string::npos; });
  }
  long first(const std::string& word) {
    return std::find_if(words().begin(), words().end(), [&](const auto& w) { return w.starts_with(word); }) -
           words_.begin();
  }

 private:
  std::filesystem::path path_;
  base::Descriptor fd_;
  std::vector<std::string> words_;
};

}  // namespace

TEST_CASE_METHOD(Lobby, "the screen shows the very pixels of the board, without a pointer; never a black wall") {
  if (!screen) return;
  write("playlists/default.toml", "[[page]]\ntype = \"cards\"\ndwell = \"1h\"\n");
  const auto process = hang();
  Eye eye(*this);
  REQUIRE(eye.sees([&](const Eye& e) { return same(screen->picture(), e.canvas()); }));  // the page that waits for data
  publish(12);
  // The header's clock and the footer's line go their own way; the page itself stands still and alone.
  const geometry::Rect body{0, 41, 640, 270};
  const graphics::Canvas waiting = painted(eye.wall().list(), {640, 360});
  REQUIRE(eye.sees([](const Eye& e) { return e.sequence() == 12; }));
  CHECK(eye.sees([&](const Eye& e) { return same(screen->picture(), e.canvas(), body); }));
  CHECK_FALSE(same(screen->picture(), waiting, body));
  CHECK_FALSE(isBlack(screen->picture()));
  process->signal(SIGTERM);
  CHECK(process->wait(kStop).value_or(-1) == 0);
}

TEST_CASE_METHOD(Lobby, "through page changes no screen is black") {
  if (!screen) return;
  publish(12);
  const auto process = hang();
  REQUIRE(soon([&] { return says(*process, "640x360 on x11"); }));
  REQUIRE(soon([&] { return !isBlack(screen->picture()); }));
  for (int i = 0; i < 120; ++i) {
    if (isBlack(screen->picture())) FAIL("black after " << i * 50 << " ms");
    std::this_thread::sleep_for(50ms);
  }
}

TEST_CASE_METHOD(Lobby, "a saved playlist is on the screen soon, a faulty one leaves it and is named") {
  if (!screen) return;
  publish(12);
  write("playlists/default.toml", "[[page]]\ntype = \"cards\"\ndwell = \"2s\"\n");
  const geometry::Rect body{0, 41, 640, 270};
  const auto process = hang();
  Eye eye(*this);
  // Against the eye and not against a picture kept: one taken while a page comes in never comes again.
  const auto shows = [&](const std::string& page) {
    return eye.sees([&](const Eye& e) { return e.wall().page() == page && same(screen->picture(), e.canvas(), body); });
  };
  REQUIRE(shows("cards"));

  write("playlists/default.toml", "[[page]]\ntype = \"overview\"\ndwell = \"0s\"\n");
  CHECK(soon([&] { return says(*process, "playlists/default.toml:3:9: page[1].dwell: "); }));
  std::this_thread::sleep_for(2500ms);  // past a boundary
  CHECK(shows("cards"));

  write("playlists/default.toml", "[[page]]\ntype = \"red\"\ndwell = \"2s\"\n");
  CHECK(soon([&] { return says(*process, "taken: playlist"); }));
  CHECK(shows("red"));
  CHECK(process->running());
}

TEST_CASE_METHOD(Lobby, "the picture of a show that dies stays until the next one stands; of one that ends it goes") {
  if (!screen) return;
  publish(12);
  write("playlists/default.toml", "[[page]]\ntype = \"cards\"\ndwell = \"1h\"\n");
  auto process = hang();
  Eye eye(*this);
  const geometry::Rect body{0, 72, 640, 234};  // below the rail, which goes on
  REQUIRE(eye.sees([&](const Eye& e) { return e.sequence() == 12 && same(screen->picture(), e.canvas(), body); }));
  REQUIRE(soon([&] {  // the page has come in and rests
    const graphics::Canvas before = screen->picture();
    std::this_thread::sleep_for(1500ms);
    return same(screen->picture(), before, body);
  }));
  const graphics::Canvas picture = screen->picture();
  process->signal(SIGKILL);
  REQUIRE(process->wait(kSoon));

  ServiceManager systemd(etc.path());
  process = hang(systemd.options());
  int others = 0;
  REQUIRE(soon([&] {
    others += same(screen->picture(), picture, body) ? 0 : 1;
    return systemd.count("READY=1") > 0;
  }));
  CHECK(others == 0);  // not for a moment, and not by a word that the wall waits
  CHECK(same(screen->picture(), picture, body));
  process->signal(SIGTERM);
  CHECK(process->wait(kSoon).value_or(-1) == 0);
  CHECK(soon([&] { return !same(screen->picture(), picture, body); }));  // the bare screen, which is not black here
}

TEST_CASE_METHOD(Lobby, "a show whose display dies ends at once, to be started again") {
  if (!screen) return;
  publish(12);
  const auto process = hang();
  REQUIRE(soon([&] { return says(*process, "640x360 on x11") && !isBlack(screen->picture()); }));
  screen->kill();
  const auto code = process->wait(kSoon);
  REQUIRE(code);
  CHECK(*code != 0);
}

TEST_CASE_METHOD(Lobby, "a display that comes later is taken, and the wall stands on it") {
  if (!screen) return;
  publish(12);
  const std::string name = screen->name();
  screen.reset();
  Process::Options options;
  options.environment["DISPLAY"] = name;
  const auto process = start("show", {"--size", "640x360"}, options);
  REQUIRE(soon([&] { return says(*process, "no display"); }));
  screen = VirtualDisplay::start({640, 360}, name);
  REQUIRE(screen);
  CHECK(soon([&] { return says(*process, "640x360 on x11") && !isBlack(screen->picture()); }));
  process->signal(SIGTERM);
  CHECK(process->wait(kStop).value_or(-1) == 0);
}

TEST_CASE_METHOD(House, "without a display the show waits, says so, and ends when told") {
  ServiceManager systemd(etc.path());
  Process::Options options = systemd.options();
  if (GENERATE(true, false)) options.environment["DISPLAY"] = ":987";
  const auto process = start("show", {}, options);
  REQUIRE(soon([&] { return says(*process, "no display"); }));
  CHECK_THAT(process->log(), Contains("trying again"));
  CHECK(soon([&] { return systemd.count("WATCHDOG=1") >= 2; }));  // alive …
  CHECK(systemd.count("READY=1") == 0);                           // … but not ready
  CHECK(systemd.count("STATUS=no display") >= 1);
  CHECK(process->running());
  process->signal(SIGTERM);
  CHECK(process->wait(kStop).value_or(-1) == 0);
}

TEST_CASE_METHOD(House,
                 "the service manager hears READY after the first frame, then the beat, for as long as frames come") {
  publish(12);
  ServiceManager systemd(etc.path());
  const auto process = start("show", {"--memory", "--size", "640x360"}, systemd.options());
  REQUIRE(soon([&] { return systemd.count("WATCHDOG=1") >= 1; }));
  CHECK(systemd.count("READY=1") == 1);
  CHECK(systemd.first("READY=1") < systemd.first("WATCHDOG=1"));
  const long beats = systemd.count("WATCHDOG=1");
  CHECK(soon([&] { return systemd.count("WATCHDOG=1") >= beats + 5; }));

  process->signal(SIGSTOP);  // a show that hangs is not kept alive by anything else
  std::this_thread::sleep_for(200ms);
  const long stopped = systemd.count("WATCHDOG=1");
  std::this_thread::sleep_for(600ms);
  CHECK(systemd.count("WATCHDOG=1") == stopped);
  process->signal(SIGCONT);
  CHECK(soon([&] { return systemd.count("WATCHDOG=1") > stopped; }));

  process->signal(SIGTERM);
  CHECK(process->wait(kStop).value_or(-1) == 0);
  CHECK(systemd.count("STOPPING=1") == 1);
  CHECK(systemd.count("READY=1") == 1);
}

TEST_CASE_METHOD(House,
                 "a configuration that is faulty from the start leaves no black wall, and its mending is enough") {
  publish(12);
  write("lobbyboard.toml", "[fed]\n");
  const auto process = start("show", {"--memory"});
  REQUIRE(soon([&] { return says(*process, "1920x1080 on memory"); }));
  CHECK_THAT(process->log(), Contains("lobbyboard.toml:1:") && Contains("the sample stands in"));
  CHECK(soon([&] { return says(*process, "store: sequence 12"); }));
  CHECK(process->running());

  write("lobbyboard.toml", configText() + "[wall]\nwidth = 640\nheight = 360\n");
  CHECK(soon([&] { return says(*process, "mended"); }));
  CHECK(soon([&] { return says(*process, "640x360 on memory"); }));
  CHECK(process->running());
  process->signal(SIGTERM);
  CHECK(process->wait(kStop).value_or(-1) == 0);
}
