#include "show/program.h"

#include <cmath>
#include <exception>

#include "base/log.h"

namespace lobbyboard::show {

pages::Stage stageOf(const Setup& setup, graphics::Typesetter& typesetter) {
  return {setup.theme, setup.strings, setup.settings.language, typesetter,
          {setup.settings.wall.width, setup.settings.wall.height}, setup.settings.wall.hz,
          {setup.settings.wall.pitchMm, setup.settings.wall.nearM, setup.settings.wall.farM}, setup.settings.wall.seams};
}

Program::Program(std::shared_ptr<const Setup> setup, std::shared_ptr<const pages::Content> content,
                 graphics::Typesetter& typesetter, const std::set<std::size_t>& skipped)
    : setup_(std::move(setup)),
      content_(std::move(content)),
      zone_(setup_->settings.zone),
      stage_(stageOf(*setup_, typesetter)) {
  std::vector<time::Span> dwells;
  for (std::size_t i = 0; i < setup_->playlist.pages.size(); ++i) {
    const config::PageEntry& page = setup_->playlist.pages[i];
    if (skipped.contains(i)) continue;
    try {
      if (!pages::hasContent(stage_, *content_, page)) continue;
      dwells.push_back(pages::dwellOf(stage_, *content_, page));
      loop_.push_back(i);
    } catch (const std::exception& error) {
      base::log::error("show", "page {} ({}) cannot be made of these data and is left out: {}", i + 1, page.type, error.what());
    }
  }
  if (!dwells.empty()) timeline_.emplace(std::move(dwells));
}

std::shared_ptr<const Program> Program::without(const std::set<std::size_t>& skipped) const {
  return std::make_shared<const Program>(setup_, content_, stage_.typesetter, skipped);
}

std::int64_t Program::framesIn(time::Span span) const {
  // Frame boundaries fall a third of a frame beside round instants, so that rounding never doubles or skips one.
  constexpr double kBeside = 0.37;
  return static_cast<std::int64_t>(std::floor(static_cast<double>(span.count()) * stage_.hz / 1e6 + kBeside));
}

}  // namespace lobbyboard::show
