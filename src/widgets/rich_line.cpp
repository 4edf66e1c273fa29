#include "widgets/rich_line.h"

namespace lobbyboard::widgets {
namespace {

/// Calls `take(part, style)` for each stretch of one voice.
template <typename Take>
void split(std::string_view text, const RichStyle& style, Take take) {
  const graphics::TextStyle* voice = &style.plain;
  while (!text.empty()) {
    const std::size_t end = text.find('*');
    if (end != 0) take(text.substr(0, end), *voice);
    if (end == std::string_view::npos) return;
    text.remove_prefix(end + 1);
    voice = voice == &style.plain ? &style.strong : &style.plain;
  }
}

}  // namespace

int richWidth(graphics::Typesetter& typesetter, std::string_view text, const RichStyle& style) {
  int sum = 0;
  split(text, style, [&](std::string_view part, const graphics::TextStyle& voice) {
    sum += typesetter.width(part, voice.face, voice.px);
  });
  return sum;
}

int drawRich(graphics::Painter& painter, std::string_view text, int x, int baseline, const RichStyle& style,
             graphics::Align align) {
  const int width = richWidth(painter.typesetter(), text, style);
  int pen = align == graphics::Align::Left ? x : align == graphics::Align::Right ? x - width : x - width / 2;
  split(text, style, [&](std::string_view part, const graphics::TextStyle& voice) {
    pen += painter.text(part, pen, baseline, voice);
  });
  return width;
}

}  // namespace lobbyboard::widgets
