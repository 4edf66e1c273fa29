#include "pages/card_look.h"

namespace lobbyboard::pages {

using rules::Mark;
using widgets::Shape;

namespace {

struct Look {
  Shape shape;
  const config::CardColours* card;  ///< null: a state without a card
};

const char* keyOf(Mark mark) {
  static constexpr const char* kKeys[] = {"green",   "notice", "yellow",    "red",      "no_report",
                                          "not_due", "exempt", "completed", "withdrawn"};
  return kKeys[static_cast<std::size_t>(mark)];
}

Look lookOf(const config::Theme& theme, Mark mark) {
  switch (mark) {
    case Mark::Green:
      return {Shape::Disc, &theme.green};
    case Mark::Notice:
      return {Shape::Ring, &theme.notice};
    case Mark::Yellow:
      return {Shape::Triangle, &theme.yellow};
    case Mark::Red:
      return {Shape::Square, &theme.red};
    case Mark::NoReport:
      return {Shape::Question, nullptr};
    case Mark::NotDue:
      return {Shape::Dash, nullptr};
    case Mark::Exempt:
      return {Shape::Pause, nullptr};
    case Mark::Completed:
      return {Shape::Tick, nullptr};
    case Mark::Withdrawn:
      return {Shape::Dash, nullptr};
  }
  return {Shape::Dash, nullptr};
}

}  // namespace

widgets::Mark markOf(const config::Theme& theme, Mark mark) {
  const Look look = lookOf(theme, mark);
  return {look.shape, look.card ? look.card->mark : theme.none, theme.red.border};
}

widgets::Skin skinOf(const config::Theme& theme, Mark mark) {
  const Look look = lookOf(theme, mark);
  if (!look.card) return {theme.panel2, theme.panel2, theme.t2, {look.shape, theme.none, theme.none}};
  const bool loud = mark == Mark::Yellow || mark == Mark::Red;
  const config::Colour onPlate = loud ? look.card->text : look.card->mark;
  return {look.card->plate, look.card->border, look.card->text, {look.shape, onPlate, onPlate}};
}

widgets::Skin skinOf(const config::Theme& theme, Mark mark, int count) {
  if (count > 0) return skinOf(theme, mark);
  const config::Colour quiet = graphics::mix(theme.panel, markOf(theme, mark).color, 0.45);
  return {theme.panel, theme.line, theme.t3, {lookOf(theme, mark).shape, quiet, quiet}};
}

graphics::Rgb pulseColour(const widgets::Skin& skin) { return skin.border == skin.plate ? skin.text : skin.border; }

std::string cardName(const config::Strings& strings, Mark mark) {
  return strings[std::string("card.name.") + keyOf(mark)];
}

const std::string& shortCardName(const config::Strings& strings, Mark mark) {
  return strings[std::string("card.short.") + keyOf(mark)];
}

std::string badgeWord(const config::Strings& strings, Mark mark, int streak) {
  const std::string key = std::string("card.badge.") + keyOf(mark);
  if (mark == Mark::Yellow || mark == Mark::Red)
    return streak > 0 ? strings.format(key, {std::to_string(streak)}) : cardName(strings, mark);
  return strings[key];
}

}  // namespace lobbyboard::pages
