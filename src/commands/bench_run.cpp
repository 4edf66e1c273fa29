#include "commands/bench_run.h"

#include <algorithm>
#include <cstring>
#include <vector>

#include "commands/allocations.h"
#include "show/board.h"
#include "show/frame_maker.h"
#include "show/slicer.h"

namespace lobbyboard::commands {

using geometry::Rect;

namespace {

constexpr int kEntryFrames = 120;  ///< of a page's coming in, not measured
constexpr std::chrono::milliseconds kEntrySlice{100};

/// The median of some copies of as many bytes, from elsewhere in memory to the canvas, and of putting them.
double limitMs(const BenchParts& parts, double bytes) {
  const geometry::Size size = parts.presenter.canvas().size();
  const int rows = std::clamp(static_cast<int>(bytes / 4 / size.width + 0.5), 1, size.height);
  const std::size_t line = static_cast<std::size_t>(size.width) * 4;
  const std::vector<std::uint32_t> from(static_cast<std::size_t>(size.width) * static_cast<std::size_t>(rows),
                                        0xFF101010U);
  std::vector<double> times;
  for (int i = 0; i < 41; ++i) {
    const time::SteadyInstant began = parts.clock.steady();
    for (int y = 0; y < rows; ++y)
      std::memcpy(const_cast<std::uint32_t*>(parts.presenter.canvas().row(y)),
                  from.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(size.width), line);
    const Rect all{0, 0, size.width, rows};
    parts.presenter.present({&all, 1});
    const auto took = parts.clock.steady() - began - parts.presenter.waited();
    times.push_back(std::chrono::duration<double, std::milli>(took).count());
  }
  std::nth_element(times.begin(), times.begin() + 20, times.end());
  return times[20] * bytes / (static_cast<double>(rows) * static_cast<double>(line));
}

/// One wall in this process: draws, presents and prepares, and counts.
class Rig {
 public:
  Rig(const BenchParts& parts, const std::shared_ptr<const show::Setup>& setup)
      : parts_(parts),
        slicer_(parts.clock),
        board_(parts.typesetter, setup, &slicer_),
        maker_(board_, parts.presenter, parts.clock) {}

  show::Board& board() { return board_; }

  void frame(const display::Tick& tick, BenchRow* row) {
    const long allocated = allocations();
    const auto news = parts_.presenter.look();
    if (news.canvasLost) maker_.forget();
    const show::FrameMaker::Frame frame = maker_.make(tick.now);
    const time::SteadyInstant done = parts_.clock.steady();
    if (row) {
      row->allocations += allocations() - allocated;
      row->stats.add(frame.work, tick.missed, frame.pixels);
      if (parts_.record) row->records.push_back(recordOf(tick, done));
    }
    const time::Span worked = board_.worked();
    board_.prepare(tick.now, row ? show::Slicer::kInFrame : kEntrySlice);
    if (row)
      row->stats.addSlice({std::chrono::floor<time::Span>(parts_.clock.steady() - done), board_.worked() - worked});
  }

 private:
  FrameRecord recordOf(const display::Tick& tick, time::SteadyInstant done) const {
    const auto strips = maker_.list().layers()[static_cast<std::size_t>(graphics::Depth::Body)].strips();
    return {tick.now.time_since_epoch().count(),
            std::chrono::floor<std::chrono::microseconds>(done).time_since_epoch().count(),
            strips.empty() ? 0 : strips[0].at.y, tick.missed};
  }

  const BenchParts& parts_;
  show::Slicer slicer_;
  show::Board board_;
  show::FrameMaker maker_;
};

}  // namespace

BenchRow benchLoop(const BenchParts& parts, const std::shared_ptr<const show::Setup>& setup,
                   const std::shared_ptr<const pages::Content>& content, const std::string& name, std::int64_t frames) {
  const double hz = setup->settings.wall.hz;
  BenchRow row;
  row.page = name;
  if (parts.record) row.records.reserve(static_cast<std::size_t>(frames));
  Rig rig(parts, setup);
  std::unique_ptr<display::Pacing> pacing;
  if (parts.paced)
    pacing = std::make_unique<display::SteadyPacing>(parts.clock, hz,
                                                     parts.presenter.keepsVsync()
                                                         ? display::SteadyPacing::Display::KeepsVsync
                                                         : display::SteadyPacing::Display::ShowsAtOnce);
  else
    pacing = std::make_unique<display::SprintPacing>(parts.clock.now(), hz);
  display::Tick tick = pacing->next();
  rig.board().offer(setup, content, tick.now);
  for (int i = 0; i < kEntryFrames; ++i, tick = pacing->next()) rig.frame(tick, nullptr);
  const auto worked = [&] { return time::threadWork() + rig.board().worked(); };
  const time::Span before = worked();
  const std::int64_t late = rig.board().late();
  for (std::int64_t i = 0; i < frames; ++i, tick = pacing->next()) rig.frame(tick, &row);
  row.cpuMsPerFrame = static_cast<double>((worked() - before).count()) / 1e3 / static_cast<double>(frames);
  row.late = rig.board().late() - late;
  row.cacheBytes = parts.typesetter.cache().bytes();
  row.damagedBytes = row.stats.damagedPixelsPerDrawnFrame() * 4;
  if (row.damagedBytes > 0) row.limitMs = limitMs(parts, row.damagedBytes);
  return row;
}

}  // namespace lobbyboard::commands
