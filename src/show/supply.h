#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

#include "base/descriptor.h"
#include "base/file_mark.h"
#include "feed/photo_store.h"
#include "feed/store.h"
#include "pages/stage.h"
#include "show/lookout.h"
#include "show/reclaimer.h"
#include "show/setup.h"
#include "show/staleness.h"
#include "time/clock.h"

namespace lobbyboard::show {

/// What the frame loop may want to know, as values.
struct News {
  std::shared_ptr<const Setup> setup;
  std::shared_ptr<const pages::Content> content;  ///< null until there is something to show
  time::Instant activeFrom{};                     ///< when the two may take effect
  std::optional<pages::Staleness> stale;
};

/// Watches config and state folder on a thread of its own; reads, checks and works out what changed, and hands it to
/// the frame loop, which never touches a disk. A faulty file changes nothing and is named in the log.
class Supply {
 public:
  /// Loads what is there before it returns.
  struct Origin {
    std::filesystem::path configFile;
    base::Resources resources;
    Overrides overrides;
    std::filesystem::path state;
    bool standIn = false;  ///< the setup is not the config file's: that one is faulty
  };
  Supply(Origin origin, std::shared_ptr<const Setup> setup, const time::Clock& clock);
  ~Supply();
  Supply(const Supply&) = delete;
  Supply& operator=(const Supply&) = delete;

  /// The configuration that something else stands in for can be read by now.
  bool wantsRestart() const { return restart_; }
  /// What is new since the last call; nothing (at the cost of one atomic read) when nothing is.
  std::optional<News> take();
  /// Read everything again now (SIGHUP).
  void reload();

 private:
  void watch();
  void wait();
  void look();
  std::vector<std::filesystem::path> configFiles() const;
  void watchConfig();
  bool readSetup();
  bool readSnapshot();
  bool readPhotos();
  bool attachPhotos(const std::shared_ptr<const pages::Content>& before);
  void readStatus();
  bool prepare(const feed::Stored& stored);
  void judgeAge();
  void hold();
  void post();

  const Origin origin_;
  const feed::SnapshotStore store_;
  const feed::PhotoStore photoStore_;
  const time::Clock& clock_;
  std::shared_ptr<const Setup> setup_;
  Lookout config_, state_;  ///< stand before anything is read, so that no change falls between
  std::optional<feed::Stored> stored_;
  base::FileMark newest_;      ///< of the newest generation as last read
  base::FileMark photoIndex_;  ///< as last read
  std::shared_ptr<const pages::Content> content_;
  time::Instant activeFrom_{};
  FeedAge age_;
  std::optional<pages::Staleness> stale_;

  Reclaimer given_;  ///< what was posted

  std::mutex mutex_;
  std::optional<News> news_;
  bool owed_ = false;  ///< something was read that is not posted yet
  std::atomic<bool> restart_{false};
  std::atomic<bool> fresh_{false};
  std::atomic<bool> stop_{false};
  std::atomic<bool> reload_{false};
  base::Descriptor wake_;
  std::thread thread_;
};

}  // namespace lobbyboard::show
