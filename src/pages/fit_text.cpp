#include "pages/fit_text.h"

#include <algorithm>

namespace lobbyboard::pages {

namespace {

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Does a line end within a word of letters?
bool breaksWord(std::string_view text, const std::vector<std::string>& lines) {
  std::size_t at = 0;
  for (const std::string& line : lines) {
    at += line.size();
    if (at == 0 || at >= text.size()) return false;
    if (isLetter(text[at - 1]) && isLetter(text[at])) return true;
    while (at < text.size() && text[at] == ' ') ++at;
  }
  return false;
}

}  // namespace

FittedText fitText(graphics::Typesetter& typesetter, std::string_view text, graphics::Face face, int room,
                   const FitRange& range) {
  const int least = std::min(range.leastPx, range.px);
  const int coarse = std::max(1, range.px / 16);
  const int fine = least * 4 / 3;  // below, every pixel is worth a try
  for (int px = range.px; px >= least; px -= px - coarse < fine ? 1 : coarse)
    if (typesetter.width(text, face, px) <= room) return {{std::string(text)}, px, false};
  std::vector<std::string> lines = typesetter.wrapped(text, face, least, room, range.lines);
  const bool shortened = !lines.empty() && lines.back().ends_with("…") && !text.ends_with("…");
  const bool cut = shortened || breaksWord(text, lines);
  return {std::move(lines), least, cut};
}

std::string fitParts(graphics::Typesetter& typesetter, std::string_view text, std::string_view between,
                     graphics::Face face, int px, int room) {
  while (!text.empty() && typesetter.width(text, face, px) > room) {
    const std::size_t last = text.rfind(between);
    if (last == std::string_view::npos || between.empty()) return typesetter.fitted(text, face, px, room);
    text = text.substr(0, last);
  }
  return std::string(text);
}

}  // namespace lobbyboard::pages
