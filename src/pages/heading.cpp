#include "pages/heading.h"

#include "pages/layout.h"

namespace lobbyboard::pages {

void nameScreen(const Stage& stage, int screen, int screens, Heading& heading) {
  const std::string part = stage.strings.format("red.part", {std::to_string(screen + 1), std::to_string(screens)});
  if (!Layout(stage).compact) {
    heading.subtitle += part;
    return;
  }
  const std::string& between = stage.strings["header.parts"];
  const bool led = part.starts_with(between);
  heading.subtitle = (led ? part.substr(between.size()) : part) + between + heading.subtitle;
}

}  // namespace lobbyboard::pages
