#include "show/program.h"

#include <cmath>
#include <exception>

#include "base/log.h"
#include "pages/side_column.h"

namespace lobbyboard::show {

pages::Stage stageOf(const Setup& setup, graphics::Typesetter& typesetter) {
  return {setup.theme, setup.strings, setup.settings.language, typesetter,
          {setup.settings.wall.width, setup.settings.wall.height}, setup.settings.wall.hz,
          {setup.settings.wall.pitchMm, setup.settings.wall.nearM, setup.settings.wall.farM}, setup.settings.wall.seams,
          {setup.settings.scriptOrder.value_or(config::ScriptOrder::ChineseOnly), setup.settings.missingTranslation,
           setup.mongolian.all().empty() ? nullptr : &setup.mongolian}};
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
  std::set<std::string> untranslated;
  for (const std::size_t i : loop_)
    for (std::string& what : pages::sideTitles(stage_, *content_, setup_->playlist.pages[i].type, {}).missing)
      untranslated.insert(std::move(what));
  for (const std::string& what : untranslated)
    base::log::warning("script", "no Mongolian for {}: {}", what,
                       stage_.second.missing == config::MissingTranslation::Chinese ? "Chinese stands there" : "left empty");
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
