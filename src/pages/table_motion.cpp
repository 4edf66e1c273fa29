#include "pages/table_motion.h"

#include <algorithm>

#include "geometry/easing.h"

namespace lobbyboard::pages {
namespace {

std::int64_t modulo(std::int64_t value, std::int64_t length) {
  const std::int64_t rest = value % length;
  return rest < 0 ? rest + length : rest;
}

}  // namespace

std::int64_t TableMotion::perTurn() const {
  if (jump > 0) return jump;
  const std::int64_t room = std::max<std::int64_t>(0, framesPerTurn - rest) * pixelsPerFrame;
  return room < pitch ? room : room / pitch * pitch;
}

std::int64_t TableMotion::travelled(std::int64_t frame) const {
  if (jump > 0) return 0;
  return std::min(std::max<std::int64_t>(0, frame - rest) * pixelsPerFrame, perTurn());
}

TableMotion::Slot TableMotion::slotAt(std::int64_t frame) const {
  const std::int64_t inTurn = std::max<std::int64_t>(1, framesPerTurn / framesPerScreen);
  const std::int64_t screen = std::clamp<std::int64_t>(frame / framesPerScreen, 0, inTurn - 1);
  return {screen, frame - screen * framesPerScreen};
}

/// Screens are the rows cut into lots of equal size, so that every row has its own; the last lot may be short.
std::int64_t TableMotion::offsetOfScreen(std::int64_t turn, std::int64_t screenOfTurn) const {
  const std::int64_t screens = (rows + rowsPerScreen() - 1) / rowsPerScreen();
  const std::int64_t inTurn = std::max<std::int64_t>(1, framesPerTurn / framesPerScreen);
  const std::int64_t screen = modulo(modulo(turn, screens) * modulo(inTurn, screens) + screenOfTurn, screens);
  return screen * rowsPerScreen() * pitch;
}

std::int64_t TableMotion::offsetOfSlot(std::int64_t turn, const Slot& slot) const {
  const std::int64_t to = offsetOfScreen(turn, slot.screen);
  if (turnover != Turnover::Glide || slot.screen == 0 || slot.frame >= glide) return to;
  const std::int64_t from = offsetOfScreen(turn, slot.screen - 1);
  const std::int64_t way = modulo(to - from, length());
  const double done = geometry::easeInOutCubic(static_cast<double>(slot.frame) / glide);
  return from + static_cast<std::int64_t>(done * static_cast<double>(way) + 0.5);
}

std::optional<TableMotion::Flip> TableMotion::flip(std::int64_t turn, std::int64_t frame) const {
  if (!moves() || framesPerScreen <= 0 || turnover != Turnover::Flip) return std::nullopt;
  const Slot slot = slotAt(frame);
  if (slot.screen == 0 || slot.frame >= flipStagger * (rowsPerScreen() - 1) + flipRow) return std::nullopt;
  return Flip{modulo(offsetOfScreen(turn, slot.screen - 1) + shift, length()),
              modulo(offsetOfScreen(turn, slot.screen) + shift, length()), slot.frame};
}

double TableMotion::flipped(const Flip& flip, std::int64_t place) const {
  return std::clamp(static_cast<double>(flip.frame - place * flipStagger) / flipRow, 0.0, 1.0);
}

std::int64_t TableMotion::offset(std::int64_t turn, std::int64_t frame) const {
  if (!moves()) return 0;
  if (framesPerScreen > 0) return modulo(offsetOfSlot(turn, slotAt(frame)) + shift, length());
  // Turns are many (a wall runs for years): reduce before multiplying.
  const std::int64_t whole = modulo(modulo(turn, length()) * modulo(perTurn(), length()), length());
  return modulo(whole + travelled(frame) + shift, length());
}

std::int64_t TableMotion::shiftFor(std::int64_t turn, std::int64_t wantedOffset) const {
  TableMotion unshifted = *this;
  unshifted.shift = 0;
  return modulo(wantedOffset - unshifted.offset(turn, 0), length());
}

std::int64_t framesForAllRows(const TableMotion& motion) {
  if (!motion.moves()) return motion.rest;
  if (motion.framesPerScreen > 0) {
    const std::int64_t lot = std::max(1, motion.windowHeight / motion.pitch);
    return (motion.rows + lot - 1) / lot * motion.framesPerScreen;
  }
  return motion.rest + (motion.length() + motion.pixelsPerFrame - 1) / motion.pixelsPerFrame;
}

}  // namespace lobbyboard::pages
