#include "agent/agent.h"

#include <malloc.h>
#include <poll.h>

#include <algorithm>
#include <array>
#include <ctime>
#include <memory>
#include <random>
#include <stdexcept>
#include <utility>

#include "agent/backoff.h"
#include "agent/hangup.h"
#include "agent/narrator.h"
#include "agent/photo_keeper.h"
#include "agent/poller.h"
#include "agent/service_notice.h"
#include "agent/settings_watch.h"
#include "base/lock.h"
#include "base/log.h"

namespace lobbyboard::agent {
namespace {

base::FileLock lockFolder(const std::filesystem::path& state) {
  std::error_code error;
  std::filesystem::create_directories(state, error);
  if (error) throw std::runtime_error("cannot use the state folder " + state.string() + ": " + error.message());
  auto lock = base::FileLock::take(state / "agent.lock");
  if (!lock) throw std::runtime_error(lock.error().what);
  return std::move(*lock);
}

/// The poll loop of one agent, from its start to its stop.
class Loop {
 public:
  Loop(const config::Settings& settings, const std::filesystem::path& state, const time::Clock& clock, int stopFd)
      : lock_(lockFolder(state)),
        clock_(clock),
        systemd_(clock),
        settingsFile_(settings.origin),
        settingsWatch_(settings.origin),
        feed_(settings.feed),
        source_(openSource(curl_, feed_)),
        pictures_(openPictures(curl_, feed_)),
        poller_(state),
        photos_(state),
        waiting_{stopFd, systemd_.pulse(), [this] { systemd_.beat(); }} {}

  void run() {
    bool first = true;
    while (!waiting_.stopAsked()) {
      const Polled polled = poller_.step(*source_, feed_, clock_, waiting_);
      if (polled.end == Polled::End::Stopped) break;
      narrator_.tell(polled);
      systemd_.say(summary(polled.status));
      if (polled.end == Polled::End::Accepted || (first && poller_.held() != nullptr))
        photos_.want(*poller_.held()->decoded.snapshot, clock_.steady());
      ::malloc_trim(0);  // a document leaves several times its size behind
      if (std::exchange(first, false)) systemd_.ready();
      rest(clock_.steady() + nextDelay(paceAfter(polled)));
    }
    systemd_.stopping();
  }

 private:
  Pace paceAfter(const Polled& polled) {
    return {feed_.poll, polled.status.failures, polled.httpStatus, polled.retryAfter, chance_(random_)};
  }

  /// Waits until then, a stop, a hang-up, or new feed settings.
  void rest(time::SteadyInstant until) {
    while (true) {
      systemd_.beat();
      const auto left = until - clock_.steady();
      if (left.count() <= 0 || waiting_.stopAsked()) return;
      const auto photo = photos_.due();
      if (photo && *photo <= clock_.steady()) {
        const bool whole = photos_.step(*pictures_, clock_, waiting_);
        ::malloc_trim(0);
        if (!whole) return;
      } else {
        sleep(std::min<std::chrono::nanoseconds>(left, waiting_.every));
      }
      const bool changed = settingsWatch_.look();
      if (hangup_.take()) {  // somebody asks: now, not when the next poll is due
        reload();
        return;
      }
      if (changed && reload()) return;
    }
  }

  void sleep(std::chrono::nanoseconds span) const {
    const auto seconds = std::chrono::floor<std::chrono::seconds>(span);
    const timespec timeout{static_cast<std::time_t>(seconds.count()), static_cast<long>((span - seconds).count())};
    std::array<pollfd, 2> woken{pollfd{waiting_.stopFd, POLLIN, 0}, pollfd{hangup_.descriptor(), POLLIN, 0}};
    ::ppoll(woken.data(), woken.size(), &timeout, nullptr);
  }

  /// Reads the settings again; true when the feed's are new. Faulty ones are named and the old ones stay.
  bool reload() {
    auto loaded = config::loadSettings(settingsFile_);
    if (!loaded) {
      for (const config::Fault& fault : loaded.error())
        base::log::error("config", "{} (the settings in force stay)", config::toString(fault));
      return false;
    }
    if (loaded->feed == feed_) return false;
    base::log::info("config", "new feed settings from {}", settingsFile_.string());
    auto source = openSource(curl_, loaded->feed);
    auto pictures = openPictures(curl_, loaded->feed);
    if (loaded->feed.url != feed_.url || loaded->feed.file != feed_.file) {
      poller_.forgetValidators();
      photos_.forgetValidators(clock_.steady());
    }
    feed_ = std::move(loaded->feed);
    source_ = std::move(source);
    pictures_ = std::move(pictures);
    return true;
  }

  base::FileLock lock_;
  CurlLibrary curl_;
  Hangup hangup_;
  const time::Clock& clock_;
  ServiceNotice systemd_;
  std::filesystem::path settingsFile_;
  SettingsWatch settingsWatch_;
  config::FeedSettings feed_;
  std::unique_ptr<Source> source_;
  std::unique_ptr<PictureSource> pictures_;
  Poller poller_;
  PhotoKeeper photos_;
  Waiting waiting_;
  Narrator narrator_;
  std::mt19937_64 random_{std::random_device{}()};
  std::uniform_real_distribution<double> chance_{0.0, 1.0};
};

}  // namespace

void run(const config::Settings& settings, const std::filesystem::path& state, const time::Clock& clock, int stopFd) {
  Loop(settings, state, clock, stopFd).run();
}

}  // namespace lobbyboard::agent
