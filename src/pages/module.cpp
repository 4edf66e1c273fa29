#include "pages/module.h"

#include "geometry/baseline.h"
#include "pages/fit_text.h"

namespace lobbyboard::pages {

int ModulePainter::words(std::string_view text, int x, double y, const graphics::TextStyle& style,
                         graphics::Align align) {
  return painter_.text(text, x, geometry::baselineForWords(y * px_.factor(), style.px), style, align);
}

void ModulePainter::wordsIn(std::string_view text, int x, double y, int room, const graphics::TextStyle& style,
                            int lines, graphics::Align align) {
  const FittedText fit = fitText(stage_.typesetter, text, style.face, room, {style.px, px_(24), lines});
  const double pitch = fit.px * 1.12 / px_.factor();
  y -= pitch * (static_cast<double>(fit.lines.size()) - 1) / 2;
  for (const std::string& line : fit.lines) {
    words(line, x, y, {style.face, fit.px, style.color}, align);
    y += pitch;
  }
}

int ModulePainter::digits(std::string_view text, int x, double y, const graphics::TextStyle& style,
                          graphics::Align align) {
  return painter_.text(text, x, geometry::baselineForDigits(y * px_.factor(), style.px), style, align);
}

void ModulePainter::head(std::string_view name, std::string_view note) {
  painter_.rect({0, 0, width(), px_.stroke(2)}, stage_.theme.line);
  const int used = words(name, 0, 36, bold(36, stage_.theme.t1));
  if (!note.empty())
    wordsIn(note, width(), 38, width() - used - px_(16), regular(28, stage_.theme.t2), 1, graphics::Align::Right);
}

}  // namespace lobbyboard::pages
