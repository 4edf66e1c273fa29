#include "lint/loop.h"

#include <catch2/catch.hpp>

#include "pages/catalogue.h"

namespace lobbyboard::test {
namespace {

/// Every page type, with each word of each of its options once.
std::vector<config::PageEntry> everyPage() {
  std::vector<config::PageEntry> out;
  for (const config::PageType& type : pages::catalogue()) {
    out.push_back({type.name, {}, {}});
    for (const config::PageOption& option : type.options)
      for (const std::string& word : option.words) out.push_back({type.name, {}, {{option.name, word}}});
  }
  for (config::PageEntry& entry : out) entry.dwell.span = std::chrono::seconds(30);
  return out;
}

}  // namespace

Loop::Loop(geometry::Size canvas, const std::string& theme, const std::string& language)
    : wall_(language, canvas), setup_(std::make_shared<show::Setup>(*wall_.setup())) {
  const auto loaded = config::loadTheme(LOBBYBOARD_SOURCE_DIR "/assets/themes/" + theme + ".toml");
  if (!loaded) FAIL(config::toString(loaded.error().front()));
  setup_->theme = *loaded;
  setup_->playlist.pages = everyPage();
  wall_.typesetter().keepInscriptions();
}

std::unique_ptr<show::Program> Loop::program(const std::shared_ptr<const pages::Content>& content) {
  return std::make_unique<show::Program>(setup_, content, wall_.typesetter());
}

std::vector<lint::StandingText> textsAt(lint::Rehearsal& rehearsal, std::int64_t frame, geometry::Size canvas) {
  graphics::DisplayList list, next;
  rehearsal.draw(frame + 1, next);
  rehearsal.draw(frame, list);
  return lint::textsOn(list, next, canvas);
}

std::string nameOf(const show::Program& program, std::size_t place) {
  const config::PageEntry& entry = program.entry(place);
  std::string out = entry.type;
  for (const auto& [key, value] : entry.options)
    if (const auto* word = std::get_if<std::string>(&value)) out += " " + key + "=" + *word;
  return out;
}

}  // namespace lobbyboard::test
