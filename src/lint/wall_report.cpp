#include "lint/wall_report.h"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <limits>
#include <set>

#include "graphics/compositor.h"
#include "lint/judge.h"
#include "lint/picture_level.h"
#include "lint/rehearsal.h"
#include "pages/layout.h"

namespace lobbyboard::lint {

namespace {

constexpr std::int64_t kMostTurns = 64;

/// Looks at one page through its turns and gathers what there is to say.
class Examiner {
 public:
  explicit Examiner(const show::Program& program)
      : program_(program),
        measure_{program.stage().theme, program.stage().viewing, pages::seamsOf(program.stage()),
                 program.stage().canvas, program.stage().typesetter.missing()} {}

  PageReport look(std::size_t place, time::Instant at) {
    for (std::int64_t turn = 0; turn < kMostTurns; ++turn) {
      Rehearsal rehearsal(program_, place, at, turn);
      if (turn == 0) begin(rehearsal, place);
      if (!watch(rehearsal)) break;
    }
    report_.findings = findings_.all();
    return std::move(report_);
  }

 private:
  std::vector<StandingText> textsAt(Rehearsal& rehearsal, std::int64_t frame) {
    rehearsal.draw(frame + 1, next_);
    rehearsal.draw(frame, list_);
    return textsOn(list_, next_, measure_.canvas);
  }

  /// The page at rest.
  void begin(Rehearsal& rehearsal, std::size_t place) {
    const config::PageEntry& entry = program_.entry(place);
    report_.entry = program_.loop()[place] + 1;
    report_.type = entry.type;
    report_.title = rehearsal.heading().title;
    report_.dwell = pages::dwellOf(program_.stage(), program_.content(), entry);
    report_.readableTo = std::numeric_limits<double>::infinity();
    const auto texts = textsAt(rehearsal, rehearsal.portraitFrame());
    graphics::Canvas canvas(measure_.canvas);
    graphics::paintAll(list_, {0, 0, measure_.canvas.width, measure_.canvas.height}, canvas);
    report_.level = pictureLevel(canvas);
    report_.reading = readingOf(texts);
    report_.dwellNeeded = leastDwell(report_.reading);
    judgePage();
  }

  void judgePage() {
    if (report_.dwell < report_.dwellNeeded)
      findings_.add({Kind::Dwell,
                     Grade::Fault,
                     {},
                     fmt::format("stands {:g} s; {} characters and {} figures take {:g} s", seconds(report_.dwell),
                                 report_.reading.characters, report_.reading.figures, seconds(report_.dwellNeeded)),
                     {}});
    if (report_.level >= kBrightLevel)
      findings_.add({Kind::Bright,
                     report_.level >= kGlaringLevel ? Grade::Fault : Grade::Warning,
                     {},
                     fmt::format("average picture level {:.2f}; should be under {:.2f}, must be under {:.2f}",
                                 report_.level, kBrightLevel, kGlaringLevel),
                     {}});
  }

  static double seconds(std::chrono::milliseconds span) { return static_cast<double>(span.count()) / 1000; }

  /// A whole turn, second by second; false when it showed nothing that had not been seen before.
  bool watch(Rehearsal& rehearsal) {
    bool fresh = false;
    const auto second = std::max<std::int64_t>(1, program_.framesIn(std::chrono::seconds(1)));
    std::set<std::int64_t> frames = {rehearsal.portraitFrame()};
    for (std::int64_t frame = rehearsal.portraitFrame(); frame < rehearsal.frames(); frame += second)
      frames.insert(frame);
    for (const std::int64_t frame : frames) {
      const auto texts = textsAt(rehearsal, frame);
      if (judge(texts)) fresh = true;
    }
    return fresh;
  }

  bool judge(const std::vector<StandingText>& texts) {
    bool fresh = false;
    for (const StandingText& text : texts) {
      if (text.seen.empty()) continue;
      const geometry::TextRole role = roleOf(text.line, measure_.theme);
      report_.readableTo = std::min(report_.readableTo, readableTo(role, text.line.px, measure_.viewing));
      report_.leastContrast = std::min(report_.leastContrast, contrastOf(text.line).value_or(21));
      if (text.depth == graphics::Depth::Body && known_.insert(text.line.text).second) fresh = true;
    }
    judgeLines(texts, measure_, findings_);
    judgePlaces(texts, measure_, findings_);
    return fresh;
  }

  const show::Program& program_;
  Measure measure_;
  graphics::DisplayList list_, next_;
  PageReport report_;
  FindingList findings_;
  std::set<std::string> known_;
};

}  // namespace

bool WallReport::hasFault() const {
  return std::any_of(pages.begin(), pages.end(), [](const PageReport& page) {
    return std::any_of(page.findings.begin(), page.findings.end(),
                       [](const Finding& f) { return f.grade == Grade::Fault; });
  });
}

double WallReport::readableTo() const {
  double least = pages.empty() ? 0 : std::numeric_limits<double>::infinity();
  for (const PageReport& page : pages) least = std::min(least, page.readableTo);
  return least;
}

PageReport examinePage(const show::Program& program, std::size_t place, time::Instant at) {
  return Examiner(program).look(place, at);
}

WallReport examine(const show::Program& program, time::Instant at) {
  WallReport out{program.stage().canvas, program.stage().viewing, pages::seamsOf(program.stage()), {}};
  for (std::size_t place = 0; place < program.loop().size(); ++place)
    out.pages.push_back(examinePage(program, place, at));
  return out;
}

}  // namespace lobbyboard::lint
