#include "lint/judge.h"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <cmath>

#include "base/contrast.h"
#include "config/theme_contrast.h"
#include "graphics/utf8.h"

namespace lobbyboard::lint {

using geometry::Rect;
using graphics::Inscription;

namespace {

constexpr int kTouch = 2;  ///< pixels by which boxes of ink may meet without a letter touching another

std::string at(const Rect& area) { return fmt::format("at {},{} ({}x{})", area.x, area.y, area.width, area.height); }

void judgeSize(const StandingText& text, const Measure& measure, FindingList& out) {
  const geometry::TextRole role = roleOf(text.line, measure.theme);
  const int least = floorPx(role, measure.viewing);
  if (text.line.px >= least) return;
  const double readable = std::floor(readableTo(role, text.line.px, measure.viewing) * 10) / 10;
  const std::string how = readable > 0 ? fmt::format("readable up to {:.1f} m", readable) : "its strokes run together";
  out.add({Kind::Small, Grade::Fault, text.line.text,
           fmt::format("{} px, {}; {} must have {} px at {:g} m", text.line.px, how,
                       role == geometry::TextRole::Body ? "what is read" : "a caption", least, measure.viewing.farM),
           text.ink});
}

void judgeContrast(const StandingText& text, FindingList& out) {
  const auto contrast = contrastOf(text.line);
  if (!contrast || *contrast >= config::kTextContrast) return;
  out.add({Kind::Faint, Grade::Fault, text.line.text,
           fmt::format("contrast {:.2f}:1, #{:06X} on #{:06X}; text must have {:g}:1",
                       std::floor(*contrast * 100) / 100, text.line.color, *text.line.ground, config::kTextContrast),
           text.ink});
}

void judgeGlyphs(const StandingText& text, const Measure& measure, FindingList& out) {
  std::string missing;
  for (const char32_t c : graphics::decode(text.line.text))
    if (measure.missing.contains(c)) missing += fmt::format(" U+{:04X}", static_cast<unsigned>(c));
  if (!missing.empty()) out.add({Kind::Glyph, Grade::Fault, text.line.text, "no font has" + missing, text.ink});
}

void judgeWholeness(const StandingText& text, FindingList& out) {
  if (text.line.whole.empty()) return;
  out.add({Kind::Shortened, Grade::Warning, text.line.text, "shortened from \"" + text.line.whole + "\"", text.ink});
}

void judgeSeams(const StandingText& text, const Measure& measure, FindingList& out) {
  if (text.seen.empty()) return;
  for (const int seam : measure.seams)
    if (text.seen.x < seam && text.seen.right() > seam)
      out.add({Kind::Seam, Grade::Fault, text.line.text,
               fmt::format("stands across the seam at x {}, {}", seam, at(text.seen)), text.seen});
}

void judgeNeighbours(const StandingText& text, std::span<const StandingText> later, FindingList& out) {
  for (const StandingText& other : later) {
    const Rect shared = intersection(text.seen, other.seen);
    if (other.moves || shared.width < kTouch || shared.height < kTouch) continue;
    out.add({Kind::Overlap, Grade::Fault, text.line.text, "touches \"" + other.line.text + "\" " + at(shared), shared});
  }
}

}  // namespace

std::optional<double> contrastOf(const Inscription& line) {
  if (!line.ground) return std::nullopt;
  return base::contrast(line.color, *line.ground);
}

void judgeLines(std::span<const StandingText> texts, const Measure& measure, FindingList& out) {
  for (const StandingText& text : texts) {
    if (text.seen.empty()) continue;
    judgeSize(text, measure, out);
    judgeContrast(text, out);
    judgeGlyphs(text, measure, out);
    judgeWholeness(text, out);
  }
}

void judgePlaces(std::span<const StandingText> texts, const Measure& measure, FindingList& out) {
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const StandingText& text = texts[i];
    if (text.moves) continue;
    if (text.seen != text.ink)
      out.add({Kind::Clipped, Grade::Fault, text.line.text,
               text.seen.empty() ? "stands outside of its picture or of the canvas, " + at(text.ink)
                                 : "cut off: " + at(text.ink) + ", of which is seen " + at(text.seen),
               text.ink});
    if (text.covered)
      out.add({Kind::Covered, Grade::Fault, text.line.text, "something lies on it, " + at(text.seen), text.seen});
    judgeSeams(text, measure, out);
    judgeNeighbours(text, texts.subspan(i + 1), out);
  }
}

}  // namespace lobbyboard::lint
