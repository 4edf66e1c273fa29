#include "pages/table_motion.h"

#include <algorithm>

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

std::int64_t TableMotion::offset(std::int64_t turn, std::int64_t frame) const {
  if (!moves()) return 0;
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
  return motion.rest + (motion.length() + motion.pixelsPerFrame - 1) / motion.pixelsPerFrame;
}

}  // namespace lobbyboard::pages
