#pragma once

#include <map>
#include <span>

#include "lint/finding.h"
#include "lint/standing_text.h"
#include "lint/viewing.h"

namespace lobbyboard::lint {

/// What lines of text are measured by.
struct Measure {
  const config::Theme& theme;
  geometry::Viewing viewing;
  std::vector<int> seams;  ///< canvas columns that no standing line may cross
  geometry::Size canvas;
  const std::map<char32_t, int>& missing;  ///< code points that no font has, as the typesetter counts them
};

/// What is wrong with each line by itself: its size, its contrast with its ground, its glyphs, an ellipsis.
void judgeLines(std::span<const StandingText> texts, const Measure& measure, FindingList& out);

/// What is wrong with where they stand: cut off, covered, on each other, across a seam. Lines that move are let be: a
/// table or a ticker passes through the edges of its window.
void judgePlaces(std::span<const StandingText> texts, const Measure& measure, FindingList& out);

/// The contrast of a line with the worst of its ground; nothing when the ground is not known.
std::optional<double> contrastOf(const graphics::Inscription& line);

}  // namespace lobbyboard::lint
