#include "show/program.h"

#include <algorithm>
#include <cmath>
#include <exception>

#include "base/log.h"
#include "pages/side_column.h"
#include "playlist/stands_on.h"
#include "rules/boards.h"

namespace lobbyboard::show {

pages::Stage stageOf(const Setup& setup, graphics::Typesetter& typesetter) {
  return {setup.theme,
          setup.strings,
          setup.settings.language,
          typesetter,
          {setup.settings.wall.width, setup.settings.wall.height},
          setup.settings.wall.hz,
          {setup.settings.wall.pitchMm, setup.settings.wall.nearM, setup.settings.wall.farM},
          setup.settings.wall.seams,
          {setup.settings.scriptOrder.value_or(config::ScriptOrder::ChineseOnly), setup.settings.missingTranslation,
           setup.mongolian.all().empty() ? nullptr : &setup.mongolian}};
}

namespace {

std::vector<playlist::Dispatch> dispatchesOf(const Setup& setup, const pages::Content& content, time::Day day) {
  constexpr std::chrono::days kYear{366};  // as far as a page may ask
  std::vector<playlist::Dispatch> out;
  for (const rules::DispatchDay& date : rules::dispatchDays(*content.snapshot, setup.rules.calendar, day, day + kYear))
    out.push_back({date.day, date.rhythm ? setup.rules.calendar.rhythms[*date.rhythm].name : ""});
  return out;
}

/// Which entries of the playlist stand on a day.
std::vector<bool> standing(const Setup& setup, const pages::Content& content, std::optional<time::Day> day) {
  std::vector<bool> out(setup.playlist.pages.size(), true);
  if (!day) return out;
  std::vector<playlist::Dispatch> dispatches;
  for (std::size_t i = 0; i < out.size(); ++i) {
    const config::StandingDays& days = setup.playlist.pages[i].days;
    if (days.dispatchWeek && dispatches.empty()) dispatches = dispatchesOf(setup, content, *day);
    out[i] = playlist::standsOn(days, *day, dispatches);
  }
  return out;
}

}  // namespace

Program::Program(std::shared_ptr<const Setup> setup, std::shared_ptr<const pages::Content> content,
                 graphics::Typesetter& typesetter, const std::set<std::size_t>& skipped, std::optional<time::Day> day)
    : setup_(std::move(setup)),
      content_(std::move(content)),
      zone_(setup_->settings.zone),
      stage_(stageOf(*setup_, typesetter)),
      skipped_(skipped),
      day_(day) {
  const std::vector<bool> stands = standing(*setup_, *content_, day_);
  std::vector<time::Span> dwells;
  for (std::size_t i = 0; i < setup_->playlist.pages.size(); ++i) {
    const config::PageEntry& page = setup_->playlist.pages[i];
    if (skipped.contains(i) || !stands[i]) continue;
    try {
      if (!pages::hasContent(stage_, *content_, page)) continue;
      dwells.push_back(pages::dwellOf(stage_, *content_, page));
      loop_.push_back(i);
    } catch (const std::exception& error) {
      base::log::error("show", "page {} ({}) cannot be made of these data and is left out: {}", i + 1, page.type,
                       error.what());
    }
  }
  std::set<std::string> untranslated;
  for (const std::size_t i : loop_)
    for (std::string& what : pages::sideTitles(stage_, *content_, setup_->playlist.pages[i].type, {}).missing)
      untranslated.insert(std::move(what));
  for (const std::string& what : untranslated)
    base::log::warning(
        "script", "no Mongolian for {}: {}", what,
        stage_.second.missing == config::MissingTranslation::Chinese ? "Chinese stands there" : "left empty");
  if (!dwells.empty()) timeline_.emplace(std::move(dwells));
}

std::shared_ptr<const Program> Program::without(const std::set<std::size_t>& skipped) const {
  return std::make_shared<const Program>(setup_, content_, stage_.typesetter, skipped, day_);
}

std::shared_ptr<const Program> Program::on(time::Day day) const {
  const auto& pages = setup_->playlist.pages;
  if (!day_ || day == *day_ ||
      std::all_of(pages.begin(), pages.end(), [](const auto& page) { return page.days.always(); }))
    return nullptr;
  if (standing(*setup_, *content_, day) == standing(*setup_, *content_, day_)) return nullptr;
  return std::make_shared<const Program>(setup_, content_, stage_.typesetter, skipped_, day);
}

std::int64_t Program::framesIn(time::Span span) const {
  // Frame boundaries fall a third of a frame beside round instants, so that rounding never doubles or skips one.
  constexpr double kBeside = 0.37;
  return static_cast<std::int64_t>(std::floor(static_cast<double>(span.count()) * stage_.hz / 1e6 + kBeside));
}

}  // namespace lobbyboard::show
