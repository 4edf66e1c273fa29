#include "show/supply.h"

#include <malloc.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>

#include "base/background.h"
#include "base/log.h"
#include "model/photo_pair.h"
#include "show/content.h"

namespace lobbyboard::show {

namespace log = base::log;

Supply::Supply(Origin origin, std::shared_ptr<const Setup> setup, const time::Clock& clock)
    : origin_(std::move(origin)),
      store_(origin_.state),
      photoStore_(origin_.state),
      clock_(clock),
      setup_(std::move(setup)),
      config_(configFiles(), clock.steady()),
      state_({store_.newestFile(), feed::statusFile(origin_.state), photoStore_.indexFile()}, clock.steady()),
      wake_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {
  readSetup();  // it may have been saved since it was read and before the watch stood
  readStatus();
  readSnapshot();
  readPhotos();
  judgeAge();
  post();
  thread_ = std::thread([this] {
    base::workInBackground();
    watch();
  });
}

Supply::~Supply() {
  stop_ = true;
  const std::uint64_t one = 1;
  [[maybe_unused]] const auto written = ::write(wake_.value(), &one, sizeof one);
  thread_.join();
}

std::optional<News> Supply::take() {
  if (!fresh_) return std::nullopt;
  const std::unique_lock lock(mutex_,
                              std::try_to_lock);  // no frame waits for who is just writing: the next one asks again
  if (!lock) return std::nullopt;
  fresh_ = false;
  return std::exchange(news_, std::nullopt);
}

void Supply::reload() {
  reload_ = true;
  const std::uint64_t one = 1;
  [[maybe_unused]] const auto written = ::write(wake_.value(), &one, sizeof one);
}

void Supply::post() {
  hold();
  std::optional<News> news = News{setup_, content_, activeFrom_, stale_};
  {
    const std::lock_guard guard(mutex_);
    news_.swap(news);
    fresh_ = true;
  }  // what nobody took ends here, outside
}

/// Each by itself: pages and memories keep a snapshot for longer than its content.
void Supply::hold() {
  given_.hold(setup_);
  if (!content_) return;
  given_.hold(content_);
  given_.hold(content_->snapshot);
  given_.hold(content_->facts);
  given_.hold(content_->before);
  given_.hold(content_->photos);
}

void Supply::watch() {
  while (true) {
    wait();
    if (stop_) return;
    if (given_.reclaim() > 0) ::malloc_trim(0);  // freed memory stays behind, in this thread's part of the heap
    try {
      look();
    } catch (const std::exception& fault) {  // out of memory, above all: this look is lost, not the wall
      log::error("supply", "a look at config and data broke off: {}", fault.what());
    }
  }
}

void Supply::look() {
  const bool asked = reload_.exchange(false);
  if (config_.changed(clock_.steady()) || asked) {
    owed_ = readSetup() || owed_;
    watchConfig();
  }
  if (state_.changed(clock_.steady()) || asked) {
    readStatus();
    owed_ = readSnapshot() || owed_;
    owed_ = readPhotos() || owed_;
  }
  const auto before = stale_;
  judgeAge();
  if (!owed_ && stale_ == before) return;
  post();
  owed_ = false;
}

/// What the setup was read from, and what the config file names by now although it may not be taken yet: a playlist may
/// be written after the line that calls for it.
std::vector<std::filesystem::path> Supply::configFiles() const {
  std::vector<std::filesystem::path> files = filesOf(*setup_, origin_.configFile);
  const auto settings = config::loadSettings(origin_.configFile);
  if (!settings) return files;
  for (std::filesystem::path& named : std::array{config::playlistFile(*settings), config::ruleFile(*settings)})
    if (std::find(files.begin(), files.end(), named) == files.end()) files.push_back(std::move(named));
  return files;
}

void Supply::watchConfig() {
  auto files = configFiles();
  if (files == config_.files()) return;
  config_ = Lookout(std::move(files), clock_.steady());
  reload();  // one of them may have changed before the watch stood
}

/// Until something is to be looked at; a second at most, because age grows by itself.
void Supply::wait() {
  const auto left = std::min(config_.due(), state_.due()) - clock_.steady();
  const auto patience = std::clamp<std::chrono::milliseconds>(std::chrono::ceil<std::chrono::milliseconds>(left),
                                                              std::chrono::milliseconds(10), std::chrono::seconds(1));
  std::array<pollfd, 3> fds = {pollfd{wake_.value(), POLLIN, 0}, pollfd{config_.descriptor(), POLLIN, 0},
                               pollfd{state_.descriptor(), POLLIN, 0}};
  ::poll(fds.data(), fds.size(), static_cast<int>(patience.count()));
  std::uint64_t rung = 0;
  [[maybe_unused]] const auto got = ::read(wake_.value(), &rung, sizeof rung);
}

bool Supply::readSetup() {
  auto loaded = loadSetup(origin_.configFile, origin_.resources, origin_.overrides);
  if (!loaded) {
    log::error("config", "not taken; the wall goes on with what it had:");
    for (const config::Fault& fault : loaded.error()) log::error("config", "{}", config::toString(fault));
    return false;
  }
  if (origin_.standIn) {
    log::info("config", "mended; the show starts again with it");
    restart_ = true;
    return false;
  }
  if (!(loaded->settings.wall == setup_->settings.wall)) {
    log::warning("config", "[wall] takes effect at the next start of the show");
    loaded->settings.wall = setup_->settings.wall;
  }
  if (loaded->settings == setup_->settings && loaded->playlist == setup_->playlist && loaded->rules == setup_->rules &&
      loaded->theme == setup_->theme && loaded->strings.all() == setup_->strings.all())
    return false;
  log::info("config", "taken: playlist \"{}\", {} pages; it stands from the next page on", loaded->settings.active,
            loaded->playlist.pages.size());
  setup_ = std::make_shared<const Setup>(std::move(*loaded));
  activeFrom_ = clock_.now();
  if (stored_) prepare(*stored_);
  return true;
}

/// The status is written at every poll, the snapshot seldom: it is read only when its file is another one.
bool Supply::readSnapshot() {
  const base::FileMark mark = base::markOf(store_.newestFile());
  if (stored_ && mark == newest_) return false;
  auto found = store_.load();
  if (!found) return false;
  if (!found->complaint.empty()) log::error("store", "{}", found->complaint);
  if (stored_ && found->stored == *stored_) {
    if (!found->previousGeneration) newest_ = mark;
    return false;
  }
  if (!prepare(found->stored)) {
    if (content_ || found->previousGeneration) return false;
    auto previous = store_.loadPrevious();
    if (!previous || !prepare(*previous)) return false;
    found->stored = std::move(*previous);
  }
  if (!found->previousGeneration) newest_ = mark;
  stored_ = std::move(found->stored);
  return true;
}

bool Supply::prepare(const feed::Stored& stored) {
  auto prepared = prepareContent(stored.document, setup_->settings.feed, setup_->rules);
  if (!prepared) {
    log::error("store", "a stored document cannot be shown: {}", prepared.error().what);
    return false;
  }
  const bool first = !content_;
  const auto before = std::exchange(content_, prepared->content);
  attachPhotos(before);
  age_.acceptedAt = stored.acceptedAt;
  age_.asOf = content_->snapshot->asOf;
  // Screens that poll in time all switch at the same boundary; a publication dated ahead does not wait for its date.
  const auto slack = setup_->settings.feed.poll + std::chrono::seconds(5);
  const time::Instant published = std::min(content_->snapshot->publishedAt, stored.acceptedAt);
  // A clock that was set back must not put it off for longer than that.
  activeFrom_ = first ? stored.acceptedAt
                      : std::min(std::max({activeFrom_, stored.acceptedAt, published + slack}), clock_.now() + slack);
  ::malloc_trim(0);  // reading leaves freed memory behind
  log::info("store", "sequence {}: {} projects, {} warnings", content_->snapshot->sequence,
            content_->snapshot->projects.size(), prepared->warnings.size());
  return true;
}

/// Photos change at other times than the snapshot does: the index is read only when its file is another one.
bool Supply::readPhotos() {
  const base::FileMark mark = base::markOf(photoStore_.indexFile());
  if (mark == photoIndex_) return false;
  photoIndex_ = mark;
  return attachPhotos(content_);
}

/// Gives the content the photos that are there for it; those that `before` has are not read again. True when they are
/// others than its own.
bool Supply::attachPhotos(const std::shared_ptr<const pages::Content>& before) {
  if (!content_) return false;
  const auto known = before && before->photos ? before->photos : std::make_shared<const pictures::Photos>();
  auto photos = std::make_shared<const pictures::Photos>(
      photoStore_.load(model::photoAddresses(*content_->snapshot, feed::kMostPhotos), *known));
  if (content_->photos ? *photos == *content_->photos : photos->size() == 0) return false;
  auto content = std::make_shared<pages::Content>(*content_);
  content->photos = std::move(photos);
  content_ = std::move(content);
  return true;
}

void Supply::readStatus() {
  auto status = feed::readStatus(origin_.state);
  age_.status = status ? std::optional(std::move(*status)) : std::nullopt;
}

void Supply::judgeAge() {
  stale_ =
      content_ ? staleness(age_, setup_->settings.feed, time::Zone(setup_->settings.zone), clock_.now()) : std::nullopt;
}

}  // namespace lobbyboard::show
