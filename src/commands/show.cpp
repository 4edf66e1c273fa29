#include <CLI/CLI.hpp>

#include <poll.h>

#include <cstdio>

#include "base/lock.h"
#include "base/log.h"
#include "base/stop_signal.h"
#include "commands/command.h"
#include "commands/footprint.h"
#include "commands/parent.h"
#include "display/memory_presenter.h"
#include "display/output.h"
#include "feed/photo_store.h"
#include "graphics/png.h"
#include "model/photo_pair.h"
#include "pages/fonts.h"
#include "show/album.h"
#include "show/frame_loop.h"
#include "show/glyph_report.h"
#include "show/portrait.h"

namespace lobbyboard::commands {
namespace {

namespace log = base::log;
using Wish = base::StopSignal::Wish;

constexpr std::size_t kTextCache = 4U << 20;  ///< bytes of set text
constexpr std::chrono::seconds kBetweenTries{2};

struct Options {
  std::string config, state, size, page, album;
  bool window = false, memory = false;
  double seconds = 0;
};

/// A faulty configuration must not leave the wall black: the program's own sample stands in until it is mended.
std::shared_ptr<const show::Setup> firstSetup(const std::filesystem::path& file, const base::Resources& files,
                                              const show::Overrides& overrides, bool& standIn) {
  auto setup = show::loadSetup(file, files, overrides);
  standIn = !setup;
  if (setup) return std::make_shared<const show::Setup>(std::move(*setup));
  log::error("config", "the sample stands in until this is mended:");
  for (const config::Fault& fault : setup.error()) log::error("config", "{}", config::toString(fault));
  auto sample = show::loadSetup(files.config() / "lobbyboard.toml", files, {overrides.canvas, {}});
  if (!sample) throw Stop(base::kCouldNotStart, listed(sample.error()));
  return std::make_shared<const show::Setup>(std::move(*sample));
}

base::FileLock lockShow(const std::filesystem::path& state) {
  const char* const runtime = std::getenv("RUNTIME_DIRECTORY");
  auto lock = base::FileLock::take((runtime ? std::filesystem::path(runtime) : state) / "show.lock");
  if (!lock) throw Stop(base::kCouldNotStart, lock.error().what);
  return std::move(*lock);
}

/// One show from its start to its stop.
class Session {
 public:
  Session(const Options& options, base::StopSignal& stop)
      : options_(options), stop_(stop), files_(resources()), heartbeat_(clock_.steady()) {
    if (!options.size.empty()) overrides_.canvas = parseSize(options.size);
    overrides_.page = options.page;
    configFile_ = configFile(options.config, files_);
    setup_ = firstSetup(configFile_, files_, overrides_, standIn_);
    state_ = stateFolder(options.state, setup_->settings);
  }

  int run() {
    const base::FileLock lock = lockShow(state_);
    const geometry::Size canvas{setup_->settings.wall.width, setup_->settings.wall.height};
    const std::unique_ptr<display::Presenter> presenter = openPresenter(canvas);
    if (!presenter) return base::kFine;
    log::info("show", "{}x{} on {}", canvas.width, canvas.height, presenter->describe());
    graphics::Typesetter typesetter(pages::fontList(setup_->fonts), kTextCache);
    show::Supply supply({configFile_, files_, overrides_, state_, standIn_}, setup_, clock_);
    show::Slicer slicer(clock_);
    show::Board board(typesetter, setup_, &slicer);
    const std::unique_ptr<display::Pacing> pacing = makePacing(*presenter);
    show::FrameLoop loop({*presenter, *pacing, supply, board, clock_, heartbeat_, setup_->settings.wall.hz});
    const int code = options_.album.empty() ? play(loop, supply) : photograph(loop, board, *presenter, typesetter);
    if (!again_) heartbeat_.stopping();
    log::info("show", "{}; late preparations {}; text cache {} of {} KiB{}{}", loop.stats().summary(), board.late(),
              typesetter.cache().bytes() / 1024, typesetter.cache().most() / 1024,
              typesetter.missing().empty() ? "" : "; ", show::glyphReport(typesetter.missing()));
    return code;
  }

  /// It ended because the configuration is mended: another session is to show that.
  bool again() const { return again_; }

 private:
  /// Without a display: waits, and says so. Null when a stop was asked for meanwhile.
  std::unique_ptr<display::Presenter> openPresenter(geometry::Size canvas) {
    if (options_.memory) return std::make_unique<display::MemoryPresenter>(canvas);
    const bool desk = options_.window || !setup_->settings.wall.fullscreen;
    while (true) {
      auto window = display::openOutput(setup_->settings.wall,
                                        desk ? display::WindowMode::Desk : display::WindowMode::Fullscreen, clock_);
      if (window) return std::move(*window);
      log::error("display", "{}; trying again every {} s", window.error().what, kBetweenTries.count());
      heartbeat_.waiting(window.error().what);
      pollfd stop{stop_.descriptor(), POLLIN, 0};
      ::poll(&stop, 1, static_cast<int>(std::chrono::milliseconds(kBetweenTries).count()));
      if (stop_.poll() == Wish::Stop) return nullptr;
    }
  }

  std::unique_ptr<display::Pacing> makePacing(const display::Presenter& presenter) const {
    using display::SteadyPacing;
    if (!options_.album.empty()) return std::make_unique<display::SprintPacing>(clock_.now(), setup_->settings.wall.hz);
    return std::make_unique<SteadyPacing>(
        clock_, setup_->settings.wall.hz,
        presenter.keepsVsync() ? SteadyPacing::Display::KeepsVsync : SteadyPacing::Display::ShowsAtOnce);
  }

  /// Until a stop, the window's end, or the asked time.
  int play(show::FrameLoop& loop, show::Supply& supply) {
    const auto until = clock_.steady() + std::chrono::duration_cast<std::chrono::nanoseconds>(
                                             std::chrono::duration<double>(options_.seconds));
    while (true) {
      const auto outcome = loop.step();
      if (outcome == show::FrameLoop::Outcome::Closed) return base::kFine;
      if (outcome == show::FrameLoop::Outcome::DisplayFailed)
        throw Stop(base::kDisplayLost, "the display takes no frames any more");
      const auto wish = stop_.poll();
      if (wish == Wish::Stop) return base::kFine;
      if (wish == Wish::Reload) supply.reload();
      if (supply.wantsRestart()) {
        again_ = true;
        return base::kFine;
      }
      if (options_.seconds > 0 && clock_.steady() >= until) return base::kFine;
    }
  }

  /// The photos of the feed are there, or have had their time to come.
  bool photosSettled(const show::Program& program) {
    constexpr std::chrono::seconds kPhotoPatience{10};
    const pages::Content& content = program.content();
    const std::size_t wanted = model::photoAddresses(*content.snapshot, feed::kMostPhotos).size();
    if (content.photos ? content.photos->size() >= wanted : wanted == 0) return true;
    if (!photosSince_) photosSince_ = clock_.steady();
    return clock_.steady() - *photosSince_ >= kPhotoPatience;
  }

  /// In memory, as fast as it goes: waits for the first data, then takes a picture of every page, and of all on a
  /// sheet.
  int photograph(show::FrameLoop& loop, show::Board& board, const display::Presenter& presenter,
                 graphics::Typesetter& typesetter) {
    const std::filesystem::path folder = options_.album;
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    show::Album album(folder);
    const auto patience = clock_.steady() + std::chrono::seconds(30);
    int waits = 0;
    std::int64_t left = 0;  // frames of two loops, which show every page whole
    while (!album.complete(board)) {
      loop.step();
      if (stop_.poll() == Wish::Stop) return base::kFine;
      if (!board.program()) {
        if (clock_.steady() > patience) throw Stop(base::kCouldNotStart, "no data within 30 s; is the agent running?");
        ::poll(nullptr, 0, 20);
        continue;
      }
      if (!photosSettled(*board.program())) {
        if (++waits % 16 == 0) ::poll(nullptr, 0, 2);  // the agent needs the core more
        continue;
      }
      if (left == 0 && board.program()->timeline())
        left = 2 * board.program()->framesIn(board.program()->timeline()->loop()) + 1;
      if (--left == 0) throw Stop(base::kFoundFaults, "a page of the loop never came to rest");
      if (const auto taken = album.look(board, const_cast<display::Presenter&>(presenter).canvas()); !taken)
        throw Stop(base::kCouldNotStart, taken.error().what);
    }
    const std::filesystem::path sheet = folder / "contact-sheet.png";
    if (const auto written = graphics::writePng(show::contactSheet(*board.program(), typesetter, loop.shown()), sheet);
        !written)
      throw Stop(base::kCouldNotStart, written.error().what);
    for (const std::filesystem::path& picture : album.pictures()) std::printf("%s\n", picture.c_str());
    std::printf("%s\n", sheet.c_str());
    return base::kFine;
  }

  const Options& options_;
  base::StopSignal& stop_;
  time::SystemClock clock_;
  std::optional<time::SteadyInstant> photosSince_;  ///< since when they are waited for
  base::Resources files_;
  show::Heartbeat heartbeat_;
  show::Overrides overrides_;
  std::filesystem::path configFile_, state_;
  std::shared_ptr<const show::Setup> setup_;
  bool standIn_ = false;  ///< setup_ is the sample's
  bool again_ = false;
};

int show(const Options& options) {
  returnFreedMemory();
  base::StopSignal stop;
  endWithParent();
  while (true) {
    Session session(options, stop);
    const int code = session.run();
    if (!session.again()) return code;
  }
}

}  // namespace

void addShow(CLI::App& app, Action& action) {
  const auto options = std::make_shared<Options>();
  CLI::App* const command =
      app.add_subcommand("show", "Draw the wall from what the agent has published; has no network");
  command->add_option("--config", options->config, "the configuration file");
  command->add_option("--state", options->state, "the folder in which the agent publishes");
  command->add_option("--size", options->size, "canvas in place of the configured one, as in 1920x1080");
  command->add_option("--page", options->page, "only the pages of this type");
  command->add_flag("--window", options->window, "in a window, for a desk");
  command->add_flag("--memory", options->memory, "on no display at all");
  command->add_option("--seconds", options->seconds, "leave after so many seconds")->check(CLI::NonNegativeNumber);
  command->add_option("--pages", options->album,
                      "in memory, as fast as it goes: write every page into this folder, and leave");
  command->footer("Example: lobbyboard show --config /etc/lobbyboard/lobbyboard.toml");
  command->callback([options, &action] {
    options->memory = options->memory || !options->album.empty();
    action = [options] { return show(*options); };
  });
}

}  // namespace lobbyboard::commands
