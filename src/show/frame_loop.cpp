#include "show/frame_loop.h"

#include <spdlog/fmt/fmt.h>

#include <utility>

#include "base/log.h"
#include "show/glyph_report.h"

namespace lobbyboard::show {

namespace {

constexpr std::chrono::microseconds kStillSlice{12000};   ///< while nothing moves on the wall
constexpr std::chrono::microseconds kFirstSlice{100000};  ///< while nothing of this show stands there yet
constexpr int kMostFailedPresents = 60;                   ///< in a row; then the display is given up
constexpr std::chrono::seconds kBetweenWords{10};
constexpr double kMostAhead = 10;  ///< in a second: a tenth of one

}  // namespace

FrameLoop::FrameLoop(Parts parts)
    : parts_(parts), maker_(parts.board, parts.presenter, parts.clock), stats_(parts.hz) {}

void FrameLoop::takeNews() {
  const auto news = parts_.supply.take();
  if (!news) return;
  parts_.board.setStale(news->stale);
  if (!news->content) return parts_.board.await(news->setup);
  if (news->setup == setup_ && news->content == content_) return;
  setup_ = news->setup;
  content_ = news->content;
  parts_.board.offer(setup_, content_, news->activeFrom);
}

/// False when nothing is left to do.
bool FrameLoop::prepareAhead(time::SteadyInstant began) {
  if (parts_.board.waits()) {
    parts_.board.prepare(shown_, kStillSlice);
    return true;
  }
  const time::Span worked = parts_.board.worked();
  const bool more = parts_.board.prepare(shown_, Slicer::kInFrame);
  stats_.addSlice({std::chrono::floor<time::Span>(parts_.clock.steady() - began), parts_.board.worked() - worked});
  return more;
}

bool FrameLoop::standsStill(const display::Tick& tick) {
  if (!quiet_ || tick.missed > 0 || static_cast<double>(ahead_ + 1) * kMostAhead >= parts_.hz) return false;
  const time::SteadyInstant began = parts_.clock.steady();
  const bool stands = maker_.stands(tick.now);
  looked_ = std::chrono::floor<time::Span>(parts_.clock.steady() - began);
  if (!stands) return false;
  ++ahead_;
  shown_ = tick.now;
  stats_.addStill();
  return true;
}

/// What systemd shows of the show; a character that is newly found missing is named in the log too.
std::string FrameLoop::status() {
  const graphics::MissingGlyphs& missing = parts_.board.missingGlyphs();
  std::string summary = stats_.summary();
  for (const std::size_t entry : parts_.board.skipped()) summary += fmt::format("; page {} is left out", entry + 1);
  if (missing.empty()) return summary;
  const std::string report = glyphReport(missing);
  if (missing.size() != missingGlyphs_) base::log::warning("fonts", "{}", report);
  missingGlyphs_ = missing.size();
  return summary + "; " + report;
}

FrameLoop::Outcome FrameLoop::step() {
  const display::Tick tick = parts_.pacing.plan();
  if (standsStill(tick)) return Outcome::GoOn;
  ahead_ = 0;
  parts_.pacing.wait(tick);
  const time::SteadyInstant began = parts_.clock.steady();
  shown_ = tick.now;
  const display::Presenter::News display = parts_.presenter.look();
  if (display.failed) return Outcome::DisplayFailed;
  if (display.closed) return Outcome::Closed;
  if (display.canvasLost) maker_.forget();
  takeNews();
  if (!ready_ && parts_.board.gathers(tick.now)) {  // what stood before stays until there is more to show than "wait"
    parts_.board.prepare(tick.now, kFirstSlice);
    return Outcome::GoOn;  // the heart beats from the first frame on
  }
  const auto news = std::chrono::floor<time::Span>(parts_.clock.steady() - began);
  FrameMaker::Frame frame = maker_.make(tick.now);
  frame.work.news = news;
  frame.work.draw += std::exchange(looked_, time::Span{0});
  if (!frame.presented)
    ++failedPresents_;
  else if (frame.changed)
    failedPresents_ = 0;
  if (failedPresents_ >= kMostFailedPresents) return Outcome::DisplayFailed;
  const time::SteadyInstant done = parts_.clock.steady();
  stats_.add(frame.work, ready_ ? tick.missed : 0, frame.pixels);
  if (frame.presented && !ready_) {
    parts_.heartbeat.ready();
    ready_ = true;
  }
  if (frame.presented) parts_.heartbeat.beat(done);
  const bool more = prepareAhead(done);
  quiet_ = ready_ && frame.presented && !frame.changed && !more;
  if (done >= nextWord_) {
    nextWord_ = done + kBetweenWords;
    parts_.heartbeat.say(status());
  }
  return Outcome::GoOn;
}

}  // namespace lobbyboard::show
