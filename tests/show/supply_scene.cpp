#include "show/supply_scene.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <sstream>

#include "demo/generator.h"
#include "feed/status.h"
#include "feed/store.h"

namespace lobbyboard::test {

CapturedLog::CapturedLog() : before_(::dup(STDERR_FILENO)) {
  const int file = ::open((folder_.path() / "log").c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
  ::dup2(file, STDERR_FILENO);
  ::close(file);
}

CapturedLog::~CapturedLog() {
  ::dup2(before_, STDERR_FILENO);
  ::close(before_);
}

std::string CapturedLog::text() const {
  std::ostringstream out;
  out << std::ifstream(folder_.path() / "log").rdbuf();
  return out.str();
}

NoMoreDescriptors::NoMoreDescriptors() {
  rlimit limit{};
  ::getrlimit(RLIMIT_NOFILE, &limit);
  before_ = std::exchange(limit.rlim_cur, 0);
  ::setrlimit(RLIMIT_NOFILE, &limit);
}

NoMoreDescriptors::~NoMoreDescriptors() {
  rlimit limit{};
  ::getrlimit(RLIMIT_NOFILE, &limit);
  limit.rlim_cur = before_;
  ::setrlimit(RLIMIT_NOFILE, &limit);
}

std::string SupplyScene::configText() {
  return "[feed]\nurl = \"http://127.0.0.1:1/feed.json\"\npoll = \"2s\"\nstale_days = 0\n";
}

SupplyScene::SupplyScene() {
  std::filesystem::create_directory(etc.path() / "playlists");
  std::filesystem::copy(ownFiles().config() / "rules", etc.path() / "rules");
  write("lobbyboard.toml", configText());
  write("playlists/default.toml", kOnePage);
}

void SupplyScene::publish(const time::Period& period, std::int64_t sequence, time::Instant accepted,
                          std::optional<time::Instant> published) const {
  const std::string document = demo::document(period, sequence, published.value_or(accepted));
  const auto stored = feed::SnapshotStore(state.path()).publish({document, accepted});
  if (!stored) throw std::runtime_error(stored.error().what);
}

void SupplyScene::say(time::Instant lastGood, int failures) const {
  feed::FeedStatus status;
  status.checkedAt = lastGood;
  status.lastGood = lastGood;
  status.failures = failures;
  status.reason = failures > 0 ? "the feed does not answer" : "";
  if (const auto written = feed::writeStatus(state.path(), status); !written)
    throw std::runtime_error(written.error().what);
}

void SupplyScene::start() {
  const auto file = etc.path() / "lobbyboard.toml";
  auto setup = show::loadSetup(file, ownFiles());
  if (!setup) throw std::runtime_error(config::toString(setup.error().front()));
  const show::Supply::Origin origin{file, ownFiles(), show::Overrides{}, state.path()};
  supply = std::make_unique<show::Supply>(origin, std::make_shared<const show::Setup>(std::move(*setup)), clock);
}

}  // namespace lobbyboard::test
