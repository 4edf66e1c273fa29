#include "pages/module.h"

#include "geometry/baseline.h"

namespace lobbyboard::pages {

int ModulePainter::words(std::string_view text, int x, double y, const graphics::TextStyle& style,
                         graphics::Align align) {
  return painter_.text(text, x, geometry::baselineForWords(y * px_.factor(), style.px), style, align);
}

int ModulePainter::digits(std::string_view text, int x, double y, const graphics::TextStyle& style,
                          graphics::Align align) {
  return painter_.text(text, x, geometry::baselineForDigits(y * px_.factor(), style.px), style, align);
}

void ModulePainter::head(std::string_view name, std::string_view note) {
  painter_.rect({0, 0, width(), px_.stroke(2)}, stage_.theme.line);
  words(name, 0, 36, bold(36, stage_.theme.t1));
  words(note, width(), 38, regular(28, stage_.theme.t2), graphics::Align::Right);
}

}  // namespace lobbyboard::pages
